import { expect, it } from 'vitest';
import { fill } from '../../../src/ui/fill.js';

it('fills each slot', () => {
  expect(fill('{n} of {site}, {n}', { n: 2, site: 'Interindo' })).toBe('2 of Interindo, 2');
});

it('leaves a slot that it has no value for', () => {
  expect(fill('Hello {name}', {})).toBe('Hello {name}');
});

it('fills in text as it is', () => {
  expect(fill('{site}', { site: '$& {n} <b>' })).toBe('$& {n} <b>');
});

it('fills in nothing as nothing', () => {
  expect(fill('a{b}c', { b: '' })).toBe('ac');
});
