// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, matchesAny } from '../../../src/audit/source.js';

const on = (page: string, isRedirected = false) => ({ self: new URL(page), isRedirected });
const https = on('https://shop.example/');
const http = on('http://shop.example/');

/** Source, address, and whether it passes on an https page. */
const table: [source: string, url: string, passes: boolean][] = [
  // 6.7.2.8, step 1.
  ['*', 'https://a.example/', true],
  ['*', 'http://a.example/', true],
  ['*', 'wss://a.example/', false],
  // Schemes (6.7.2.9).
  ['https:', 'https://a.example/', true],
  ['HTTPS:', 'https://a.example/', true],
  ['https:', 'http://a.example/', false],
  ['http:', 'https://a.example/', true],
  ['ws:', 'wss://a.example/', true],
  ['ws:', 'https://a.example/', true],
  ['wss:', 'ws://a.example/', false],
  ['http://a.example', 'https://a.example/', true],
  ['https://a.example', 'http://a.example/', false],
  ['a.example', 'https://a.example/', true],
  ['a.example', 'http://a.example/', false],
  ['a.example', 'wss://a.example/', false],
  ['ws://a.example', 'wss://a.example/', true],
  // Hosts (6.7.2.10).
  ['A.Example', 'https://a.example/', true],
  ['a.example', 'https://b.a.example/', false],
  ['*.a.example', 'https://b.a.example/', true],
  ['*.a.example', 'https://c.b.a.example/', true],
  ['*.a.example', 'https://a.example/', false],
  ['*.a.example', 'https://ba.example/', false],
  ['a.example', 'https://a.example.evil.example/', false],
  // Ports (6.7.2.11).
  ['a.example', 'https://a.example:8443/', false],
  ['a.example:443', 'https://a.example/', true],
  ['a.example:8443', 'https://a.example:8443/', true],
  ['a.example:8443', 'https://a.example/', false],
  ['a.example:*', 'https://a.example:8443/', true],
  // Paths (6.7.2.12).
  ['a.example/x', 'https://a.example/x', true],
  ['a.example/x', 'https://a.example/x?y', true],
  ['a.example/x', 'https://a.example/x/y', false],
  ['a.example/x', 'https://a.example/xy', false],
  ['a.example/x/', 'https://a.example/x/y/z', true],
  ['a.example/x/', 'https://a.example/x', false],
  ['a.example/', 'https://a.example/x', true],
  ['a.example/%78', 'https://a.example/x', true],
  ['a.example/x', 'https://a.example/%78', true],
  ['a.example/X', 'https://a.example/x', false],
  ['a.example/%', 'https://a.example/%', true],
  // Step 4.
  ["'self'", 'https://shop.example/x', true],
  ["'SELF'", 'https://shop.example/x', true],
  ["'self'", 'wss://shop.example/x', true],
  ["'self'", 'http://shop.example/x', false],
  ["'self'", 'ws://shop.example/x', false],
  ["'self'", 'https://shop.example:8443/', false],
  ["'self'", 'https://www.shop.example/', false],
  // What is no source matches nothing.
  ["'none'", 'https://shop.example/', false],
  ["'unsafe-inline'", 'https://shop.example/', false],
  ["'nonce-a.example'", 'https://a.example/', false],
  ['a.example?x', 'https://a.example/', false],
  ['', 'https://a.example/', false],
];

describe('a source', () => {
  it.each(table)('%s and %s: %s', (source, url, passes) => {
    expect(matches(new URL(url), source, https)).toBe(passes);
  });

  it.each<[string, string, boolean]>([
    ['a.example', 'http://a.example/', true],
    ['a.example', 'https://a.example/', true],
    ['a.example', 'ws://a.example/', false],
    ["'self'", 'http://shop.example/', true],
    ["'self'", 'https://shop.example/', true],
    ["'self'", 'ws://shop.example/', true],
    ["'self'", 'wss://shop.example/', true],
  ])('on an http page %s and %s: %s', (source, url, passes) => {
    expect(matches(new URL(url), source, http)).toBe(passes);
  });

  it('has no path where a redirect led to', () => {
    const url = new URL('https://a.example/other');
    const redirected = on('https://shop.example/', true);
    expect(matches(url, 'a.example/x', https)).toBe(false);
    expect(matches(url, 'a.example/x', redirected)).toBe(true);
    expect(matches(url, 'b.example/x', redirected)).toBe(false);
    expect(matches(url, 'a.example:8443/x', redirected)).toBe(false);
  });

  it('lets an address pass that is written out in it', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (text) => {
        const { host, pathname } = new URL(text);
        expect(matches(new URL(text), host + pathname, https)).toBe(true);
      }),
    );
  });

  it('never crashes', () => {
    const url = new URL('https://a.example/%E0%A4%A/x');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        expect(typeof matches(url, source, https)).toBe('boolean');
      }),
    );
  });
});

it('is one of a list; an empty list lets nothing pass', () => {
  const url = new URL('https://a.example/');
  expect(matchesAny(url, ['b.example', 'a.example'], https)).toBe(true);
  expect(matchesAny(url, ["'none'", 'a.example'], https)).toBe(true);
  expect(matchesAny(url, [], https)).toBe(false);
});
