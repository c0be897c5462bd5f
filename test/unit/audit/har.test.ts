// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHar } from '../../../src/audit/har.js';
import { Refusal } from '../../../src/audit/refusal.js';

const entry = (url: string, more: Record<string, any> = {}, seconds = 0) => ({
  startedDateTime: new Date(Date.UTC(2026, 10, 27, 9, 0, seconds)).toISOString(),
  pageref: 'page_1',
  ...more,
  request: { method: 'GET', url, headers: [], cookies: [], bodySize: 0, ...more['request'] },
  response: {
    status: 200,
    headers: [],
    cookies: [],
    redirectURL: '',
    content: { mimeType: '' },
    ...more['response'],
  },
});
const har = (...entries: object[]) =>
  JSON.stringify({
    log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, entries },
  });
const page = entry('https://shop.example/', { response: { content: { mimeType: 'text/html' } } });

describe('readHar', () => {
  it('reads requests in their order, with what asked for them', () => {
    const frame = (url: string, lineNumber: number) => ({ url, lineNumber, columnNumber: 4 });
    const stack = {
      callFrames: [frame('https://shop.example/a.js', 9)],
      parent: { callFrames: [frame('https://shop.example/b.js', 0)] },
    };
    const pixel = entry('https://www.facebook.com/tr?id=1', { _initiator: { stack } }, 2);
    const { url, sent, phases, browser, began } = readHar(har(pixel, page));
    expect({ url, phases, browser, began }).toEqual({
      url: 'https://shop.example/',
      phases: ['before'],
      browser: 'WebInspector 537.36',
      began: '2026-11-27T09:00:00.000Z',
    });
    expect(sent).toMatchObject([
      { kind: 'document', phase: 'before', step: 'open', at: 0 },
      {
        url: 'https://www.facebook.com/tr?id=1',
        at: 2000,
        initiator: ['https://shop.example/a.js:10:5', 'https://shop.example/b.js:1:5'],
      },
    ]);
  });

  it('knows a redirect, and another page of the recording', () => {
    const moved = entry('http://shop.example/', {
      response: { status: 301, redirectURL: page.request.url },
    });
    const other = { ...entry('https://shop.example/cart', {}, 9), pageref: 'page_2' };
    const { sent } = readHar(har(moved, page, other));
    expect(sent[1]).toMatchObject({ from: 'http://shop.example/' });
    expect(sent.map(({ step }) => step)).toEqual(['open', 'open', 'second']);
  });

  it('reads cookies from headers, and keeps their values as digests', () => {
    const headers = [
      {
        name: 'Set-Cookie',
        value: 'id=secret; Max-Age=3600; Path=/a; HttpOnly\ns=1; Domain=.shop.example',
      },
      { name: 'set-cookie', value: 'gone=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT' },
    ];
    const { cookies } = readHar(har({ ...page, response: { ...page.response, headers } }));
    expect(cookies).toMatchObject([
      {
        name: 'id',
        path: '/a',
        isHttpOnly: true,
        isThirdParty: false,
        expires: Date.UTC(2026, 10, 27, 10) / 1000,
      },
      { name: 's', domain: '.shop.example', isThirdParty: false },
    ]);
    expect(cookies[1]).not.toHaveProperty('expires');
    expect(JSON.stringify(cookies)).not.toContain('secret');
  });

  it('reads cookies that browsers list, and those that were only taken along', () => {
    const listed = {
      name: 'uid',
      value: 'x',
      domain: '.tracker.example',
      httpOnly: true,
      expires: '2027-01-01T00:00:00Z',
    };
    const set = entry('https://cdn.tracker.example/p', { response: { cookies: [listed] } }, 1);
    const carried = entry(
      'https://cdn.tracker.example/q',
      { request: { headers: [{ name: 'Cookie', value: 'uid=x; old=y=z' }] } },
      2,
    );
    const { cookies } = readHar(har(page, set, carried));
    expect(cookies).toMatchObject([
      { name: 'uid', isThirdParty: true, isHttpOnly: true, expires: Date.UTC(2027, 0) / 1000 },
      { name: 'old', isThirdParty: true, expires: Number.NaN },
    ]);
  });

  it('stands for the phase that it was recorded in, and for no other', () => {
    const { phases, operated, sent, gaps, layer } = readHar(har(page), 'refused');
    expect(phases).toEqual(['refused']);
    expect(operated).toMatchObject([{ act: 'reject', isDone: true, phase: 'refused' }]);
    expect(sent[0]).toMatchObject({ phase: 'refused', step: 'reload' });
    expect(layer).toBeUndefined();
    expect(gaps.join()).toMatch(/not the notice/);
  });

  it.each([
    ['no JSON', '<html>', /not JSON/],
    ['something else', '{"version": 2}', /no request/],
    ['no request of the web', har(entry('chrome-extension://x/y.js')), /no request/],
    ['entries of other kinds', '{"log":{"entries":[null,1,{"request":"x"}]}}', /no request/],
  ])('refuses %s', (_, text, why) => {
    expect(() => readHar(text)).toThrow(Refusal);
    expect(() => readHar(text)).toThrow(why);
  });

  it('never fails but by its refusal', () => {
    const junk = fc.jsonValue();
    const wild = fc.record(
      {
        startedDateTime: fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String), junk),
        _initiator: fc.oneof(junk, fc.record({ stack: fc.record({ callFrames: fc.array(junk) }) })),
        request: fc.oneof(
          junk,
          fc.record({
            url: fc.oneof(
              fc.webUrl(),
              fc.string().map((each) => `https://${each}`),
              junk,
            ),
            cookies: fc.oneof(junk, fc.array(junk)),
            headers: fc.array(
              fc.record({
                name: fc.constantFrom('Cookie', 'x'),
                value: fc.oneof(fc.string(), junk),
              }),
            ),
          }),
        ),
        response: fc.oneof(
          junk,
          fc.record({
            redirectURL: fc.oneof(junk, fc.webUrl()),
            cookies: fc.array(
              fc.record({ name: junk, value: junk, expires: junk, domain: fc.string() }),
            ),
            headers: fc.array(fc.record({ name: fc.constant('Set-Cookie'), value: fc.string() })),
          }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(wild, { maxLength: 4 }), (entries) => {
        try {
          const { url, sent, began } = readHar(JSON.stringify({ log: { entries } }));
          expect(URL.canParse(url) && sent.length > 0 && Date.parse(began) >= 0).toBe(true);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: 150 },
    );
  });
});
