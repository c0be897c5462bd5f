import { describe, expect, it } from 'vitest';
import { asks, locales } from '../../../src/locales.js';

// DuckDuckGo's heuristics, by which browsers refuse for their users.
const file = '../../../node_modules/@duckduckgo/autoconsent/lib/heuristics.ts';
const { classifyButtonTextRegex: classify } = (await import(/* @vite-ignore */ file)) as {
  classifyButtonTextRegex(text: string): string;
};

/** What they know of each language: of some they know refusals alone. */
const known: Record<string, readonly ('accept' | 'reject' | 'manage')[]> = {
  en: ['accept', 'reject', 'manage'],
  de: ['accept', 'reject', 'manage'],
  es: ['accept', 'reject', 'manage'],
  fr: ['accept', 'reject', 'manage'],
  nl: ['accept', 'reject', 'manage'],
  pl: ['accept', 'reject', 'manage'],
  'pt-br': ['accept', 'reject', 'manage'],
  it: ['accept', 'reject'],
  pt: ['accept', 'reject'],
  tr: ['accept', 'reject'],
  sv: ['reject'],
};
const kinds = { accept: 'accept', reject: 'reject', manage: 'settings' };

describe('the labels of the choices', () => {
  it.each(Object.entries(known))('are what tools take them for: %s', async (tag, labels) => {
    const { text } = await locales[tag]!();
    for (const label of labels)
      expect([label, classify(text[label])]).toEqual([label, kinds[label]]);
  });

  it.each(Object.keys(locales))('are never taken for another choice: %s', async (tag) => {
    const { text } = await locales[tag]!();
    for (const label of ['accept', 'reject', 'manage'] as const)
      expect([kinds[label], 'other']).toContain(classify(text[label]));
    expect(['reject', 'other']).toContain(classify(text.dismiss));
  });
  it.each(Object.keys(asks))('are never taken for another where all is open: %s', async (tag) => {
    const { ask } = await asks[tag]!();
    for (const { refuse, keep } of Object.values(ask)) {
      expect(['reject', 'other']).toContain(classify(refuse));
      expect(['accept', 'other']).toContain(classify(keep));
    }
  });
});
