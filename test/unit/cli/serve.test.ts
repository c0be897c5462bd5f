// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRecord } from '../../support/records.js';
import { startServe } from '../../support/serve.js';
import type { Served } from '../../support/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'izin-serve-'));
const database = join(folder, 'records.db');
const token = 'a secret';
let server: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'public/izin.js'), 'izin();'.repeat(99));
  writeFileSync(join(folder, 'public/data.bin'), 'not served');
  writeFileSync(join(folder, 'outside.js'), 'secret');
  symlinkSync(join(folder, 'outside.js'), join(folder, 'public/link.js'));
  const words = [
    '--database',
    database,
    '--dir',
    join(folder, 'public'),
    '--limit',
    '5',
    '--proxy',
  ];
  server = await startServe(words, 0, token);
});
afterAll(async () => {
  await server.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path as it is written: fetch would resolve its dots. */
const get = (path: string, headers = {}) =>
  new Promise<{ status: number; headers: { [name: string]: unknown }; body: Buffer }>((done) => {
    request(server.url, { path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    }).end();
  });

const send = (body: string, address: string) =>
  fetch(`${server.url}/records`, {
    method: 'POST',
    headers: { Origin: server.url, 'X-Forwarded-For': `203.0.113.9, ${address}` },
    body,
  });

describe('izin serve', () => {
  it('serves files compressed, with type, digest and age', async () => {
    const { status, headers, body } = await get('/izin.js', { 'accept-encoding': 'gzip, br' });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=3600',
      vary: 'Accept-Encoding',
    });
    expect(brotliDecompressSync(body).toString()).toBe('izin();'.repeat(99));
    const again = await get('/izin.js', {
      'accept-encoding': 'br',
      'if-none-match': headers['etag'],
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get('/izin.js')).body.toString()).toBe('izin();'.repeat(99));
    expect((await get('/izin.js?v=1')).headers['cache-control']).toMatch('immutable');
  });

  const paths =
    '/../outside.js /%2e%2e/outside.js /..%2foutside.js /link.js //izin.js /%00.js /%zz.js /..\\outside.js //outside.js /data.bin / /records.db';
  it.each(paths.split(' '))('serves nothing at %s', async (path) => {
    const { status, body } = await get(path);
    expect(body.toString()).not.toContain('secret');
    expect(status).toBe(404);
  });

  it('takes records, and gives them to who has the token', async () => {
    const record = makeRecord();
    expect((await send(JSON.stringify({ records: [record] }), '192.0.2.1')).status).toBe(204);
    const lookup = await fetch(`${server.url}/records/lookup`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'X-Forwarded-For': '192.0.2.2' },
      body: JSON.stringify({ id: record.id }),
    });
    expect(await lookup.json()).toMatchObject([record]);
  });

  it('refuses what is too long, told or not', async () => {
    expect((await send('x'.repeat(5_000_000), '192.0.2.3')).status).toBe(413);
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(16_384)),
    });
    const headers = { Origin: server.url, 'Content-Type': 'text/plain' };
    const endless = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    expect((await fetch(`${server.url}/records`, endless)).status).toBe(413);
  });

  it('takes its host from the header, not from the path', async () => {
    const status = await new Promise((done) => {
      const path = '//evil.example/records';
      const headers = { Origin: 'http://evil.example', 'Content-Type': 'text/plain' };
      const sent = request(server.url, { path, method: 'POST', headers }, (response) =>
        done(response.statusCode),
      );
      sent.end(JSON.stringify({ records: [makeRecord()] }));
    });
    expect(status).not.toBe(204);
  });

  it('limits by the address that the proxy saw', async () => {
    const statuses = [];
    for (let count = 0; count < 6; count++) statuses.push((await send('', '192.0.2.4')).status);
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
    expect((await send('', '192.0.2.5')).status).toBe(400);
  });

  it('ends once told to, and keeps what it has taken', async () => {
    const own = await startServe(['--database', database]);
    expect(await own.end('SIGTERM')).toBe(0);
  });

  it.each([
    [[], /--retention <days>/],
    [['--retention', '1.5'], /--retention is a whole number/],
    [['--retention', '1', '--origin', 'shop.example'], /"shop.example" is no origin/],
    [['--retention', '1', '--port', '99999'], /--port is 65535 at most/],
  ])('refuses %j', (words, sentence) => {
    const all = ['dist/cli/main.js', 'serve', ...words];
    const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
    expect(stderr).toMatch(sentence);
    expect([status, stderr.includes('    at ')]).toEqual([2, false]);
  });

  it('refuses a port that is taken', () => {
    const { port } = new URL(server.url);
    const words = ['--retention', '1', '--database', database, '--port', port];
    const all = ['dist/cli/main.js', 'serve', ...words];
    const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
    expect(stderr).toBe(
      `izin: Port ${port} cannot be used (EADDRINUSE): name another by --port.\n`,
    );
    expect(status).toBe(2);
  });
});
