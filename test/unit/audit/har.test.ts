// @vitest-environment node
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHar } from '../../../src/audit/har.js';
import { siteOf } from '../../../src/audit/domain.js';
import { listLoads } from '../../../src/audit/loads.js';
import { readPolicies } from '../../../src/audit/policy.js';
import type { Policy } from '../../../src/audit/policy.js';
import { refuses } from '../../../src/audit/refuse.js';
import { readRecording } from '../../../src/audit/recording.js';
import { Refusal } from '../../../src/audit/refusal.js';

const header = (name: string, value: string) => ({ name, value });

/** Writes an entry of a recording, a second after the one before. */
function entry(url: string, more: Record<string, any> = {}) {
  const { request, response, second = 0, ...rest } = more;
  return {
    startedDateTime: `2026-11-27T10:00:0${second}.000Z`,
    request: { method: 'GET', url, headers: [], cookies: [], bodySize: 0, ...request },
    response: { status: 200, headers: [], cookies: [], content: {}, redirectURL: '', ...response },
    ...rest,
  };
}

const har = (...entries: unknown[]) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector' }, entries } });
const page = entry('https://shop.example/', { _resourceType: 'document' });
const setting = (...lines: string[]) =>
  entry('https://shop.example/a/b', {
    response: { headers: lines.map((line) => header('Set-Cookie', line)) },
  });
const digest = (value: string) => createHash('sha256').update(value).digest('hex').slice(0, 16);

describe('readHar', () => {
  it('reads what was sent, when, by whom and with what answer', () => {
    const frames = [{ url: 'https://a.example/x.js', lineNumber: 11, columnNumber: 2 }];
    const parent = { callFrames: [{ url: 'https://shop.example/', lineNumber: 0 }] };
    const visit = readHar(
      har(
        page,
        entry('https://b.example/collect', {
          second: 2,
          _resourceType: 'Ping',
          _initiator: { type: 'script', stack: { callFrames: frames, parent } },
          request: { method: 'post', bodySize: 7 },
          response: { status: 204 },
        }),
      ),
      'refused',
    );
    expect(visit).toMatchObject({
      url: 'https://shop.example/',
      began: '2026-11-27T10:00:00.000Z',
      phases: ['refused'],
      browser: 'WebInspector',
    });
    expect(visit.sent[1]).toEqual({
      phase: 'refused',
      step: 'reload',
      at: 2000,
      url: 'https://b.example/collect',
      method: 'POST',
      kind: 'ping',
      initiator: ['https://a.example/x.js:12:3', 'https://shop.example/:1'],
      status: 204,
      sent: 7,
    });
  });

  it('takes the parser’s place where no script asked', () => {
    const asked = { type: 'parser', url: 'https://shop.example/', lineNumber: 3 };
    const { sent } = readHar(har(page, entry('https://a.example/', { _initiator: asked })));
    expect(sent[1]!.initiator).toEqual(['https://shop.example/:4']);
  });

  it('follows redirects', () => {
    const { sent, url } = readHar(
      har(
        entry('http://shop.example/', {
          _resourceType: 'document',
          response: { status: 301, headers: [header('Location', 'https://shop.example/')] },
        }),
        { ...page, startedDateTime: '2026-11-27T10:00:01.000Z' },
        entry('https://a.example/1', {
          second: 2,
          response: { status: 302, redirectURL: '/2' },
        }),
        entry('https://a.example/2', { second: 3 }),
        entry('https://a.example/2', { second: 4 }),
      ),
    );
    expect(url).toBe('https://shop.example/');
    expect(sent.map(({ from }) => from)).toEqual([
      undefined,
      'http://shop.example/',
      undefined,
      'https://a.example/1',
      undefined,
    ]);
  });

  it.each([
    ['_fromCache', { _fromCache: 'disk' }, 'came from the cache'],
    ['a cache', { cache: { afterRequest: { eTag: 'x' } } }, 'came from the cache'],
    ['an extension', { response: { _error: 'net::ERR_BLOCKED_BY_CLIENT' } }, 'never left'],
    ['a policy', { response: { _failureText: 'csp' } }, 'never left'],
  ])('counts nothing as sent that %s kept from leaving', (_, more, gap) => {
    const { sent, gaps } = readHar(har(page, entry('https://a.example/', more)));
    expect(sent).toHaveLength(1);
    expect(gaps.join()).toContain(gap);
  });

  it.each([
    [{ _resourceType: 'stylesheet' }, 'stylesheet'],
    [{ request: { headers: [header('sec-fetch-dest', 'worker')] } }, 'script'],
    [{ request: { headers: [header('Accept', 'text/html,*/*')] } }, 'document'],
    [{ request: { headers: [header('Accept', 'image/avif,*/*')] } }, 'image'],
    [{ response: { content: { mimeType: 'text/javascript' } } }, 'script'],
    [{ response: { content: { mimeType: 'text/html' } } }, 'document'],
    [{}, 'other'],
  ])('knows kinds by what browsers write: %j', (more, kind) => {
    expect(readHar(har(page, entry('https://a.example/', more))).sent[1]!.kind).toBe(kind);
  });

  it('leaves out what is no network’s, and says so', () => {
    const { sent, gaps } = readHar(
      har(page, entry('data:text/css,'), entry('chrome://x'), null, entry('http://[')),
    );
    expect(sent).toHaveLength(1);
    expect(gaps.join()).toContain('4 entries are no requests');
  });
});

describe('cookies', () => {
  const only = (...entries: unknown[]) => readHar(har(page, ...entries)).cookies;

  it('are read from headers', () => {
    const [cookie] = only(setting('a=b=c; Path=/x; HttpOnly; Max-Age=60; Expires=x'));
    expect(cookie).toEqual({
      phase: 'before',
      step: 'open',
      at: 0,
      name: 'a',
      domain: 'shop.example',
      path: '/x',
      isHttpOnly: true,
      isThirdParty: false,
      expires: Date.parse('2026-11-27T10:01:00Z') / 1000,
      digest: digest('b=c'),
    });
  });

  it.each([
    ['a date', 'a=1; expires=Sat, 28 Nov 2026 10:00:00 GMT', { expires: 1795860000 }],
    ['no lifetime', 'a=1', { path: '/a' }],
    ['a domain', 'a=1; Domain=.Example', { domain: 'example' }],
    ['two in one header', 'b=2\na=1', { name: 'b' }],
  ])('are understood with %s', (_, line, expected) => {
    const [cookie] = only(setting(line));
    expect(cookie).toMatchObject(expected);
    if (!('expires' in expected)) expect(cookie).not.toHaveProperty('expires');
  });

  it('are gone once they are taken back', () => {
    expect(only(setting('a=1; Path=/', 'b=2'), setting('a=; Path=/; Max-Age=0'))).toMatchObject([
      { name: 'b' },
    ]);
  });

  it('are seen where a request carries them, and are then known less well', () => {
    const cookies = [{ name: '_fb', value: 'x' }];
    const more = { second: 1, request: { cookies } };
    expect(only(entry('https://t.example/', more))).toMatchObject([
      { name: '_fb', domain: 't.example', isThirdParty: true, digest: digest('x'), expires: NaN },
    ]);
    const both = only(
      setting('_fb=x; Domain=shop.example; Path=/; HttpOnly'),
      entry('https://a.shop.example/', more),
    );
    expect(both).toMatchObject([{ domain: 'shop.example', isHttpOnly: true }]);
  });

  it('are read from HAR’s own description where no header is', () => {
    const cookies = [{ name: 'a', value: '1', httpOnly: true, expires: '2026-11-28T10:00:00Z' }];
    expect(only(entry('https://shop.example/', { response: { cookies } }))).toMatchObject([
      { name: 'a', isHttpOnly: true, expires: 1795860000, path: '/' },
    ]);
  });

  it('that were left out of the file are a gap', () => {
    expect(readHar(har(page)).gaps.join()).toContain('no cookies at all');
    expect(readHar(har(page, setting('a=1'))).gaps.join()).not.toContain('no cookies at all');
  });
});

it.each([
  ['www.shop.example', 'shop.example'],
  ['www.shop.co.id', 'shop.co.id'],
  ['abc.de', 'abc.de'],
  ['www.abc.de', 'abc.de'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['localhost', 'localhost'],
])('the site of %s is %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});

describe('a broken file', { timeout: 20_000 }, () => {
  it.each([
    '',
    '{',
    '[]',
    '{"log":{}}',
    '{"log":{"entries":[]}}',
    har(entry('about:blank')),
    har(entry('https://a.example/')),
  ])('is refused by a sentence: %s', (text) => {
    expect(() => readHar(text)).toThrow(Refusal);
    expect(() => readHar(text)).toThrow(/^The recording /);
  });

  const [policy] = readPolicies("default-src 'self'") as [Policy];
  // Every key that is read, with anything at all in it.
  const keys =
    'log entries request response url method headers cookies name value status content text encoding mimeType redirectURL startedDateTime _initiator stack parent callFrames lineNumber pageref _frameref _fromCache cache browser expires domain path bodySize';
  const anything = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom('https://a.example/', 'http://[', 'set-cookie', 'location', 'base64', 'a=1'),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys.split(' ')), tie('tree'), { maxKeys: 8 }),
    ),
  })).tree;
  const loose = fc.record(
    {
      startedDateTime: anything,
      request: fc.record(
        { url: fc.constant('https://a.example/'), headers: anything, cookies: anything },
        { requiredKeys: ['url'] },
      ),
      response: anything,
      _initiator: anything,
      pageref: anything,
      _resourceType: fc.constantFrom('document', 'script', 'image'),
    },
    { requiredKeys: ['request', '_resourceType'] },
  );

  it.each([
    ['whatever is in it', anything],
    ['whatever is in a log', anything.map((entries) => ({ log: { entries } }))],
    [
      'whatever is in its entries',
      fc.array(loose, { maxLength: 4 }).map((entries) => ({ log: { entries } })),
    ],
  ])('never crashes: %s', (_, file) => {
    fc.assert(
      fc.property(file, (value) => {
        try {
          const text = JSON.stringify(value) ?? '';
          expect(readHar(text).sent).toBeInstanceOf(Array);
          for (const load of listLoads(readRecording(text))) refuses(policy, load);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 200 },
    );
  });
});
