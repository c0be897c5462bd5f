import type { Result } from './result.js';
import type { Mode } from './options.js';
import type { Vector } from './vector.js';

/** Writes the figures in Markdown: of each class, how many vectors got through of how many that work. */
export function table(
  results: readonly Result[],
  vectors: readonly Vector[],
  modes: readonly Mode[],
): string {
  const classes = [...new Set(vectors.map((vector) => vector.class))];
  const columns = modes.flatMap((mode) => results.map((result) => ({ mode, result })));
  const row = (name: string, some: readonly Vector[]) => [
    name,
    String(some.length),
    ...columns.map((column) => cell(some, column)),
  ];
  const rows = [
    ['class', 'ways', ...columns.map(({ mode, result }) => `${mode}, ${result.engine}`)],
    ['---', '--:', ...columns.map(() => '--:')],
    ...classes.map((name) =>
      row(
        name,
        vectors.filter((vector) => vector.class === name),
      ),
    ),
    row('**all**', vectors),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(some: readonly Vector[], { mode, result }: { mode: Mode; result: Result }): string {
  if (mode === 'off') return String(some.filter(({ id }) => result.control.has(id)).length || '·');
  const leaks = result.leaks.get(mode);
  const tried = some.filter(({ id }) => result.tried.get(mode)?.has(id));
  // What came before the grant has nothing left to release.
  const due = mode === 'released' ? tried.filter(({ id }) => !leaks?.has(id)) : tried;
  const seen = mode === 'released' ? result.later : leaks;
  return due.length ? `${due.filter(({ id }) => seen?.has(id)).length}/${due.length}` : '·';
}
