// @vitest-environment node
import fc from 'fast-check';
import { defaultTreeAdapter as tree, html, parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { mark } from '../../../src/mark/mark.js';
import { options, strict } from './shop.js';
import { soup } from './soup.js';

const held = soup.map((html) => html.replaceAll(/\/[a-e]\b/g, '//maps.test$&'));

describe('mark', () => {
  it('leaves ten thousand pages that ask nobody else as they are', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(mark(html, strict)).toEqual({ html, held: [] });
      }),
      { numRuns: 10_000, seed: 1 },
    );
  });

  it('changes broken pages once', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(held, (html) => {
        const once = mark(html, options).html;
        expect(mark(once, options)).toEqual({ html: once, held: [] });
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });

  it('leaves a whole parser nothing that asks a partner', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(held, (page) => {
        expect(asking(parse(mark(page, options).html))).toEqual([]);
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });
});

const asks: Readonly<Record<string, RegExp>> = {
  img: /^src(set)?$/,
  source: /^src(set)?$/,
  iframe: /^src$/,
  video: /^src$/,
  script: /^src$/,
};

/** Lists what a browser would ask a partner by, in what stands in the page itself. */
function asking(node: Tree.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child)) return [];
    const { tagName, attrs, namespaceURI } = child;
    const isRun = attrs.every(({ name, value }) => name !== 'type' || value === 'module');
    const names = tagName !== 'script' || isRun ? asks[tagName] : undefined;
    const live = attrs.filter(
      ({ name, value }) =>
        value.includes('maps.test') &&
        ((name === 'style' && tagName !== 'script') ||
          (namespaceURI === html.NS.HTML && names?.test(name))),
    );
    return [...live.map(({ name }) => `${tagName} ${name}`), ...asking(child)];
  });
}
