import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/audit/judge.js';
import { writeHtml } from '../../../src/audit/report/html.js';
import { writeJson } from '../../../src/audit/report/json.js';
import { writeJunit } from '../../../src/audit/report/junit.js';
import { createReport } from '../../../src/audit/report/report.js';
import type { Making } from '../../../src/audit/report/report.js';
import { writeSarif } from '../../../src/audit/report/sarif.js';
import { writeSummary } from '../../../src/audit/report/terminal.js';
import { rules } from '../../../src/audit/rules/all.js';
import { cookie, done, everywhere, makeVisit, sent } from '../../support/audit/visit.js';

const evil = `"><script>alert(1)</script>'&`;
const tracker = 'https://www.google-analytics.com/g/collect?tid=G-ABC123DEF4&uid=private';
/** A page with faults, and with names that were made to break a report. */
const visit = makeVisit({
  url: 'https://shop.example/kursi?session=private',
  sent: [
    ...everywhere,
    sent('before open', tracker, { initiator: ['https://shop.example/a.js?k=private:3:7'] }),
    sent('accepted open', tracker),
    sent('refused reload', tracker),
    sent('refused reload', `https://evil.example/${encodeURI(evil)}?${evil}`),
    sent('refused reload', 'javascript:alert(1)'),
    sent('before open', 'https://metrics.shop.example/x', { alias: 'collect.evil.example' }),
  ],
  cookies: [
    cookie('before open', '_ga', { expires: Date.UTC(2028, 10, 27) / 1000 }),
    cookie('refused reload', evil, { domain: '.evil.example', isThirdParty: true }),
  ],
  stored: [
    {
      phase: 'before',
      step: 'open',
      at: 1,
      kind: 'localStorage',
      origin: 'https://shop.example',
      key: evil,
    },
  ],
  operated: [
    done('refused chosen', 'reject', { how: `button: ${evil}` }),
    done('accepted chosen', 'accept', { isDone: false, how: 'no such button' }),
  ],
  phases: ['before', 'refused'],
  shots: [{ phase: 'before', step: 'open', at: 1, png: new Uint8Array([137, 80, 78, 71]) }],
  gaps: ['The frame https://evil.example/f?q=private said nothing.'],
});
const make = (more: Partial<Making> = {}, each = visit) =>
  createReport([{ visit: each, verdict: judge(each) }], {
    version: '0.1.0',
    failOn: 'high',
    accepted: new Set(),
    rules,
    ...more,
  });
const report = make();
const [page] = report.pages;
const ids = report.pages.flatMap(({ findings }) =>
  findings.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
);
const sarifOf = (given = report) => JSON.parse(writeSarif(given)).runs[0];
const parse = (text: string, type: DOMParserSupportedType) =>
  new DOMParser().parseFromString(text, type);

describe('a report', () => {
  it('tells who was sent what after which choice, and counts one run once', () => {
    const row = page!.shared.find(({ host }) => host === 'www.google-analytics.com');
    expect(row).toMatchObject({ category: 'analytics', counts: { before: 1, refused: 1 } });
    expect(page!.shared.find(({ isHidden }) => isHidden)?.host).toBe('metrics.shop.example');
    expect(page!.shared.map(({ host }) => host)).not.toContain('shop.example');
  });

  it('lists cookies and keys as a policy names them', () => {
    expect(page!.cookies.find(({ name }) => name === '_ga')).toMatchObject({
      duration: '731 days',
      party: 'first',
      category: 'analytics',
      states: ['before'],
    });
    expect(page!.cookies.find(({ name }) => name === evil)).toMatchObject({
      provider: 'evil.example',
      party: 'third',
      duration: 'session',
    });
  });

  it('takes purposes from the site’s own configuration, and knows consent tools', () => {
    const own = { category: 'ads', hosts: ['ads.example'], cookies: { own_id: ['shows own ads'] } };
    const shop = makeVisit({
      config: { site: { name: 'Shop' }, partners: { own } },
      cookies: [cookie('accepted chosen', 'own_id'), cookie('refused chosen', 'klaro')],
      sent: [...everywhere, sent('before open', 'https://consent.cookiebot.com/uc.js')],
    });
    const [told] = make({}, shop).pages;
    expect(told!.cookies).toMatchObject([
      { name: 'klaro', category: 'necessary', provider: 'shop.example' },
      { name: 'own_id', category: 'ads', purpose: 'shows own ads' },
    ]);
    expect(told!.shared).toMatchObject([{ partner: 'a consent tool', category: 'necessary' }]);
  });

  it.each([
    null,
    'x',
    { partners: null },
    { partners: { own: null } },
    { partners: { own: { cookies: 1 } } },
  ])('bears a configuration that is none: %j', (config) => {
    const shop = makeVisit({ config, cookies: [cookie('accepted chosen', 'own_id')] });
    expect(make({}, shop).pages[0]!.cookies).toMatchObject([
      { purpose: expect.stringContaining('to be filled in') },
    ]);
  });

  it('fails by what is grave enough and not accepted', () => {
    expect(report.isFailed).toBe(true);
    expect(make({ failOn: 'none' }).isFailed).toBe(false);
    expect(make({ accepted: new Set(ids) }).isFailed).toBe(false);
    expect(make({ accepted: new Set(ids.slice(1)) }).isFailed).toBe(true);
  });

  it.each([
    ['HTML', writeHtml(report)],
    ['JSON', writeJson(report)],
    ['SARIF', writeSarif(report)],
    ['JUnit', writeJunit(report)],
    ['the summary', writeSummary(report, false)],
  ])('never shows a value of an address: %s', (_, text) => {
    expect(text).not.toContain('private');
    expect(text).toContain('shop.example/kursi');
  });
});

describe('the JSON report', () => {
  const schema = JSON.parse(readFileSync('izin-audit.schema.json', 'utf8'));
  const accepts = new Ajv({ allErrors: true, strict: true }).compile(schema);

  it.each([
    ['a page with faults', report],
    ['a sound page', make({}, makeVisit())],
    ['a page that was not opened', make({}, makeVisit({ phases: [], unopened: 'robots.txt' }))],
  ])('is as its schema says: %s', (_, given) => {
    accepts(JSON.parse(writeJson(given)));
    expect(accepts.errors).toBeNull();
  });

  it('is refused by its schema where a finding says nothing', () => {
    const wrong = JSON.parse(writeJson(report));
    wrong.pages[0].findings[0].evidence = [];
    expect(accepts(wrong)).toBe(false);
  });
});

describe('the HTML report', () => {
  const text = writeHtml(report);
  const html = parse(text, 'text/html');

  it('runs nothing, fetches nothing, and links nowhere but within itself', () => {
    expect(html.querySelectorAll('script, link, iframe, object, form, base').length).toBe(0);
    expect(html.querySelectorAll('[onerror], [onload], [onclick]').length).toBe(0);
    for (const each of html.querySelectorAll('[src]'))
      expect(each.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    for (const each of html.querySelectorAll('[href]'))
      expect(each.getAttribute('href')).toMatch(/^#/);
    const style = html.querySelector('style')!.textContent;
    expect(style).not.toMatch(/url\(|@import|&#/);
  });

  it('shows hostile names as the text that they are', () => {
    const names = [...html.querySelectorAll('code')].map((each) => each.textContent);
    expect(names).toContain(evil);
    expect(text).not.toContain('<script');
  });

  it('has headings in order, and tables with captions and heads', () => {
    const levels = [...html.querySelectorAll('h1, h2, h3, h4')].map((each) => +each.tagName[1]!);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
    const tables = [...html.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      expect(table.caption?.textContent?.trim()).toBeTruthy();
      expect(table.tHead?.querySelectorAll('th[scope=col]').length).toBeGreaterThan(1);
      const columns = table.tHead!.rows[0]!.cells.length;
      for (const row of table.tBodies[0]!.rows) expect(row.cells.length).toBe(columns);
    }
    expect(html.documentElement.lang).toBe('en');
    for (const picture of html.images) expect(picture.alt).toContain('before a choice');
  });

  it('says of each finding what to do, where it stands, and how sure it is', () => {
    const sections = [...html.querySelectorAll('.finding')];
    expect(sections.length).toBe(page!.findings.length);
    for (const [at, { rule, severity, remedy, source }] of page!.findings.entries()) {
      const shown = sections[at]!.textContent.replace(/\s+/g, ' ');
      for (const part of [rule, severity, remedy, source]) expect(shown).toContain(part);
      expect(shown).toMatch(/\d+ %/);
    }
  });
});

describe('the SARIF report', () => {
  it('has a result for each piece of evidence, with its rule', () => {
    const { results, tool } = sarifOf();
    expect(results.length).toBe(ids.length);
    for (const { ruleId, ruleIndex, level, partialFingerprints } of results) {
      expect(tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId, help: { text: /./ } });
      expect(level).toMatch(/^(error|warning|note)$/);
      expect(partialFingerprints['izin/v1']).toMatch(/^[\da-f]{16}$/);
    }
  });

  it('says what is accepted, and what could not be judged, which is no result', () => {
    expect(sarifOf().results[0]).not.toHaveProperty('suppressions');
    expect(sarifOf(make({ accepted: new Set(ids) })).results[0].suppressions).toHaveLength(1);
    const told = sarifOf().invocations[0].toolExecutionNotifications;
    expect(told.length).toBe(page!.unjudged.length);
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('the JUnit report', () => {
  const count = (xml: Document, name: string) => xml.getElementsByTagName(name).length;

  it('has a case for each rule: failed, kept, or skipped', () => {
    const xml = parse(writeJunit(report), 'text/xml');
    expect(count(xml, 'parsererror')).toBe(0);
    expect(count(xml, 'testcase')).toBe(rules.length);
    const failing = page!.findings.filter(({ severity }) => /critical|high/.test(severity));
    expect(count(xml, 'failure')).toBe(failing.length);
    expect(count(xml, 'skipped')).toBe(page!.unjudged.length);
    const suite = xml.getElementsByTagName('testsuite')[0]!;
    expect(suite.getAttribute('failures')).toBe(`${failing.length}`);
    expect(suite.getAttribute('tests')).toBe(`${rules.length}`);
  });

  it('has no failure where all is accepted', () => {
    const xml = parse(writeJunit(make({ accepted: new Set(ids) })), 'text/xml');
    expect(count(xml, 'failure')).toBe(0);
    expect(count(xml, 'system-out')).toBe(page!.findings.length);
  });
});

describe('the summary', () => {
  it('says in plain text what was done, found, and not judged', () => {
    const text = writeSummary(report, false);
    expect(text).toMatch(/refused: reject by button/);
    expect(text).toMatch(/accepted: could not accept: no such button/);
    expect(text).toMatch(/✗ critical {2}PRI-02/);
    expect(text).toMatch(/Not judged: a person must look/);
    expect(text).not.toContain('\u001B');
    expect(writeSummary(report, true)).toContain('\u001B[');
  });

  it('tells the first of many, and how many more', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => cookie('before open', `_ga_${name}`));
    const text = writeSummary(make({}, makeVisit({ cookies: many })), false);
    expect(text).toMatch(/- and 2 more/);
  });

  it('keeps names from steering the terminal', () => {
    const name = '_ga_\u001B[2J\u202Ex';
    const text = writeSummary(
      make({}, makeVisit({ browser: name, cookies: [cookie('before open', name)] })),
      false,
    );
    expect(text).not.toContain('\u001B');
    expect(text).not.toContain('\u202E');
  });
});
