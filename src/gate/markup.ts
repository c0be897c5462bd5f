import type { Addresses } from './addresses.js';
import type { Arms } from './arm.js';
import type { Policy } from './trusted.js';

/** A character reference can hide a host. */
const hidden = /&(?!(amp|lt|gt|quot|nbsp|#39);)/;
/** Without any of these no text has an address of another host; a scheme may have line ends in it. */
const suspect = /[\\/]\s*[\\/]|[ps]\s*:|&/i;

export type Markup = ReturnType<typeof createMarkup>;

/** Reads texts as HTML, apart from the page, and holds what they would add to it. */
export function createMarkup(
  { find }: Addresses,
  { tagOf, walk }: Arms,
  policy: Policy,
  /** Whether addresses of the site's own can belong to a partner. */
  isDeep: () => boolean,
) {
  // In a document without a window nothing is fetched (HTML, 4.8.4.3.5).
  const blank = document.implementation.createHTMLDocument('');
  const { get, set } = Reflect.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  const { isEqualNode } = Node.prototype;
  const { apply } = Reflect;
  const parse = (html: unknown, context: Element | null): any => {
    const root: any =
      context && context.localName !== 'html'
        ? blank.importNode(context, false)
        : blank.createElement('template');
    apply(set!, root, [html]);
    return root;
  };

  // A form's field can be named `content`, a template of SVG has none.
  const inside = (root: any): any => (tagOf(root) === 'template' && root.content) || root;

  /** Says whether the parser would be between tags after a text: only there a tag is one. */
  const isWhole = (html: string): boolean =>
    parse(policy.createHTML(`${html}i<template izin>`), null).content.querySelector(
      'template[izin]',
    )?.attributes.length === 1;

  return {
    /** Holds what a text would add, parsed as in `context`; gives nothing where it may stay as it is. */
    hold(html: string, given: unknown, context: Element | null): string | undefined {
      if (!isDeep() && !(suspect.test(html) && (hidden.test(html) || find(html, ''))))
        return undefined;
      // Where scripts run a <noscript> is text, as a <noembed> is everywhere.
      const text = html.replace(/<(\/?)noscript/gi, '<$1noembed');
      const root = parse(text === html ? given : policy.createHTML(text), context);
      if (!walk(inside(root))[0]) return undefined;
      // A parser skips the first line end in some elements.
      const made = apply(get!, root, []).replace(/<(pre|textarea)\b[^>]*>\n/g, '$&\n');
      // Not every tree comes back from its own markup: another one could run what is text here, so
      // that none of such a text is added.
      const again = parse(policy.createHTML(made), context);
      return policy.createHTML(
        apply(isEqualNode, inside(again), [inside(root)])
          ? made.replace(/<(\/?)noembed/gi, '<$1noscript')
          : ' ',
      );
    },
    /** Finds where a tag begins whose end hasn't come yet. */
    findRest(html: string): number {
      let rest = html.length;
      while (rest > 0 && !isWhole(html.slice(0, rest))) rest = html.lastIndexOf('<', rest - 1);
      return Math.max(rest, 0);
    },
  };
}
