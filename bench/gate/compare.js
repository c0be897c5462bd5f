// What the outer page does: each step of the work in each of its frames in turn, so that a machine that
// is slower for a second is slower for all of them.
const kinds = ['plain', 'html', 'framework'];
const steps = ['make', 'change', 'remove'];

/** Times that the 1,000 rows of a step are worked through in a pass: 10,000 rows in all. */
const batches = 10;

/** Resolves to a list of passes: in each, by kind of work, the time of each frame in ms. */
globalThis.compare = async (passes) => {
  const all = [];
  for (let pass = 0; pass < passes; pass++) {
    const times = {};
    for (const kind of kinds) {
      times[kind] = Array.from(frames, () => 0);
      for (let batch = 0; batch < batches; batch++)
        for (const [turn, step] of steps.entries())
          for (let at = 0; at < frames.length; at++) {
            // No frame always follows the same one.
            const frame = (at + turn + batch) % frames.length;
            times[kind][frame] += await frames[frame].work(kind, step);
          }
    }
    all.push(times);
  }
  return all;
};
