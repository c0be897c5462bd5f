import type { Mode } from './options.js';
import { isWrite, type Vector } from './vector.js';

/** Most vectors that share a page. */
const together = 40;

/** Which letters a mode is about. */
const lettersOf: Record<Mode, string> = {
  off: 'SDINW',
  marked: 'SIN',
  mark: 'SIN',
  'mark-blocked': 'SIN',
  'mark-granted': 'S',
  'marked-granted': 'S',
  hold: 'SDINW',
  'hold-unknown': 'SDINW',
  seal: 'SDINW',
  granted: 'SDIW',
  released: 'SDI',
};

/** Tells whether a mode is about a vector. */
export const isDue = (vector: Vector, mode: Mode) =>
  lettersOf[mode].includes(vector.class[0]!) &&
  (!mode.startsWith('mark') || vector.kind === 'markup');

/** Puts vectors together that don't disturb each other. */
export function batches(vectors: readonly Vector[]): Vector[][] {
  const all: Vector[][] = [];
  for (const vector of vectors) {
    const last = all.at(-1);
    const isFit =
      last &&
      !vector.alone &&
      !last[0]?.alone &&
      last.length < together &&
      isWrite(vector) === isWrite(last[0]!) &&
      last[0]?.class[0] === vector.class[0];
    if (isFit) last.push(vector);
    else all.push([vector]);
  }
  return all;
}
