// @vitest-environment node
import { expect, it } from 'vitest';
import { readLoose } from '../../../src/audit/declared.js';

it('what a category keeps is declared, listed or described', () => {
  const categories = [
    { id: 'ads', cookies: ['_a', 5], storage: { key: ['knows', '1 day'] } },
    { id: 'analytics', cookies: { _b: ['counts', '1 day'] }, storage: null },
  ];
  expect(readLoose({ categories })).toEqual([
    { name: '_a', category: 'ads' },
    { name: 'key', category: 'ads' },
    { name: '_b', category: 'analytics' },
  ]);
  expect(readLoose({ categories: 'ads' })).toEqual([]);
});
