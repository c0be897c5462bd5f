import { protect } from './css.js';

export { css, low } from './css.js';

/** Makes a constructed sheet, which a strict `style-src` accepts. */
export function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(protect(css));
  return sheet;
}

/** Adopts styles for the page. */
export const adoptStyles = (css: string): void =>
  void document.adoptedStyleSheets.push(createSheet(css));
