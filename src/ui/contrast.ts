import type { Theme } from '../core/config.js';

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Has the browser read a colour, whatever it is written in; channels from 0 to 255. */
function createReader(): (color: string) => Color {
  const context = Object.assign(document.createElement('canvas'), {
    width: 1,
    height: 1,
  }).getContext('2d', { willReadFrequently: true })!;
  return (color) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!, alpha! / 255];
  };
}

const over = (above: Color, below: Color): Color => {
  const mix = (at: 0 | 1 | 2) => above[at] * above[3] + below[at] * (1 - above[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** Relative luminance (WCAG 2.2, definitions). */
function luminance(color: Color): number {
  const [red, green, blue] = color.slice(0, 3).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two opaque colours, from 1 to 21 (WCAG 2.2, definitions). */
export function contrast(one: Color, other: Color): number {
  const [first, second] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(first, second) / Math.min(first, second);
}

/** Which token colours what, where, and how much contrast that needs; another stands in for one that isn't set. */
const pairs = [
  [['text'], 'p', 'color', 4.5],
  [['link'], 'a', 'color', 4.5],
  [['choiceText', 'text'], 'button', 'color', 4.5],
  [['choiceBorder', 'border', 'text'], 'button', 'borderTopColor', 3],
] as const;

/** Names the tokens that some people can't read, as in `theme.link (2.1 : 1)`. */
export function findFaint(notice: HTMLElement, theme: Theme): string[] {
  const read = createReader();
  const white: Color = [255, 255, 255, 1];
  const ground = over(read(getComputedStyle(notice).backgroundColor), white);
  return pairs.flatMap(([tokens, selector, property, least]) => {
    const element = notice.querySelector(selector);
    if (!element) return [];
    const style = getComputedStyle(element);
    const fill = over(read(style.backgroundColor), ground);
    // A filled control needs no edge: its fill is one.
    const isEdge = property === 'borderTopColor';
    const found = Math.max(
      contrast(over(read(style[property]), fill), isEdge ? ground : fill),
      isEdge ? contrast(fill, ground) : 0,
    );
    const token = tokens.find((each) => theme[each] ?? theme.dark?.[each]) ?? tokens[0];
    return found < least ? [`theme.${token} (${found.toFixed(1)} : 1)`] : [];
  });
}
