import { describe, expect, it } from 'vitest';
import { findLaw } from '../../../src/core/law.js';

describe('the law', () => {
  it('is the first that names one: the configured, the page’s, the cookie’s', () => {
    expect(findLaw('ID', 'US-CA', 'EEA')).toEqual(['ID']);
    expect(findLaw('auto', 'US-CA', 'EEA')).toEqual(['US-CA']);
    expect(findLaw('auto', undefined, 'EEA')).toEqual(['EEA']);
  });

  it('comes with what it leaves open', () => {
    expect(findLaw('auto', 'US-CA.analytics.ads')).toEqual(['US-CA', 'analytics', 'ads']);
  });

  it('is the strictest one where nothing says', () => {
    expect(findLaw('auto', undefined)).toEqual(['*']);
    expect(findLaw('auto')).toEqual(['*']);
  });

  it.each([
    '',
    'eea',
    'E',
    'EUROPE',
    'US-',
    'US-CALI',
    'US_CA',
    ' EEA',
    'EEA\n',
    'EEA&by=accept',
    '.ads',
    '*.ads',
    'ads',
  ])('is not "%s", which is no code', (code) => {
    expect(findLaw(code, code, code)).toEqual(['*']);
    expect(findLaw(code, code, 'ID')).toEqual(['ID']);
  });
});
