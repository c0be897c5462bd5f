import { expectation, judge } from './judge.js';
import { threw, type Result } from './result.js';
import { isOpen, type Mode, type Options } from './options.js';
import { table } from './table.js';
import type { Vector } from './vector.js';

/** Writes what a run found, for the one who runs it. */
export function report(
  results: readonly Result[],
  vectors: readonly Vector[],
  options: Options,
): { lines: string[]; wrong: string[] } {
  const wrong = judge(results, vectors);
  const lines = ['', table(results, vectors, ['off', ...options.modes]), ''];
  for (const result of results) lines.push(...unknown(result, vectors, options.verbose));
  for (const mode of options.modes) {
    if (isOpen(mode)) continue;
    const list = leaking(results, vectors, mode);
    lines.push('', `${mode}: ${list.length} got through`, ...list.map((each) => `  ${each}`));
    for (const result of results) lines.push(...remarks(result, mode, options.verbose));
  }
  lines.push('', ...wrong.map((sentence) => `WRONG ${sentence}`));
  return { lines, wrong };
}

function unknown({ engine, control, errors }: Result, vectors: readonly Vector[], isLong: boolean) {
  const ids = vectors.map(({ id }) => id).filter((id) => !control.has(id));
  if (!ids.length) return [];
  const why = ids.map((id) => `  ${id}: ${errors.get('off')?.[id] ?? 'nothing thrown'}`);
  return [`${engine} doesn't do ${ids.join(', ')}`, ...(isLong ? why : [])];
}

/** Lists by name what got through, each with its engines. */
export function leaking(
  results: readonly Result[],
  vectors: readonly Vector[],
  mode: Mode,
): string[] {
  return vectors.flatMap(({ id }) => {
    const where = results.flatMap(({ engine, leaks }) => {
      const times = leaks.get(mode)?.get(id);
      return times
        ? [`${engine} ${times}x${expectation(id, { mode, engine }) ? ', known' : ''}`]
        : [];
    });
    return where.length ? [`${id} (${where.join('; ')})`] : [];
  });
}

/** Tells what else is worth knowing of a mode in an engine. */
function remarks(result: Result, mode: Mode, isLong: boolean): string[] {
  const { engine, control } = result;
  const lines: string[] = [];
  const ran = [...(result.ran.get(mode) ?? [])];
  if (ran.length) lines.push(`${engine}: executed although held: ${ran.join(', ')}`);
  const thrown = threw(result, mode);
  if (thrown.length)
    lines.push(`${engine}: threw with izin only: ${thrown.map(([id]) => id).join(', ')}`);
  if (isLong) lines.push(...thrown.map(([id, error]) => `  ${id}: ${error}`));
  if (mode !== 'released') return lines;
  const leaks = result.leaks.get(mode)!;
  const held = [...(result.tried.get(mode) ?? [])].filter((id) => !leaks.has(id));
  const lost = held.filter((id) => !result.later.has(id));
  const twice = held.filter((id) => (result.later.get(id) ?? 0) > (control.get(id) ?? 0));
  lines.push(`${engine}: ${held.length - lost.length} of ${held.length} held came after the grant`);
  if (lost.length) lines.push(`${engine}: never came: ${lost.join(', ')}`);
  if (twice.length) lines.push(`${engine}: came more often than without izin: ${twice.join(', ')}`);
  return lines;
}
