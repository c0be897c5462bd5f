import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, findRule, listOpen, writeLaw } from '../../../src/laws/find.js';
import { blocs, rows } from '../../../src/laws/rows.js';
import { sources } from '../../../src/laws/sources.js';
import { version as script } from '../../../src/core/version.js';

const codes = Object.keys(rows);
const all = ['preferences', 'analytics', 'ads', 'personalization', 'embeds'];
const days = (date: string) => (Date.now() - Date.parse(date)) / 86_400_000;

describe.each(codes)('the law %s', (code) => {
  const rule = findRule(code);

  // Half a year: laws change, and so do their readings.
  it('has been reviewed within 180 days', () => {
    expect(rule.reviewed).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(days(rule.reviewed)).toBeLessThan(180);
    expect(days(rule.reviewed)).toBeGreaterThanOrEqual(-1);
  });

  it('names where it was read', () => {
    expect(rows[code]!.sources?.length).toBeGreaterThan(0);
    for (const key of rule.sources) expect(sources).toHaveProperty(key);
  });

  it('leaves open only what its model lets it', () => {
    const open = listOpen(rule, all);
    if (rule.model === 'optin') expect(open).toEqual([]);
    else if (rule.model === 'mixed') expect(open).not.toContain('ads');
    else expect(open).toEqual(all);
    expect(open.includes('personalization')).toBe(open.includes('ads'));
  });

  it('lets nobody be asked again before half a year, nor a decision live longer than two', () => {
    expect(rule.reaskMonths).toBeGreaterThanOrEqual(6);
    expect(rule.months).toBeGreaterThanOrEqual(rule.reaskMonths);
    expect(rule.months).toBeLessThanOrEqual(24);
  });
});

describe('the laws', () => {
  it('are the strictest for a place that is unknown or was not researched', () => {
    for (const code of ['*', 'AU', 'XX', 'CN-BJ', '', 'constructor'])
      expect(findRule(code)).toMatchObject({ code: '*', model: 'optin', minorAge: 18 });
  });

  it('build on the bloc, the country and the state', () => {
    expect(findRule('DE')).toMatchObject({ code: 'DE', model: 'optin', minorAge: 16 });
    expect(findRule('CA-QC')).toMatchObject({ code: 'CA-QC', model: 'optin' });
    expect(findRule('CA-ON')).toMatchObject({ code: 'CA', model: 'optout' });
    expect(findRule('US-NY')).toMatchObject({ code: 'US', model: 'notice' });
  });

  it('are the stricter of each where a country’s states differ and the state is unknown', () => {
    expect(findRule('US')).toMatchObject({ model: 'optout', gpc: 'must', minorAge: 18 });
    expect(findRule('CA')).toMatchObject({ model: 'optin' });
    expect(listOpen(findRule('CA'), all)).toEqual([]);
  });

  it('take a site’s own rows over ours, key by key', () => {
    const own = { GB: { usual: { analytics: 'grant' } }, AU: { model: 'optout' } } as const;
    expect(listOpen(findRule('GB', own), all)).toEqual(['analytics']);
    expect(findRule('GB', own).model).toBe('mixed');
    expect(findRule('AU', own)).toMatchObject({ code: 'AU', model: 'optout' });
    // What it doesn't open stays closed.
    expect(listOpen(findRule('AU', own), all)).toEqual([]);
  });

  it('never open by combining what one of two closes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (a, b) => {
        const [one, other] = [findRule(a), findRule(b)];
        const open = listOpen(combine(one, other), all);
        for (const id of open)
          expect([listOpen(one, all), listOpen(other, all)]).toEqual([
            expect.arrayContaining([id]),
            expect.arrayContaining([id]),
          ]);
      }),
    );
  });

  it('know every country of a bloc', () => {
    for (const [code, bloc] of Object.entries(blocs)) {
      expect(rows).toHaveProperty(code);
      expect(rows).toHaveProperty(bloc);
    }
  });

  it('travel as a code and what is open', () => {
    expect(writeLaw('US-CA', {}, ['analytics', 'ads'])).toBe('US-CA.analytics.ads');
    expect(writeLaw('DE', {}, ['analytics', 'ads'])).toBe('DE');
  });

  // The desk waits for the law's words only where it asks otherwise than the strictest does.
  it('ask otherwise only where the desk knows of it', () => {
    const [, text] = /isSpecial = .*?(\/\^.*?\/)\.test/s.exec(readFileSync('src/desk.ts', 'utf8'))!;
    const special = new RegExp(text!.slice(1, -1));
    for (const code of codes) {
      const rule = findRule(code);
      const isSpecial = rule.close || listOpen(rule, all).length > 0;
      if (isSpecial) expect(code).toMatch(special);
    }
    for (const code of ['*', 'EEA', 'ID', 'DE', 'BR']) expect(code).not.toMatch(special);
  });
});

it('a record names the package’s version', () => {
  expect(script).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
