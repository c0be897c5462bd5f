import type { Addresses } from './addresses.js';
import type { Arms } from './arm.js';
import type { Policy } from './trusted.js';

/** A character reference can hide a host. */
const hidden = /&(?!(amp|lt|gt|quot|nbsp|#39);)/;
/** Without any of these no text has an address of another host. */
const suspect = /[\\/]\s*[\\/]|(http|ws)s?:|&/i;

export type Markup = ReturnType<typeof createMarkup>;

/** Reads texts as HTML, apart from the page, and holds what they would add to it. */
export function createMarkup(
  { find }: Addresses,
  { walk }: Arms,
  policy: Policy,
  /** Whether addresses of the site's own can belong to a partner. */
  isDeep: () => boolean,
) {
  // In a document without a window nothing is fetched (HTML, 4.8.4.3.5).
  const blank = document.implementation.createHTMLDocument('');
  const { get, set } = Reflect.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  const { apply } = Reflect;
  const parse = (html: unknown, context: Element | null): any => {
    const root: any =
      context && context.localName !== 'html'
        ? blank.importNode(context, false)
        : blank.createElement('template');
    apply(set!, root, [html]);
    return root;
  };

  /** Says whether the parser would be between tags after a text: only there a comment is one. */
  function isWhole(html: string): boolean {
    const { content } = parse(policy.createHTML(`${html}i<!--izin-->`), null);
    const comments = blank.createTreeWalker(content, NodeFilter.SHOW_COMMENT);
    while (comments.nextNode()) if (comments.currentNode.nodeValue === 'izin') return true;
    return false;
  }

  return {
    /** Holds what a text would add, parsed as in `context`; gives nothing where it may stay as it is. */
    hold(html: string, given: unknown, context: Element | null): string | undefined {
      if (!isDeep() && !(suspect.test(html) && (hidden.test(html) || find(html, ''))))
        return undefined;
      const root = parse(given, context);
      return walk(root.content ?? root)[0] && policy.createHTML(apply(get!, root, []));
    },
    /** Finds where a tag begins whose end hasn't come yet. */
    findRest(html: string): number {
      let rest = html.length;
      while (rest > 0 && !isWhole(html.slice(0, rest))) rest = html.lastIndexOf('<', rest - 1);
      return Math.max(rest, 0);
    },
  };
}
