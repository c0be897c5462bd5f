import type { Engine } from '../../support/engines/engine.js';
import { pause } from '../../support/server.js';
import { readAndClean } from './clean.js';
import { isOpen, type Mode } from './options.js';
import { nameOf, pageFor } from './page.js';
import type { LeakServer } from './server.js';
import { connects, isWrite, type Vector } from './vector.js';

export interface Visit {
  /** How often each vector called, or wrote. */
  hits: Map<string, number>;
  /** How often each vector called after the grant (mode `released`). */
  later: Map<string, number>;
  /** Milliseconds that the slowest vector took to call. */
  slowest: number;
  /** What threw, by vector. */
  errors: Record<string, string>;
  /** Vectors whose tracker's script was executed. */
  ran: string[];
  /** False when the page never came to its end. */
  isDone: boolean;
}

export interface VisitOptions {
  engine: Engine;
  server: LeakServer;
  mode: Mode;
  vectors: readonly Vector[];
  /** Milliseconds to wait for calls once everything was tried; less when all have called. */
  patience: number;
}

let count = 0;

/** Tries some vectors on one page, and tells by the server's log and by read-back which succeeded. */
export async function visit(options: VisitOptions): Promise<Visit> {
  const { engine, server, mode, vectors, patience } = options;
  const run = `${engine.name[0]}${++count}x${Date.now().toString(36)}`;
  const ports = new Map<string, string>();
  for (const vector of vectors)
    if (connects(vector)) ports.set(vector.id, await server.listen(run, vector.id));
  const url = (vector: Vector, file: string) =>
    ports.has(vector.id)
      ? ports.get(vector.id)!
      : server.url(run, vector.id, vectors.indexOf(vector), file);
  const address = server.page(run, pageFor({ mode, run, vectors, url }));
  const own = () => server.hits.filter((hit) => hit.run === run);

  const start = performance.now();
  const [first] = vectors;
  const end = server.done(run, first?.alone ? patience : 9_000);
  await engine.open(address);
  const isDone =
    (await quickest(end, () => first?.alone && mode === 'off' && own().length > 0)) ?? true;
  const tried = first?.alone ? start : performance.now();
  const expected = new Set(vectors.filter((vector) => !isWrite(vector)).map(({ id }) => id));
  const whenAll = (after: number) => () => {
    const seen = new Set(
      own()
        .filter(({ at }) => at > after)
        .map(({ id }) => id),
    );
    return [...expected].every((id) => seen.has(id));
  };
  await quickest(
    pause(patience),
    (mode === 'off' || isOpen(mode)) && expected.size ? whenAll(0) : undefined,
  );
  const { ran, errors } = await said(engine);

  const granted = performance.now();
  if (mode === 'released') {
    await engine.evaluate('void izin.accept()').catch(() => {});
    await quickest(pause(patience * 2), whenAll(granted));
  }
  const written = await leave(options, server);
  server.forget(run);

  const hits = new Map<string, number>();
  const later = new Map<string, number>();
  const add = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);
  for (const { id, at } of own()) add(mode === 'released' && at > granted ? later : hits, id);
  for (const vector of vectors)
    if (written.some((name) => name === nameOf(vector, run))) add(hits, vector.id);
  const slowest = Math.max(0, ...own().map(({ at }) => at - tried));
  return { hits, later, slowest, errors, ran, isDone };
}

/** Leaves the page, which lets go of what waits for that; tells what is kept for the origin. */
async function leave({ engine, vectors }: VisitOptions, server: LeakServer): Promise<string[]> {
  if (!vectors.some(isWrite)) {
    await engine.open('about:blank');
    await pause(150);
    return [];
  }
  await engine.open(`${server.origin}/own/blank.html`);
  for (let left = 20; left; left -= 1) {
    await pause(100);
    const title = await engine.evaluate<string>('document.title').catch(() => '');
    if (title === 'own') return engine.evaluate<string[]>(readAndClean);
  }
  throw new Error('The page that reads back never came.');
}

/** Asks the page what threw and which scripts ran; a page that has gone says nothing. */
async function said(engine: Engine): Promise<{ ran: string[]; errors: Record<string, string> }> {
  try {
    const text = `({ errors: typeof errors === 'object' ? errors : {}, ran: self.ran || [] })`;
    const { errors, ran } = await engine.evaluate<{ errors: object; ran: string[] }>(text);
    const ids = ran.map((path) => path.split('/')[3] ?? '');
    return { errors: errors as Record<string, string>, ran: [...new Set(ids)] };
  } catch {
    return { errors: {}, ran: [] };
  }
}

/** Waits for a promise, or until a condition holds, whichever is first. */
async function quickest<T>(promise: Promise<T>, holds?: () => unknown): Promise<T | undefined> {
  if (!holds) return promise;
  const over = promise.then((value) => ({ value }));
  for (;;) {
    const end = await Promise.race([over, pause(30)]);
    if (end instanceof Object) return (end as { value: T }).value;
    if (holds()) return undefined;
  }
}
