import type { Page } from '@playwright/test';

/** Each element's place in its layer, with its computed styles and its box. */
export type Looks = Record<string, Record<string, string>>;

/**
 * Reads the whole computed style and the box of every element that a selector finds, with those of
 * their `::before` and `::after`. What the page's custom properties say is no look.
 */
export const looks = (page: Page, selector: string): Promise<Looks> =>
  page.evaluate((found) => {
    const read = (style: CSSStyleDeclaration) =>
      Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
    return Object.fromEntries(
      [...document.querySelectorAll(found)].map((element, index) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const values = read(getComputedStyle(element));
        for (const pseudo of ['::before', '::after'])
          values[pseudo] = getComputedStyle(element, pseudo).content;
        values['box'] = [x, y, width, height].map((one) => one.toFixed(1)).join(' ');
        return [`${index} ${element.localName}.${element.className}`, values];
      }),
    );
  }, selector);

/** Lists in what two looks differ, one line a property of an element. */
export function differences(one: Looks, other: Looks): string[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => {
    const [a, b] = [{ ...one[key] }, { ...other[key] }];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .filter((name) => a[name] !== b[name])
      .map((name) => `${key} ${name}: ${a[name]} → ${b[name]}`);
  });
}
