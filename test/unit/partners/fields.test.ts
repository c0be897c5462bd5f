import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/partners/fields.js';
import type { Partner } from '../../../src/partners/partner.js';

/** Reads a partner with the field `key`; returns the values, and what was reported. */
function read(field: object, given: object) {
  const told: string[] = [];
  const fields = { key: { where: 'Settings', example: '1', ...field } };
  const values = readFields({ id: 'own', fields, ...given } as unknown as Partner, (...problem) =>
    told.push(problem.join(': ')),
  );
  return { values, told };
}

describe('what a site tells a vendor', () => {
  it('is what all of its pattern matches', () => {
    expect(read({ pattern: 'a|b' }, { key: 'b' })).toEqual({ values: { key: 'b' }, told: [] });
    const told = ['field: own.key (Settings)'];
    expect(read({ pattern: 'a|b' }, { key: 'bc' })).toEqual({ values: undefined, told });
    expect(read({ pattern: 'a|b' }, {})).toEqual({ values: undefined, told });
  });

  it('is wrong, and no more than that, where its pattern is none', () => {
    expect(read({ pattern: '(' }, { key: 'b' })).toEqual({
      values: undefined,
      told: ['field: own.key (Settings)'],
    });
  });
});
