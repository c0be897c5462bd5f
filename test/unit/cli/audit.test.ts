// @vitest-environment node
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/arguments.js';
import { createProgress } from '../../../src/cli/progress.js';
import { Refusal } from '../../../src/audit/refusal.js';

const entry = (url: string, mimeType: string, more: object = {}) => ({
  startedDateTime: '2026-11-27T09:00:00.000Z',
  request: { method: 'GET', url, headers: [], cookies: [] },
  response: { status: 200, headers: [], cookies: [], content: { mimeType }, ...more },
});
const har = JSON.stringify({
  log: {
    version: '1.2',
    creator: { name: 'Firefox', version: '147.0' },
    entries: [
      entry('https://shop.example/', 'text/html'),
      entry('https://www.google-analytics.com/g/collect?tid=G-ABC123DEF4', 'image/gif'),
    ],
  },
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izin-audit-test-'));
  await writeFile(join(folder, 'visit.har'), har);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const runOf =
  (command: string) =>
  (...words: string[]) =>
    new Promise<{ status: number; out: string; err: string }>((done) => {
      execFile(process.execPath, [command, 'audit', ...words], { cwd: folder }, (error, out, err) =>
        done({ status: error ? Number(error.code) : 0, out, err }),
      );
    });
const run = runOf(resolve('dist/cli/main.js'));
const read = (file: string) => readFile(join(folder, file), 'utf8');

describe('npx izin audit --har', () => {
  it('tells what the recording shows, writes the reports, and fails', async () => {
    const { status, out, err } = await run('--har', 'visit.har');
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatch(/^https:\/\/shop\.example\/\n/);
    expect(out).toMatch(/critical {2}PRI-02/);
    expect(out).toMatch(/Not judged: a person must look/);
    expect(out).toContain('Reports: izin-audit/report.html,');
    expect(out).not.toContain('\u001B');
    expect((await readdir(join(folder, 'izin-audit'))).toSorted()).toEqual([
      'junit.xml',
      'report.html',
      'report.json',
      'report.sarif',
    ]);
  });

  it('prints JSON alone, and writes the same to the folder', async () => {
    const { out } = await run('--har', 'visit.har', '--json', '--out', 'a/b');
    expect(JSON.parse(out)).toMatchObject({ isFailed: true, pages: [{ phases: ['before'] }] });
    expect(await read('a/b/report.json')).toBe(out);
  });

  it('judges a recording for the phase that it was made in', async () => {
    const { out, status } = await run('--har', 'visit.har', '--phases', 'accepted', '--json');
    const [page] = JSON.parse(out).pages;
    expect(page.phases).toEqual(['accepted']);
    expect(page.findings.map(({ rule }: any) => rule)).not.toContain('PRI-02');
    expect(page.unjudged.map(({ rule }: any) => rule)).toContain('PRI-02');
    expect(status).toBe(0);
  });

  it('fails by the severity that is asked for', async () => {
    expect((await run('--har', 'visit.har', '--fail-on', 'critical')).status).toBe(1);
    expect((await run('--har', 'visit.har', '--fail-on', 'none')).status).toBe(0);
  });

  it('accepts what a baseline has, and fails by what is new', async () => {
    const baseline = ['--baseline', 'accepted.json'];
    expect((await run('--har', 'visit.har', ...baseline, '--write-baseline')).status).toBe(0);
    const again = await run('--har', 'visit.har', ...baseline);
    expect(again.status).toBe(0);
    expect(again.out).toMatch(/0 findings, \d+ accepted/);
    await writeFile(
      join(folder, 'visit.har'),
      har.replace('www.google-analytics.com/g/', 'bat.bing.com/action/'),
    );
    const changed = await run('--har', 'visit.har', ...baseline);
    expect(changed.status).toBe(1);
    expect(changed.out).toContain('bat.bing.com');
  });

  it('proposes a configuration, and never overwrites one', async () => {
    const { err } = await run('--har', 'visit.har', '--init');
    expect(err).toMatch(/izin\.json is proposed/);
    const text = await read('izin.json');
    expect(JSON.parse(text)).toMatchObject({
      site: { name: 'shop.example' },
      partners: { ga4: { measurementId: 'G-ABC123DEF4' } },
    });
    const again = await run('--har', 'visit.har', '--init');
    expect(again).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^izin: izin\.json is there/),
    });
    expect(await read('izin.json')).toBe(text);
    expect((await run('--har', 'visit.har', '--init', '--config', 'other.json')).err).toMatch(
      /other/,
    );
  });

  it.each([
    ['a file that is not there', ['--har', 'none.har'], /none\.har cannot be read \(ENOENT\)/],
    ['what is no recording', ['--har', 'izin.har'], /no entries/],
    ['what would steer the terminal', ['--har', 'steering.har'], /not JSON .*�\[2J/],
    ['a baseline that is none', ['--har', 'visit.har', '--baseline', 'izin.har'], /no baseline/],
    ['a folder that is a file', ['--har', 'visit.har', '--out', 'izin.har'], /cannot be written/],
  ])('refuses %s', async (_, words, why) => {
    await writeFile(join(folder, 'izin.har'), '{}');
    await writeFile(join(folder, 'steering.har'), '\u001B[2J');
    const { status, err, out } = await run(...words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^izin: [^\n]+\n$/);
    expect(err).toMatch(why);
  });

  it('says how to get what opens pages, where it is missing', async () => {
    await cp('dist/cli', join(folder, 'dist/cli'), { recursive: true });
    await cp('package.json', join(folder, 'package.json'));
    const alone = runOf(join(folder, 'dist/cli/main.js'));
    const { status, err } = await alone('https://shop.example');
    expect(err).toMatch(/^izin: .*playwright-core/);
    expect(status).toBe(2);
    expect((await alone('--har', 'visit.har')).status).toBe(1);
  });
});

describe('the command line of an audit', () => {
  const asked = (...words: string[]) => readArguments(['audit', ...words]).audited;

  it('takes pages, in their order', () => {
    expect(asked('https://shop.example', 'http://localhost:8080/a')).toMatchObject({
      urls: ['https://shop.example/', 'http://localhost:8080/a'],
      phases: ['before', 'refused', 'accepted', 'partly', 'withdrawn', 'gpc'],
      browser: 'chromium',
      failOn: 'high',
      out: 'izin-audit',
      ignoresRobots: false,
      proposal: undefined,
    });
  });

  it('takes phases, and a browser’s arguments', () => {
    const page = 'https://shop.example';
    expect(asked(page, '--phases', 'refused,gpc', '--browser-arg=--lang=id')).toMatchObject({
      phases: ['refused', 'gpc'],
      browserArguments: ['--lang=id'],
    });
  });

  it.each([
    ['nothing to audit', [], /Name the pages/],
    ['both pages and a recording', ['https://a.example', '--har', 'x'], /Name the pages/],
    ['what is no address', ['shop.example'], /"shop\.example" is no address/],
    ['an address of no web', ['file:///etc/passwd'], /no address/],
    [
      'an unknown phase',
      ['https://a.example', '--phases', 'before,later'],
      /--phases takes before/,
    ],
    ['two phases of a recording', ['--har', 'x', '--phases', 'before,gpc'], /one phase/],
    ['an unknown severity', ['https://a.example', '--fail-on', 'low'], /--fail-on takes critical/],
    ['an unknown browser', ['https://a.example', '--browser', 'lynx'], /--browser takes chromium/],
    ['a baseline without a file', ['https://a.example', '--write-baseline'], /--baseline <file>/],
    ['a time that is none', ['https://a.example', '--idle', '1s'], /--idle/],
  ])('refuses %s', (_, words, why) => {
    expect(() => asked(...words)).toThrow(Refusal);
    expect(() => asked(...words)).toThrow(why);
  });
});

describe('progress', () => {
  const written = (stream: { isTTY?: boolean; columns?: number }) => {
    let text = '';
    const write = (part: unknown) => !!(text += String(part));
    const progress = createProgress({ ...stream, write });
    progress.tell('first step');
    progress.tell('first step');
    progress.tell('second step');
    progress.end();
    return text;
  };

  it('is a line each in a log', () => {
    expect(written({})).toBe('first step\nsecond step\n');
  });

  it('is one line that is rewritten on a terminal, and gone at the end', () => {
    const text = written({ isTTY: true, columns: 7 });
    expect(text).toBe('\r\u001B[2Kfirst \r\u001B[2Ksecond\r\u001B[2K');
  });
});
