/** Makes text of anything, for between tags and in quoted attributes (HTML, 13.1.2.3). */
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Makes an element; `''` and undefined leave an attribute out, `true` is one without a value. Children are markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | true | undefined>>,
  ...children: (string | false | undefined)[]
): string {
  const list = Object.entries(attributes).map(([key, value]) =>
    !value ? '' : value === true ? ` ${key}` : ` ${key}="${escape(value)}"`,
  );
  const start = `<${name}${list.join('')}>`;
  return name === 'input' || name === 'meta'
    ? start
    : `${start}${children.filter(Boolean).join('')}</${name}>`;
}
