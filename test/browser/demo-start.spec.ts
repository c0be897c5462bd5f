import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { notice } from '../support/layers.js';
import { listen } from '../support/server.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const started: ChildProcess[] = [];

/** Runs `npm start`; its build is left out, since other tests are reading what it would rewrite. */
function npmStart(...words: string[]) {
  const args = ['start', '--ignore-scripts', '--', ...words];
  const child = spawn('npm', args, { cwd: root, detached: true, stdio: 'pipe' });
  started.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (said.out += chunk));
  child.stderr.on('data', (chunk) => (said.err += chunk));
  return { child, said };
}

const address = (text: string) => /http:\/\/\S+/.exec(text)?.[0] ?? '';

test.afterEach(() => {
  for (const { pid, exitCode } of started.splice(0))
    // The group: npm doesn't pass the signal on to the server.
    if (pid && exitCode === null) process.kill(-pid);
});

test('npm start serves the demo on a free port and prints its address', async ({ page }) => {
  const { said } = npmStart();
  await expect.poll(() => address(said.out)).toMatch(/^http:\/\/localhost:\d+\/$/);
  await page.goto(address(said.out));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice(page)).toBeVisible();
});

test('npm start takes the port that it is given', async ({ request }) => {
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((done) => probe.close(done));
  const { said } = npmStart(String(port));
  await expect.poll(() => address(said.out)).toBe(`http://localhost:${port}/`);
  expect((await request.get(address(said.out))).status()).toBe(200);
});

test('npm start on a taken port says so in one sentence and fails', async () => {
  const taken = createServer();
  const port = await listen(taken);
  const { child, said } = npmStart(String(port));
  const [code] = (await once(child, 'exit')) as [number];
  await new Promise((done) => taken.close(done));
  expect(code).not.toBe(0);
  expect(said.err).toContain(`Port ${port} is taken.`);
  expect(said.err).not.toContain('    at ');
});
