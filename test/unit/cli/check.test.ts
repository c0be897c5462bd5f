// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { sound } from '../configs.js';

const run = (config: unknown, ...words: string[]) => {
  const input = typeof config === 'string' ? config : JSON.stringify(config, null, 2);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli/main.js', 'check', ...words],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};
const site = { name: 'Shop' };
const own = { category: 'ads', key: '1', fields: { key: { pattern: '(', where: 'Settings' } } };

describe('izin check', () => {
  it('has nothing to say about a sound configuration', () => {
    const partners = { ga4: { measurementId: 'G-ABC1234567' }, own: { category: 'ads' } };
    expect(run({ site, partners })).toEqual({
      status: 0,
      stdout: 'standard input: no mistakes.\n',
      stderr: '',
    });
  });

  it('tells line, column, and where to find the right id', () => {
    const { status, stdout } = run({ site, partners: { meta: { pixelId: '12' } } });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^standard input:7:7: .*meta\.pixelId \(Events Manager .*\(field\)\n$/);
  });

  it.each([
    ['a missing id', { site, partners: { meta: {} } }, 'field'],
    ['a pattern that is none', { site, partners: { own } }, 'field'],
    ['an unknown partner', { site, partners: { metta: { pixelId: '1' } } }, 'partner'],
    ['an unknown key', { site, partnes: {} }, 'key'],
    ['a wrong kind', { site, revision: '1' }, 'config'],
    ['a host that is none', { site, partners: { a: { category: 'ads', hosts: ['a b'] } } }, 'host'],
  ])('tells machines of %s', (_, config, code) => {
    const { status, stdout } = run(config, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ code, line: expect.any(Number) }]);
  });

  const ads = { category: 'ads' };
  it.each([
    [
      'a partner’s key',
      { partners: { own: { ...ads, host: ['a.example'] } } },
      'partners.own.host',
    ],
    [
      'cookies in the singular',
      { partners: { own: { ...ads, cookie: ['_a'] } } },
      'partners.own.cookie',
    ],
    ['a preset’s field', { partners: { youtube: { id: 'x' } } }, 'partners.youtube.id'],
    [
      'another preset’s field',
      { partners: { youtube: { pixelId: '1' } } },
      'partners.youtube.pixelId',
    ],
    ['a mode', { partners: { own: { ...ads, mode: 'sginal' } } }, 'partners.own.mode ("sginal")'],
    [
      'a deep key',
      { partners: { own: { ...ads, consent: { denny: [] } } } },
      'partners.own.consent.denny',
    ],
    ['a category’s key', { categories: [{ id: 'ads', lable: 'Ads' }] }, 'categories.ads.lable'],
    ['a category’s kind', { categories: [{ id: 'ads', label: 5 }] }, 'categories.ads.label (5)'],
    ['a fact', { categories: [{ id: 'ads', facts: { dta: 'x' } }] }, 'categories.ads.facts.dta'],
    ['a law’s value', { laws: { GB: { usual: { ads: 'yes' } } } }, 'laws.GB.usual.ads ("yes")'],
    ['a law’s key', { laws: { GB: { month: 6 } } }, 'laws.GB.month'],
    ['a law for no place', { laws: { UK: {} } }, 'laws.UK'],
    ['a law that is no code', { law: 'California' }, 'law ("California")'],
  ])('tells of %s that the page ignores', (_, more, detail) => {
    const { status, stdout } = run({ site, ...more }, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'key', detail }]);
  });

  it('has nothing to say about what the page takes', () => {
    const partners = {
      own: {
        ...own,
        key: 1,
        fields: { key: { ...own.fields.key, pattern: '1' } },
        cookies: { _a: ['counts'] },
      },
      meta: { pixelId: 1234567890123456, hosts: ['meta.example'], mode: 'signal' },
    };
    const laws = { GB: { usual: { ads: 'grant' }, months: 6 } };
    expect(run({ site, partners, laws, law: 'EEA' }).stdout).toBe('standard input: no mistakes.\n');
  });

  it.each(sound)('has nothing to say about %s', (_, config) => {
    expect(run(config).stdout).toBe('standard input: no mistakes.\n');
  });

  it('has nothing to say about the examples', () => {
    const texts = ['README.md', 'docs/server.md', 'examples/page.html'].map((file) =>
      readFileSync(file, 'utf8'),
    );
    const snippets = texts.flatMap((text) => [
      ...text.matchAll(/(?:izin-config">|```json)\s+(\{.*?\})\s+(?:<|```)/gs),
    ]);
    const configs = snippets
      .map(([, json]) => json!)
      .filter((json) => /"(site|partners)"/.test(json));
    expect(configs.length).toBeGreaterThan(1);
    for (const json of [...configs, readFileSync('examples/izin.json', 'utf8')])
      expect(run(json).stdout).toBe('standard input: no mistakes.\n');
  });

  it.each([
    ['{', 1, 2],
    ['', 1, 1],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"site": {"name": "x"},\n "law": EEA}', 2, 9],
    ['{"a": 1}\n;', 2, 1],
    ['\uFEFF{"a": "b\nc"}', 1, 9],
    ["{'a': 1}", 1, 2],
  ])('tells where %j is no JSON', (text, line, column) => {
    expect(run(text)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        RegExp(
          `^izin: standard input:${line}:${column}: This is not JSON \\([^)]+\\): correct it there\\.\n$`,
        ),
      ),
    });
    const { status, stdout, stderr } = run(text, '--json');
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'config', line, column }]);
  });
});

describe('izin head', () => {
  it('prints a head script that has the site’s own presets and no others', () => {
    const partners = { meta: { pixelId: '1234567890123456' } };
    const input = JSON.stringify({ site, partners });
    const { stdout, status } = spawnSync(process.execPath, ['dist/cli/main.js', 'head'], {
      input,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('connect.facebook.net');
    expect(stdout).not.toMatch(/%ROWS%|analytics\.tiktok\.com/);
    expect(() => parse(stdout, { ecmaVersion: 2022 })).not.toThrow();
  });
});
