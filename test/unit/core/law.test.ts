import { afterEach, describe, expect, it } from 'vitest';
import { findLaw } from '../../../src/core/law.js';

afterEach(() => document.documentElement.removeAttribute('data-izin-law'));
const say = (law: string) => document.documentElement.setAttribute('data-izin-law', law);

describe('the law', () => {
  it('is the configured one before what the server says', () => {
    say('US-CA');
    expect(findLaw('ID', 'EEA')).toBe('ID');
  });

  it('is what the page says before what the cookie says', () => {
    say('US-CA');
    expect(findLaw('auto', 'EEA')).toBe('US-CA');
  });

  it('is what the cookie says where the page says nothing', () => {
    expect(findLaw('auto', 'EEA')).toBe('EEA');
  });

  it('is the strictest one where nothing says', () => {
    expect(findLaw('auto', undefined)).toBe('*');
  });

  it.each(['', 'eea', 'E', 'EUROPE', 'US-', 'US-CALI', 'US_CA', ' EEA', 'EEA\n', 'EEA&by=accept'])(
    'is not "%s", which is no code',
    (code) => {
      say(code);
      expect(findLaw(code, code)).toBe('*');
      expect(findLaw(code, 'ID')).toBe('ID');
    },
  );
});
