// @vitest-environment node
import { expect, it } from 'vitest';
import { readName } from '../../../src/audit/names.js';
import { phrases } from '../../../src/audit/phrases.js';
import { lasts } from '../../../src/audit/rules/duration.js';

const long = (text: string, length: number) => text.repeat(length / text.length);

// A pattern that is tried again from every character takes many seconds for these.
it.each([
  ['a name of many signs', () => readName('a' + long('!', 40_000) + 'a')],
  ['a duration of many figures', () => lasts('a', { a: long('1', 20_000) })],
  ['a Korean notice without spaces', () => phrases['ko']!.test(long('사생활', 1200))],
])('%s is read within a second', (_, read) => {
  const began = performance.now();
  read();
  expect(performance.now() - began).toBeLessThan(1000);
});

it('signs at the end of a name still go', () => {
  expect(readName('« Accept!  all… »')).toBe('accept! all');
});
