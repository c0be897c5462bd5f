import { engines } from '../../support/engines/start.js';
import type { EngineName } from '../../support/engines/engine.js';
import { batches, isDue } from './batch.js';
import { isOpen, type Mode, type Options } from './options.js';
import { emptyResult, type Result } from './result.js';
import { trackers, type LeakServer } from './server.js';
import type { Vector } from './vector.js';
import { visit, type Visit } from './visit.js';

/** Runs the control and then every mode in one engine. */
export async function measure(
  name: EngineName,
  vectors: readonly Vector[],
  { server, options, say }: { server: LeakServer; options: Options; say(line: string): void },
): Promise<Result> {
  let engine = await engines[name](trackers);
  const result = emptyResult(name, engine.version);
  const slowest = new Map<Vector, number>();

  async function tryAll(mode: Mode, some: readonly Vector[], done: (seen: Visit) => void) {
    for (const batch of batches(some)) {
      const known = Math.max(0, ...batch.map((vector) => slowest.get(vector) ?? 0));
      // Where all should come the wait ends with the last; elsewhere it has to be long enough.
      const patience = mode === 'off' || isOpen(mode) ? 2_500 : 600 + Math.min(2_500, known * 1.5);
      let seen = await attempt({ mode, vectors: batch, patience });
      // On a busy machine a page can be late; what it let through counts all the same.
      if (!seen.isDone && !batch[0]?.alone) {
        done(seen);
        seen = await attempt({ mode, vectors: batch, patience });
        // Without izin it is not izin that keeps a page from its end.
        if (!seen.isDone && mode !== 'off') result.stuck.push(`${mode}: ${batch[0]?.id} …`);
      }
      if (mode === 'off') for (const vector of batch) slowest.set(vector, seen.slowest);
      result.errors.set(mode, { ...result.errors.get(mode), ...seen.errors });
      done(seen);
    }
  }

  async function attempt(what: { mode: Mode; vectors: Vector[]; patience: number }) {
    try {
      return await visit({ engine, server, ...what });
    } catch (error) {
      // A browser that crashed or hangs must not take the others' figures with it.
      say(`${name} ${what.mode}: ${String(error)}; starting again`);
      await engine.stop().catch(() => {});
      engine = await engines[name](trackers);
      return visit({ engine, server, ...what });
    }
  }

  const control = ({ hits }: Visit) => {
    for (const [id, times] of hits) result.control.set(id, times);
  };
  try {
    for (let times = 0; times < 3; times += 1) {
      const rest = vectors.filter(({ id }) => !result.control.has(id));
      await tryAll('off', rest, control);
      say(`${name} ${engine.version} off ${times + 1}: ${result.control.size}/${vectors.length}`);
    }
    for (const mode of options.modes) {
      const leaks = result.leaks.set(mode, new Map()).get(mode)!;
      const ran = result.ran.set(mode, new Set()).get(mode)!;
      const due = vectors.filter((vector) => result.control.has(vector.id) && isDue(vector, mode));
      result.tried.set(mode, new Set(due.map(({ id }) => id)));
      for (let turn = 1; turn <= options.repeat; turn += 1) {
        const some = due.filter((vector) => turn === 1 || vector.class[0] !== 'N');
        await tryAll(mode, some, (seen) => {
          for (const id of seen.hits.keys()) leaks.set(id, (leaks.get(id) ?? 0) + 1);
          for (const id of seen.ran) ran.add(id);
          for (const [id, times] of seen.later)
            result.later.set(id, Math.max(times, result.later.get(id) ?? 0));
        });
        say(`${name} ${mode} ${turn}/${options.repeat}: ${leaks.size}/${due.length} got through`);
      }
    }
  } finally {
    await engine.stop();
  }
  return result;
}
