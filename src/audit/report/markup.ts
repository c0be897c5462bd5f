/** Text that is markup already: only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

type Value = Markup | string | number | undefined | readonly (Markup | string)[];

/** Makes markup; whatever is put into it is text, and is escaped, unless it was made here, too. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  markup: parts.reduce((all, part, at) => all + write(values[at - 1]) + part),
});

function write(value: Value): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(write).join('');
  return typeof value === 'object' ? (value as Markup).markup : escape(String(value));
}

/** Makes XML just so. */
export const xml = html;

/** Escapes a text for HTML and XML; what XML cannot hold is shown as the sign for that. */
export const escape = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // oxlint-disable-next-line no-control-regex -- XML 1.0, 2.2: these may not stand in it.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
