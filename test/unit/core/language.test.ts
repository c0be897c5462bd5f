import { afterEach, describe, expect, it, vi } from 'vitest';
import { wantedLanguage } from '../../../src/core/language.js';

afterEach(() => document.documentElement.removeAttribute('lang'));
const browser = (...tags: string[]) => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(tags[0]!);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags);
};

describe('the language', () => {
  it('is the configured one before the page’s', () => {
    document.documentElement.lang = 'en';
    expect(wantedLanguage('id')).toBe('id');
  });

  it('is the page’s before the browser’s', () => {
    browser('en-GB');
    document.documentElement.lang = 'id';
    expect(wantedLanguage('auto')).toBe('id');
  });

  it('is the browser’s where the page says nothing', () => {
    browser('id-ID', 'en');
    expect(wantedLanguage('auto')).toBe('id');
  });

  it.each([
    ['id-ID', 'id'],
    ['ID', 'id'],
    ['en-US-x-private', 'en'],
    ['pt-BR', 'pt-br'],
    ['pt', 'pt'],
    ['zh-TW', 'zh-tw'],
    ['zh-Hant-HK', 'zh-hant'],
    ['fil-PH', 'fil'],
    ['', ''],
  ])('of the tag %s is %s', (tag, language) => {
    expect(wantedLanguage(tag)).toBe(language);
  });
});
