// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Load } from '../../../src/audit/load.js';
import { readMarkup } from '../../../src/audit/markup.js';
import { directiveOf, readPolicies, sourcesFor } from '../../../src/audit/policy.js';
import { refuses } from '../../../src/audit/refuse.js';

const page = 'https://shop.example/';
const hash = (text: string, size = 256) =>
  `'sha${size}-${createHash(`sha${size}`).update(text).digest('base64')}'`;
const isRefused = (policy: string, load: Partial<Load>) =>
  readPolicies(policy).some((each) =>
    refuses(each, { directive: 'script-src-elem', page, causes: [], ...load }),
  );

describe('a policy', () => {
  it('is read as browsers read it: the first of each directive, several by commas', () => {
    const [first, second, ...more] = readPolicies(
      " Default-Src 'self'  a.example;;default-src *; img-src,script-src 'none' ,,",
    );
    expect([...first!]).toEqual([
      ['default-src', ["'self'", 'a.example']],
      ['img-src', []],
    ]);
    expect([...second!]).toEqual([['script-src', ["'none'"]]]);
    expect(more).toEqual([]);
  });

  it.each([
    ['script-src-elem', 'script-src'],
    ['style-src-attr', 'style-src'],
    ['worker-src', 'child-src'],
    ['frame-src', 'child-src'],
    ['img-src', 'default-src'],
    ['object-src', 'default-src'],
    ['form-action', undefined],
    ['base-uri', undefined],
  ])('judges %s by %s where it has none', (directive, other) => {
    const names = 'child-src script-src style-src default-src'.split(' ');
    const [policy] = readPolicies(names.map((name) => `${name} ${name}.example`).join(';'));
    expect(sourcesFor(policy!, directive)).toEqual(other && [`${other}.example`]);
  });

  it.each([
    ['iframe', 'frame-src'],
    ['worker', 'worker-src'],
    ['embed', 'object-src'],
    ['empty', 'connect-src'],
    ['anything new', 'connect-src'],
  ])('judges what is for %s by %s', (destination, directive) => {
    expect(directiveOf(destination)).toBe(directive);
  });
});

describe('a file', () => {
  const url = 'https://a.example/a.js';
  it.each<[policy: string, load: Partial<Load>, refused: boolean]>([
    ['', {}, false],
    ['img-src *', {}, false],
    ["default-src 'self'", {}, true],
    ['default-src a.example', {}, false],
    ["default-src a.example, script-src 'self'", {}, true],
    ["script-src 'nonce-abc'", {}, true],
    ["script-src 'nonce-abc'", { hasNonce: true }, false],
    ["script-src 'self'", { hasNonce: true }, true],
    ["script-src 'nonce-abc' 'strict-dynamic'", {}, false],
    ["script-src 'nonce-abc' 'strict-dynamic' a.example", { isParsed: true }, true],
    ["img-src 'nonce-abc'", { directive: 'img-src', hasNonce: true }, true],
    ["default-src 'self' a.example/b", { isRedirected: true }, false],
  ])('by %j with %j: %s', (policy, load, refused) => {
    expect(isRefused(policy, { url, ...load })).toBe(refused);
  });
});

describe('what stands inline', () => {
  const text = 'run()';
  it.each<[policy: string, load: Partial<Load>, refused: boolean]>([
    ["default-src 'unsafe-inline'", {}, false],
    ["default-src 'self'", {}, true],
    ["script-src 'unsafe-inline' 'nonce-abc'", {}, true],
    ["script-src 'unsafe-inline' 'nonce-abc'", { hasNonce: true }, false],
    ["script-src 'unsafe-inline' 'strict-dynamic'", {}, true],
    ["style-src 'unsafe-inline' 'strict-dynamic'", { directive: 'style-src-elem' }, false],
    [`script-src ${hash(text)}`, {}, false],
    [`script-src ${hash(text, 512)}`, {}, false],
    [`script-src ${hash(text).replaceAll('+', '-').replaceAll('/', '_')}`, {}, false],
    [`script-src ${hash('other()')}`, {}, true],
    [`script-src ${hash(text)}`, { isAttribute: true }, true],
    [`script-src ${hash(text)} 'unsafe-hashes'`, { isAttribute: true }, false],
    ["script-src 'nonce-abc'", { isAttribute: true, hasNonce: true }, true],
  ])('by %j with %j: %s', (policy, load, refused) => {
    expect(isRefused(policy, { text, tag: '<script>', ...load })).toBe(refused);
  });
});

describe('a page’s HTML', () => {
  const read = (html: string) =>
    readMarkup(html, page).map(({ directive, url, text }) => `${directive} ${url ?? text}`);

  it.each([
    ['<script>a</script>', ['script-src-elem a']],
    ['<script type="module" nonce="x">a</script>', ['script-src-elem a']],
    ['<script type="application/json">a</script><script type="text/plain">a</script>', []],
    ['<script src="/a.js">b</script>', ['script-src-elem https://shop.example/a.js']],
    ['<style>a</style><p style="b">', ['style-src-elem a', 'style-src-attr b']],
    ['<p onclick="a">', ['script-src-attr a']],
    ['<a href=" JavaScript:a">', ['script-src-elem  JavaScript:a']],
    ['<form action="//m.example"><form>', ['form-action https://m.example/']],
    ['<button formaction="/x">', ['form-action https://shop.example/x']],
    [
      '<base href="//b.example"><form action="/x">',
      ['base-uri https://b.example/', 'form-action https://b.example/x'],
    ],
    [
      '<object data="/o"></object><embed src="/e">',
      ['object-src https://shop.example/o', 'object-src https://shop.example/e'],
    ],
    ['<template><script>a</script></template><noscript><style>a</style></noscript>', []],
    ['<!-- <script>a</script> --><textarea><script>a</script></textarea>', []],
  ])('has in %s: %j', (html, loads) => {
    expect(read(html)).toEqual(loads);
  });

  it('says where it stands', () => {
    expect(readMarkup('<p>\n<script nonce="x">a</script>', page)).toEqual([
      {
        directive: 'script-src-elem',
        page,
        causes: [],
        tag: '<script>',
        line: 2,
        text: 'a',
        hasNonce: true,
      },
    ]);
  });

  it('may be nested deeper than calls', () => {
    expect(read('<b>'.repeat(20_000) + '<script>a</script>')).toEqual(['script-src-elem a']);
  });
});
