// @vitest-environment node
import fc from 'fast-check';
import { Parser } from 'parse5';
import type { Token } from 'parse5';
import { describe, expect, it } from 'vitest';
import { createTokens } from '../../../src/mark/tokens.js';
import { soup } from './soup.js';

type Found = [name: string, start: number];

/** Finds the start tags as a whole parser does. */
function parse(html: string): Found[] {
  const all: Found[] = [];
  class Listening extends Parser<never> {
    override onStartTag(token: Token.TagToken): void {
      all.push([token.tagName, token.location!.startOffset]);
      super.onStartTag(token);
    }
  }
  Listening.parse(html, { sourceCodeLocationInfo: true });
  return all;
}

function read(pieces: readonly string[]): Found[] {
  const all: Found[] = [];
  const tokens = createTokens({ open: ({ name, start }) => all.push([name, start]), close() {} });
  for (const piece of pieces) tokens.write(piece, false);
  tokens.write('', true);
  return all;
}

// Each hides or shows a tag by a state that tree construction sets.
const edges = [
  '<!--><img>-->',
  '<!-- --!><img>',
  '<!-- <!-- --><img>',
  '<script><!--<script></script><img></script><img>',
  '<script><!--</script><img>',
  '<svg><script><img></script></svg>',
  '<svg><title><img></title><style><img></style></svg>',
  '<svg><style><g></style></svg><style><img></style>',
  '<svg><![CDATA[<img>]]></svg><![CDATA[<img>]]>',
  '<svg><foreignObject><style><img></style></foreignObject><style><g></style></svg>',
  '<math><mtext><style><img></style></mtext><style><mi></style></math>',
  '<math><annotation-xml encoding="text/html"><style><img></style></annotation-xml></math>',
  '<div><svg><path></div><style><img></style>',
  '<svg><p><style><img></style>',
  '<svg><font color=red><style><img></style>',
  '<svg/><style><img></style>',
  '<plaintext></plaintext><img>',
  '<xmp><img></xmp><noembed><img></noembed><noframes><img></noframes><iframe><img></iframe>',
  '<textarea><img></textarea><title><img></title><img>',
  '<style></style\n><img><style></styles><img></style>',
  '<noscript><p title="</noscript><img>">',
  '<template><style><img></style><svg><style><g></style></svg></template><img>',
  '<img\n/a="\'>"b=\'">\'c=>><img>',
  '</ <img><img></><img><? <img> ?><1 <img>',
  '<IMG><Script><img></SCRIPT\t><img',
];

describe('the tokens', () => {
  it.each(edges)('are those of a whole parser in %j', (html) => {
    expect(read([html])).toEqual(parse(html));
  });

  it.each(edges)('are the same in single characters of %j', (html) => {
    expect(read(html.split(''))).toEqual(read([html]));
  });

  it('are those of a whole parser in broken HTML', () => {
    // What only parsers with `<select>` and frames of old do is left out.
    const plain = soup.filter((html) => !/<(select|frameset|noembed)/.test(html));
    fc.assert(
      fc.property(plain, (html) => {
        expect(read([html])).toEqual(parse(html));
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });
});
