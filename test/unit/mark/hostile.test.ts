// @vitest-environment node
import { expect, it } from 'vitest';
import { mark } from '../../../src/mark/mark.js';
import { options } from './shop.js';

const long = (text: string) => text.repeat(60_000 / text.length);

// What is tried again from every character, or is a page of its own in each other, takes seconds.
it.each([
  ['tags of another engine that never end', `<img src="${long('{{')}">`],
  ['such tags in a script', `<script>https://a.test/${long('{{')}</script>`],
  ['addresses that never end', `<p style="${long('url(a')}">`],
  ['strings that never end', `<p style="${long("'\\")}">`],
  ['strings that end with the line', `<style>${long("'\\")}\n</style>`],
  ['<noscript> in <noscript>', long('<noscript>')],
])('%s are marked within a second', (_, html) => {
  const began = performance.now();
  expect(mark(html, options)).toEqual({ html, held: [] });
  expect(performance.now() - began).toBeLessThan(1000);
});

it.each([
  ['an address', 'a{background:url(//maps.test/a'],
  ['an address behind a string', 'a{content:"b\n;background:url(//maps.test/a)}'],
  ['an imported sheet', '@import "//maps.test/a'],
])('%s that isn’t closed is held as browsers read it', (_, css) => {
  expect(mark(`<style>${css}</style>`, options).held).toHaveLength(1);
});
