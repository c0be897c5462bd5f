// Runs in the page before anything else: watches for the notice, shifts, events and the press.
// `benchSeek`, set before this, says how to find the contender's buttons.
const bench = { shifts: [], events: [] };
globalThis.bench = bench;

/** Opacity at which a button is seen; 0 while it isn't, or isn't wholly in view. */
function look(selector) {
  const button = document.querySelector(selector);
  if (!button?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 0;
  const { top, left, bottom, right, width } = button.getBoundingClientRect();
  if (!width || top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return 0;
  let opacity = 1;
  for (let node = button; node; node = node.parentElement ?? node.getRootNode().host) {
    opacity *= Number(getComputedStyle(node).opacity);
  }
  return opacity;
}

function frame() {
  const { accept, reject } = globalThis.benchSeek;
  const opacity = look(accept);
  // Not the frame's own time: that is when it was due, which a busy page misses by far.
  const now = performance.now();
  if (opacity > 0) bench.notice ??= now;
  if (opacity > 0.99) bench.opaque ??= now;
  if (bench.reject === undefined && look(reject) > 0) bench.reject = now;
  if (bench.opaque === undefined || bench.reject === undefined) requestAnimationFrame(frame);
}
if (globalThis.benchSeek.accept) requestAnimationFrame(frame);

function observe(type, list, options) {
  const observer = new PerformanceObserver((entries) => list.push(...entries.getEntries()));
  observer.observe({ type, buffered: true, ...options });
}
observe('layout-shift', bench.shifts);
observe('event', bench.events, { durationThreshold: 16 });
// A press answered within 16 ms is told here only.
observe('first-input', bench.events);
addEventListener('click', (event) => (bench.click ??= event.timeStamp), { capture: true });

const sum = (shifts) => shifts.reduce((total, { value }) => total + value, 0);

/** What was seen, with what the tags have noted: [tag, start, end] each, in order of running. */
bench.read = () => {
  const { shifts, events, notice, opaque, reject, click } = bench;
  const presses = events.filter(
    ({ interactionId, name }) => interactionId && /^(pointerdown|pointerup|click)$/.test(name),
  );
  const handling = presses.map((press) => press.processingEnd - press.processingStart);
  return {
    notice,
    opaque,
    reject,
    click,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    // The metric forgives what follows a press within half a second; the second figure doesn't.
    cls: sum(shifts.filter(({ hadRecentInput }) => !hadRecentInput)),
    shift: sum(shifts),
    inp: presses.length ? Math.max(...presses.map(({ duration }) => duration)) : undefined,
    handler: Math.max(0, ...handling),
    tags: globalThis.benchTags ?? [],
  };
};
