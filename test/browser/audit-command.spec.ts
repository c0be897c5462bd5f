import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clean, type Fixture, fixtures, write } from '../support/audit/fixtures.js';
import { audit as findFaults } from '../support/axe.js';
import { findChromium } from '../support/chromium.mjs';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

// The built command, as an owner calls it: it opens a page of the local web, and leaves reports.

const { executablePath } = await findChromium();
const mapped = ['test', 'hotjar.com', 'bing.com', 'googletagmanager.com'];
const resolving = `--host-resolver-rules=${mapped.map((each) => `MAP *.${each} 127.0.0.1`).join(',')}`;
const faulty = fixtures.find(({ name }) => name === 'a pixel before a choice')!;

// axe is put into the report, whose own policy would refuse it.
test.use({ bypassCSP: true });

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izin-audit-test-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

function serve(web: Web, fixture: Fixture): string {
  const { port } = new URL(web.origin);
  const html = write(fixture, {
    hotjar: `http://static.hotjar.com:${port}`,
    uet: `http://bat.bing.com:${port}`,
    google: `http://www.googletagmanager.com:${port}`,
    unknown: `http://tracker.test:${port}`,
  });
  for (const path of ['/', '/about']) web.page(path, html);
  return web.site('shop') + '/';
}

const run = (...words: string[]) =>
  new Promise<{ status: number; out: string; err: string }>((done) => {
    const given = ['audit', ...words, '--browser-arg=--no-sandbox', `--browser-arg=${resolving}`];
    execFile(
      process.execPath,
      [resolve('dist/cli/main.js'), ...given],
      { cwd: folder, env: { ...process.env, CHROMIUM_PATH: executablePath } },
      (error, out, err) => done({ status: error ? Number(error.code) : 0, out, err }),
    );
  });

test('npx izin audit finds a fault, fails, and leaves reports that an owner can forward', async ({
  web,
  page,
}) => {
  test.setTimeout(120_000);
  const url = serve(web, faulty);
  const { status, out, err } = await run(url, '--init');
  expect(out).toContain('critical  PRI-02');
  expect(out).toContain('static.hotjar.com');
  expect(out).toMatch(/refused: reject by button: Reject all/);
  expect(err).toContain(`izin: ${url}: refused, the page again`);
  expect(status).toBe(1);
  const proposed = JSON.parse(await readFile(join(folder, 'izin.json'), 'utf8'));
  expect(Object.keys(proposed.partners)).toEqual(expect.arrayContaining(['hotjar', 'uet']));

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'izin-audit/report.html')).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Consent audit of shop\.site/);
  await expect(page.getByRole('img')).not.toHaveCount(0);
  expect(asked.filter((each) => !/^(file|data):/.test(each))).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findFaults(page)).toEqual([]);
  }
});

test('npx izin audit passes a sound page, and a page that it cannot open is no pass', async ({
  web,
}) => {
  test.setTimeout(120_000);
  const sound = await run(serve(web, clean), '--phases', 'before,refused');
  expect(sound.out).toMatch(/ 0 findings, /);
  expect(sound.status).toBe(0);
  const none = await run('http://nobody.invalid/', '--phases', 'before');
  expect(none.out).toMatch(/not opened/);
  expect(none.status).toBe(2);
});
