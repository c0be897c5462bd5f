import type { EngineName } from '../../support/engines/engine.js';
import { known, type Known } from './known.js';
import { threw, type Result } from './result.js';
import { isOpen, type Mode } from './options.js';
import type { Vector } from './vector.js';

/** The letters of which nothing may leak, by mode; the rest is measured and shown. */
const judged: Record<Mode, string> = {
  off: '',
  marked: 'SIN',
  mark: 'SIN',
  'mark-blocked': 'SIN',
  'mark-granted': 'S',
  'marked-granted': 'S',
  hold: 'DIW',
  'hold-unknown': 'DIW',
  seal: 'SDI',
  granted: 'SDIW',
  released: '',
};

/** The modes in which what the parser found may be requested, but not executed. */
const unexecuted: readonly Mode[] = ['hold', 'hold-unknown'];

/** What a refused request may say; anything else is a page that breaks, and a leak that may hide. */
const refusal = /Failed to (fetch|load)|NetworkError|Load failed|AbortError|SecurityError/;

/** What browsers also say where a policy refuses, Firefox by its own numbers. */
const policed = /dynamically imported module|Importing a module script|CONTENT_BLOCKED|0x805a0061/;
const isRefusal = (error: string, mode: Mode) =>
  refusal.test(error) || (mode === 'seal' && policed.test(error));

/** Sentences on whatever isn't as it should be. */
export function judge(results: readonly Result[], vectors: readonly Vector[]): string[] {
  return results.flatMap((result) => {
    const { engine, tried, leaks, ran, stuck } = result;
    const wrong = stuck.map((page) => `${engine}: a page never came to its end (${page})`);
    for (const [mode, seen] of leaks) {
      const broken = threw(result, mode).filter(([, error]) => !isRefusal(error, mode));
      if (broken.length)
        wrong.push(
          `${engine}, ${mode}: ${broken.length} throw: ${broken.map((each) => each.join(': ')).join('; ')}`,
        );
      const executed = [...(ran.get(mode) ?? [])].filter(
        (id) => id.startsWith('s-') && !expectation(id, { mode, engine }),
      );
      if (unexecuted.includes(mode) && executed.length)
        wrong.push(`${engine}, ${mode}: ${executed.length} are executed: ${executed.join(', ')}`);
      const due = vectors
        .filter(
          (vector) => judged[mode].includes(vector.class[0]!) && tried.get(mode)?.has(vector.id),
        )
        .map(({ id }) => id);
      const list = (sentence: string, isWrong: (id: string, entry?: Known) => unknown) => {
        const ids = due.filter((id) => isWrong(id, expectation(id, { mode, engine })));
        if (ids.length)
          wrong.push(`${engine}, ${mode}: ${ids.length} ${sentence}: ${ids.join(', ')}`);
      };
      if (isOpen(mode)) {
        list("don't reach their server, although granted", (id, entry) => !seen.has(id) && !entry);
        continue;
      }
      list('leak', (id, entry) => seen.has(id) && !entry);
      list(
        "are in known.ts, but don't leak any more",
        (id, entry) => !seen.has(id) && entry && !entry.sometimes,
      );
    }
    return wrong;
  });
}

/** Finds the reason for which a leak is expected. */
export const expectation = (
  id: string,
  { mode, engine }: { mode: Mode; engine: EngineName },
): Known | undefined =>
  known.find(
    (entry) =>
      entry.ids.includes(id) &&
      entry.modes.includes(mode) &&
      (entry.engines?.includes(engine) ?? true),
  );
