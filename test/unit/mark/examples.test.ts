// @vitest-environment node
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mark } from '../../../src/mark/mark.js';

// They import the package by its name, as a site does: it must be built.
const load = <Module>(file: string) =>
  import(/* @vite-ignore */ pathToFileURL(`examples/${file}`).href) as Promise<Module>;

let folder: string;
let page: string;
let marked: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izin-mark-'));
  const config = JSON.parse(await readFile('examples/izin.json', 'utf8'));
  page = await readFile('examples/page.html', 'utf8');
  marked = mark(page, { config }).html;
  expect(marked.match(/data-consent/g)).toHaveLength(2);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['express/server.mjs', 'fastify/server.mjs', 'http/server.mjs'])('%s', (file) => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    ({ server } = await load<{ server: Server }>(file));
    if (!server.listening) await new Promise((done) => server.once('listening', done));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it('marks its page', async () => {
    const response = await fetch(origin);
    expect(await response.text()).toBe(marked);
    expect(response.headers.get('content-length')).toBe(null);
  });

  it('leaves what is no page', async () => {
    expect(await (await fetch(`${origin}/data`)).json()).toEqual({ page });
  });
});

it('the plain server sends the head of its page before the rest is there', async () => {
  const { server } = await load<{ server: Server }>('http/server.mjs?again');
  const { body } = await fetch(`http://localhost:${(server.address() as AddressInfo).port}`);
  const { value } = await body!.getReader().read();
  const first = Buffer.from(value!).toString();
  expect(first).toContain('<title>');
  expect(first).not.toContain('</html>');
  server.close();
});

it('the worker marks the pages of its origin', async () => {
  const { server } = await load<{ server: Server }>('http/server.mjs?origin');
  const { default: worker } = await load<any>('edge/worker.mjs');
  const { port } = server.address() as AddressInfo;
  const env = { ORIGIN: `http://localhost:${port}` };
  const ask = (path: string) =>
    worker.fetch(new Request(`https://interindo.example${path}`), env) as Promise<Response>;
  expect(await (await ask('/')).text()).toBe(marked);
  expect(await (await ask('/data')).json()).toEqual({ page });
  server.close();
});

it('the Vite site builds marked pages', { timeout: 30_000 }, async () => {
  const root = 'examples/vite';
  const outDir = join(folder, 'vite');
  await build({
    root,
    configFile: `${root}/vite.config.mjs`,
    build: { outDir, emptyOutDir: true },
    logLevel: 'silent',
  });
  expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe(marked);
});

it('the Rollup site builds marked pages', async () => {
  const { default: config } = await load<any>('rollup/rollup.config.mjs');
  const dir = join(folder, 'rollup');
  const bundle = await rollup(config);
  await bundle.write({ dir });
  expect(await readFile(join(dir, 'index.html'), 'utf8')).toBe(marked);
});
