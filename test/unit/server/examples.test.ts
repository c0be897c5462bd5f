// @vitest-environment node
import { Agent, createServer, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { serve } from '@hono/node-server';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { app as express } from '../../../examples/server-express/app.mjs';
import { app as fastify } from '../../../examples/server-fastify/app.mjs';
import { app as hono } from '../../../examples/server-hono/app.mjs';
import { GET, POST } from '../../../examples/server-next/app/consent/route.js';
import { proxy } from '../../../examples/server-next/proxy.js';
import { createConsent, toNode } from '../../../src/server/index.js';
import { config, cookieOf, post } from './sample.js';

const no = { no: ['analytics', 'ads'] };
const refused = cookieOf(no);

/** Sends exactly this; fetch would add that a script asks. */
const send = (url: string, { body = '', ...options }: { body?: string; [name: string]: unknown }) =>
  new Promise<IncomingMessage>((done, fail) =>
    request(url, options, (answer) => done(answer.resume()))
      .on('error', fail)
      .end(body),
  );

const shops: [name: string, start: () => Promise<Server>][] = [
  ['Express', async () => createServer(express).listen(0)],
  [
    'Fastify',
    async () => {
      await fastify.listen({ port: 0 });
      return fastify.server;
    },
  ],
  ['Hono', async () => serve({ fetch: hono.fetch, port: 0 })],
];

describe.each(shops)('the example for %s', (_, start) => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = await start();
    if (!server.listening) await new Promise((done) => server.once('listening', done));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, { headers });

  it('asks, and lets the browser refuse', async () => {
    const response = await get('/');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    const html = await response.text();
    expect(html).toContain('<form method="post" action="/consent" ');
    expect(html).not.toContain('gtag/js');
  });

  it('takes a choice, and leads back', async () => {
    const { headers, statusCode } = await send(`${origin}/consent`, {
      method: 'POST',
      headers: {
        origin,
        referer: `${origin}/kursi?a=b`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'choice=accept',
    });
    expect([statusCode, headers.location]).toEqual([303, '/kursi?a=b']);
    const cookie = headers['set-cookie']![0]!.replace(/;.*/, '');
    const response = await get('/', { cookie });
    expect(response.headers.get('content-security-policy')).toBeNull();
    const html = await response.text();
    expect(html).toContain('gtag/js');
    expect(html).not.toContain('<form');
  });

  it('sets a decision again', async () => {
    const response = await get('/', { cookie: refused });
    expect(response.headers.getSetCookie()[0]).toMatch(/^izin=v=1.*Max-Age=31/);
    expect((await get('/')).headers.getSetCookie()).toEqual([]);
  });

  it('reads the law of its edge, shows its settings and says that it honours the signal', async () => {
    const california = { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' };
    expect(await (await get('/', california)).text()).toContain('data-izin-law="US-CA.');
    expect(await (await get('/consent')).text()).toContain('value="save"');
    expect(await (await get('/.well-known/gpc.json')).json()).toEqual({
      gpc: true,
      lastUpdate: '2026-11-27',
    });
  });
});

describe('the example for Next', () => {
  const ask = (headers: Record<string, string>) =>
    proxy(new NextRequest('https://shop.test/', { headers }));

  it('sets policy and cookie on what Next goes on with', () => {
    const { headers } = ask({ cookie: refused });
    expect(headers.get('x-middleware-next')).toBe('1');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
    expect(headers.getSetCookie()[0]).toMatch(/^izin=v=1/);
    expect(ask({}).headers.getSetCookie()).toEqual([]);
  });

  it('takes a choice, and shows the settings', async () => {
    expect((await POST(new NextRequest(post({ choice: 'reject' })))).status).toBe(303);
    const page = await GET(new NextRequest('https://shop.test/consent'));
    expect(await page.text()).toContain('value="save"');
  });
});

describe('Node’s handler', () => {
  it('answers what is no request with 400, and an error with 500', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { endpoint } = createConsent(config, {
      records: () => Promise.reject(new Error('full')),
    });
    const server = createServer(toNode(endpoint)).listen(0);
    const { port } = server.address() as AddressInfo;
    const status = async (path: string, headers: object, method = 'GET') =>
      (await send(`http://localhost:${port}`, { path, method, headers })).statusCode;
    expect(await status('/', { host: 'a b' })).toBe(400);
    expect(await status('http://evil.test/', { host: 'shop.test' })).toBe(400);
    expect(await status('/', { host: 'a:b@c' })).toBe(400);
    expect(await status('/', { host: 'shop.test' }, 'TRACE')).toBe(400);
    const sent = {
      host: 'shop.test',
      'sec-fetch-site': 'same-origin',
      'content-type': 'text/plain',
    };
    expect(await status('/consent', sent, 'POST')).toBe(500);
    expect(await status('/consent', { host: 'shop.test' })).toBe(200);
    server.close();
  });

  it('answers whoever sends too much, and goes on with the connection', async () => {
    const server = createServer(toNode(createConsent(config).endpoint)).listen(0);
    const { port } = server.address() as AddressInfo;
    let connections = 0;
    server.on('connection', () => connections++);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const type = 'application/x-www-form-urlencoded';
    const headers = { host: 'shop.test', 'sec-fetch-site': 'same-origin', 'content-type': type };
    const ask = async (body: string) =>
      (await send(`http://localhost:${port}/consent`, { method: 'POST', headers, agent, body }))
        .statusCode;
    expect(await ask('a'.repeat(5_000_000))).toBe(413);
    expect(await ask('choice=reject')).toBe(303);
    expect(connections).toBe(1);
    agent.destroy();
    server.close();
  });
});
