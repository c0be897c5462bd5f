import { contrast } from '../../ui/contrast.js';

/** Reads a computed colour: `rgb(0, 0, 0)`, or `color(srgb 0 0 0)` with channels from 0 to 1. */
function read(color: string): readonly [number, number, number] | undefined {
  const [, kind, rest = ''] = /^(rgba?\(|color\(srgb )(.*)\)$/.exec(color) ?? [];
  const [red, green, blue] = (rest.match(/[\d.]+(e-?\d+)?/g) ?? []).map(
    (each) => Number(each) * (kind === 'color(srgb ' ? 255 : 1),
  );
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue];
}

/** Says whether a computed colour can be judged. */
export const isColor = (color: string): boolean => !!read(color);

/** Contrast of two computed colours, from 1 to 21; 0 where one can't be read. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [read(one), read(other)];
  return a && b ? contrast([...a, 1], [...b, 1]) : 0;
}
