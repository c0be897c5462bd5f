// From samples to figures, a table and a verdict.
export const median = (values) => {
  const sorted = values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  if (!sorted.length) return undefined;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/** Median and median absolute deviation. */
export function spread(values) {
  const middle = median(values);
  if (middle === undefined) return undefined;
  return { median: middle, mad: median(values.map((value) => Math.abs(value - middle))) };
}

/** Figures of one contender from its timed and traced visits. */
export function figures(contender, visits, traces, bytes) {
  const of = (key) => spread(visits.map((visit) => visit[key]));
  const tagCount = visits[0]?.tags.length ?? 0;
  const perTag = (list) =>
    Array.from({ length: tagCount }, (_, k) => spread(list.map((tags) => tags[k])));
  return {
    id: contender.id,
    name:
      `${contender.name} ${contender.version}`.trim() +
      (contender.variant || contender.label ? ` (${contender.label ?? contender.id})` : ''),
    isOurs: contender.name === 'izin',
    how: contender.how,
    bytes,
    fcp: of('fcp'),
    notice: of('notice'),
    reject: of('reject'),
    opaque: of('opaque'),
    script: spread(traces.map(({ total }) => total)),
    cls: Math.max(...visits.map(({ cls }) => cls)),
    shift: Math.max(...visits.map(({ shift }) => shift)),
    inp: of('inp'),
    handler: of('handler'),
    last: of('last'),
    /** by the tag's place in the document */
    byTag: perTag(visits.map(({ tags }) => tags)),
    /** by the order in which they ran: the first to run, the second … */
    byTurn: perTag(visits.map(({ tags }) => tags.toSorted((a, b) => a - b))),
    ordered: visits.every(({ ordered }) => ordered),
    once: visits.every(({ once }) => once),
  };
}

const ms = (figure) => (figure ? `${figure.median.toFixed(0)} ±${figure.mad.toFixed(0)}` : '–');

function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function print(all, { runs, traced, browser }) {
  const rows = [
    [
      '',
      'bytes',
      'paint',
      'notice',
      'reject',
      'opaque',
      'script',
      'shift',
      'Accept',
      'last tag',
      'order',
    ],
    ...all.map((one) => [
      one.name,
      one.bytes ? String(one.bytes) : '–',
      ms(one.fcp),
      ms(one.notice),
      ms(one.reject),
      ms(one.opaque),
      ms(one.script),
      one.shift.toFixed(3),
      ms(one.inp),
      ms(one.last),
      one.ordered ? (one.once ? 'kept' : 'twice') : 'lost',
    ]),
  ];
  const lines = [
    `Medians ± median absolute deviation in ms: ${runs} timed and ${traced} traced visits each, interleaved; ${browser}`,
    '',
    table(rows),
    '',
    'bytes: files before the notice, brotli · paint: first contentful · notice, reject: first frame with',
    'an Accept, a Reject button in view and opacity above 0 · opaque: Accept at full opacity ·',
    'script: main thread until the notice rests · shift: worst of all visits, to after Accept ·',
    'Accept: its interaction delay (event timing) · last tag: from the press to its end',
    '',
    'Start of each tag after the press (medians)',
    table([
      ['', ...all[0].byTag.map((_, k) => `#${k + 1}`)],
      ...all
        .filter(({ notice }) => notice)
        .map((one) => [one.name, ...one.byTag.map((tag) => tag.median.toFixed(0))]),
    ]),
    '',
    ...all.map((one) => `${one.name}: ${one.how}`),
  ];
  return lines.join('\n');
}

const least = (list, value) => list.reduce((a, b) => (value(b) < value(a) ? b : a));

/** The tag by which izin is furthest behind the fastest of these peers, or least ahead of it. */
function worstTag(izin, peers, key) {
  const gaps = izin[key].map((own, k) => {
    const best = least(peers, (peer) => peer[key][k].median);
    return { k, own, best, its: best[key][k], gap: own.median - best[key][k].median };
  });
  return gaps.reduce((a, b) => (b.gap > a.gap ? b : a));
}

/** The figures to reach, izin against its peers: { ok, line } each; `ok` is undefined for a note. */
export function verdicts(all) {
  const izin = all.find(({ id }) => id === 'izin');
  const peers = all.filter(({ isOurs, notice }) => !isOurs && notice);
  if (!izin || !peers.length) return [];
  const out = [];
  const judge = (ok, line) => out.push({ ok, line: `${ok ? 'PASS' : 'FAIL'}  ${line}` });
  const note = (line) => out.push({ line: `NOTE  ${line}` });

  const first = least(peers, (peer) => peer.notice.median);
  const fastest = `fastest peer ${ms(first.notice)} (${first.name})`;
  judge(
    izin.notice.median <= first.notice.median,
    `time to notice: ${ms(izin.notice)}, ${fastest}`,
  );
  const plain = all.find(({ id }) => id === 'izin-plain');
  if (plain) note(`time to notice without hints: ${ms(plain.notice)}, ${fastest}`);
  const cc = peers.find(({ id }) => id.startsWith('cookieconsent'));
  if (cc) {
    const its = `${cc.name} ${ms(cc.script)}`;
    judge(izin.script.median <= cc.script.median, `script time: ${ms(izin.script)}, ${its}`);
    if (plain) note(`script time without hints: ${ms(plain.script)}, ${its}`);
  }
  judge(izin.shift === 0, `layout shift: ${izin.shift}`);
  judge(izin.inp?.median <= 48, `interaction delay of Accept: ${ms(izin.inp)}, at most 48`);
  judge(izin.ordered && izin.once, 'tags ran once each, in the order of the document');

  const describe = ({ k, own, best, its, gap }) =>
    `furthest behind by ${gap.toFixed(0)} at #${k + 1} (${ms(own)}, ${best.name} ${ms(its)})`;
  // Peer by peer. What runs inline tags before the files they stand behind can't be kept up with in
  // order: while those files are fetched nothing else may run. So it is told, but not judged.
  for (const peer of peers) {
    const worst = worstTag(izin, [peer], peer.ordered ? 'byTag' : 'byTurn');
    const gap = izin.last.median - peer.last.median;
    const line = `tags, ${peer.name}, order ${peer.ordered ? 'kept' : 'lost'}: ${describe(worst)}; last tag ${ms(izin.last)}, its ${ms(peer.last)}`;
    if (peer.ordered) judge(worst.gap <= 0 && gap <= 0, line);
    else note(line);
  }
  return out;
}
