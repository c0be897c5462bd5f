import type { ChoiceLook } from './visit.js';

/** What is read of a choice in its page; `name` is known already, and `focus` is read apart. */
export type Seen = Omit<ChoiceLook, 'name' | 'focus'>;

/** Reads what a choice looks like, colours as computed. Runs in the page, and uses nothing from outside its body. */
export function readLook(one: Element): Seen {
  const style = getComputedStyle(one);
  const { x, y, width, height } = one.getBoundingClientRect();
  const outOf = (at: Element) =>
    at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
  const ground = (from: Element | null): string => {
    for (let at = from; at; at = outOf(at)) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^rgba.*, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const fill = ground(one);
  const hasEdge = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
  let isHidden = false;
  for (let at: Element | null = one; at; at = outOf(at))
    isHidden ||= at.matches('[aria-hidden=true],[inert]');
  return {
    tag: one.localName,
    isInText: !!one.closest('p'),
    isDisabled: one.matches(':disabled,[aria-disabled=true]'),
    isHidden,
    box: { x, y, width, height },
    look: [
      style.fontSize,
      style.fontWeight,
      style.opacity,
      fill,
      style.borderTopColor,
      style.borderTopWidth,
    ],
    color: style.color,
    opacity: Number(style.opacity),
    fill,
    around: ground(outOf(one)),
    ...(hasEdge && { edge: style.borderTopColor }),
  };
}

/** Reads what shows the keyboard's focus: without it, and with it. Runs in the page, and uses nothing from outside its body. */
export function readFocus(one: HTMLElement): [without: string, within: string] {
  const read = () => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderTopColor, backgroundColor } =
      getComputedStyle(one);
    const outline =
      outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    return [outline, boxShadow, borderTopColor, backgroundColor].join('; ');
  };
  const root = one.getRootNode() as Document | ShadowRoot;
  const before = root.activeElement as HTMLElement | null;
  // A transition would be read at its beginning, which looks like no change.
  const { transition } = one.style;
  one.style.transition = 'none';
  if (before === one) one.blur();
  const without = read();
  one.focus({ preventScroll: true, focusVisible: true });
  const within = read();
  if (before !== one) one.blur();
  before?.focus({ preventScroll: true });
  one.style.transition = transition;
  if (!one.getAttribute('style')) one.removeAttribute('style');
  return [without, within];
}
