// @vitest-environment node
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { decode } from '../../../src/core/decision.js';
import { keyOf } from '../../../src/core/shown.js';
import { createConsent } from '../../../src/server/index.js';
import type { ServerOptions } from '../../../src/server/index.js';
import { createRecords, openStore } from '../../../src/server/records/index.js';
import { address, ask, config, cookieOf, person, post, seconds } from './sample.js';

const all = ['preferences', 'analytics', 'ads', 'personalization', 'embeds'];
const { endpoint } = createConsent(config);

const decisionOf = (response: Response) =>
  decode(/^izin=([^;]*)/.exec(response.headers.get('set-cookie') ?? '')?.[1], seconds());

/** What a form under a law decides. */
async function decided(form: Record<string, string>, law = 'EEA', headers: object = {}) {
  const { endpoint } = createConsent({ ...config, law });
  const { by, yes, no } = decisionOf(await endpoint(post(form, { ...person, ...headers }))) ?? {};
  return { by, yes, no };
}

describe('the endpoint', () => {
  it('takes a refusal, keeps it and leads back', async () => {
    const response = await endpoint(post({ choice: 'reject' }));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/kursi?warna=biru');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toMatch(
      /^izin=v=1&[^;]*&by=reject&yes=&no=preferences\.analytics\.ads\.personalization\.embeds; Max-Age=31556\d{3}; Path=\/; SameSite=Lax; Secure$/,
    );
  });

  it('decides as the page does', async () => {
    const partners = ['stats', 'ad', 'again'];
    expect(await decided({ choice: 'accept' })).toEqual({
      by: 'accept',
      yes: [...all, ...partners],
      no: [],
    });
    expect(await decided({ choice: 'close' }, 'IT')).toEqual({ by: 'close', yes: [], no: all });
    expect(await decided({ choice: 'save', analytics: 'on' })).toEqual({
      by: 'save',
      yes: ['analytics', 'stats'],
      no: all.filter((id) => id !== 'analytics'),
    });
    // What the law leaves open is refused, and else not named.
    const optout = { by: 'optout', yes: [], no: ['ads', 'personalization'] };
    expect(await decided({ choice: 'optout' }, 'US-CA')).toMatchObject(optout);
    expect(await decided({ choice: 'optout' }, 'JP')).toMatchObject({ yes: [], no: all });
    expect(await decided({ choice: 'accept' }, 'US-CA')).toEqual({ by: 'accept', yes: [], no: [] });
    // Told of the signal, somebody wants ads all the same.
    const { yes } = await decided({ choice: 'save', ads: 'on' }, 'US-CA', { 'sec-gpc': '1' });
    expect(yes).toEqual(['gpc']);
  });

  it('grants no category that is called as a field of the form, unless its box is ticked', async () => {
    const categories = ['back', 'choice', 'language'];
    const { endpoint } = createConsent({ ...config, categories, partners: {} });
    const save = async (ticked: string[]) => {
      const fields = [['back', '/'], ['language', 'en'], ...ticked.map((id) => [id, 'on'])];
      const body = new URLSearchParams([...fields, ['choice', 'save']]);
      const request = new Request(address, { method: 'POST', headers: person, body });
      return decisionOf(await endpoint(request));
    };
    expect(await save([])).toMatchObject({ yes: [], no: categories });
    expect(await save(categories)).toMatchObject({ yes: categories, no: [] });
  });

  it('keeps a browser’s id', async () => {
    const response = await endpoint(post({ choice: 'accept' }, { ...person, cookie: cookieOf() }));
    expect(decisionOf(response)?.id).toBe('abcdefghijklmnopqrst_-');
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://shop.test' }],
    [{ origin: 'https://evil.test' }],
    [{ origin: 'null' }],
    [{}],
  ])('hears no other site: %j', async (headers) => {
    const response = await endpoint(post({ choice: 'accept' }, headers));
    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null]);
    expect(await response.text()).toBe('This came from another site, so nothing was chosen.\n');
    const records = vi.fn<NonNullable<ServerOptions['records']>>();
    const json = new Request('https://shop.test/consent', {
      method: 'POST',
      body: '{}',
      headers: headers as Record<string, string>,
    });
    expect((await createConsent(config, { records }).endpoint(json)).status).toBe(403);
    expect(records).not.toHaveBeenCalled();
  });

  it('hears the site itself where a browser tells no more than its origin', async () => {
    expect(
      (await endpoint(post({ choice: 'accept' }, { origin: 'https://shop.test' }))).status,
    ).toBe(303);
  });

  it('takes no grant that a script sends, and any refusal', async () => {
    const script = { ...person, 'sec-fetch-mode': 'cors' };
    const status = async (choice: string, more: object = {}) =>
      (await createConsent({ ...config, ...more }).endpoint(post({ choice, ads: 'on' }, script)))
        .status;
    expect([await status('accept'), await status('save'), await status('reject')]).toEqual([
      403, 403, 303,
    ]);
    expect(await status('accept', { trustedGrants: false })).toBe(303);
  });

  it.each([
    ['https://evil.test/a', '/'],
    ['https://shop.test//evil.test', '/evil.test'],
    ['https://shop.test/\\evil.test', '/evil.test'],
    ['https://shop.test:444/a', '/'],
    ['//evil.test', '/'],
    ['javascript:alert(1)', '/'],
    ['data:text/html,a', '/'],
    ['https://shop.test/a?b=c#d', '/a?b=c'],
    ['', '/consent'],
    ['/a\r\nSet-Cookie: x=y', '/aSet-Cookie:%20x=y'],
  ])('leads from %j to %s, and to no other site', async (from, to) => {
    const answer = await endpoint(post({ choice: 'reject', back: from }));
    expect(answer.headers.get('location')).toBe(to);
    if (from && !/[\r\n]/.test(from)) {
      const other = await endpoint(post({ choice: 'reject' }, { ...person, referer: from }));
      expect(other.headers.get('location')).toBe(to);
    }
  });

  it('shows the second layer as a page to who asks, and to who wants to choose', async () => {
    for (const request of [
      ask({ referer: address }, 'https://shop.test/consent'),
      post({ choice: 'manage' }),
      post({ choice: 'manage', language: 'en' }, { ...person, 'accept-language': 'id' }),
    ]) {
      const response = await endpoint(request);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const html = await response.text();
      expect(html).toContain('<html lang="en">');
      expect(html).toContain('name="back" value="/kursi?warna=biru"');
      expect(html.match(/name="(\w+)" data-izin-category/g)).toHaveLength(5);
      expect(html).not.toContain(' checked');
      expect(html).not.toContain('Shop <1>');
    }
    const cookie = cookieOf({ yes: ['ads'], no: ['analytics'] });
    const html = await (await endpoint(ask({ cookie, 'accept-language': 'id-ID,en' }))).text();
    expect(html).toContain('<html lang="id">');
    expect(html.match(/name="(\w+)" data-izin-category="\w+" checked/g)).toEqual([
      'name="ads" data-izin-category="ads" checked',
    ]);
  });

  it('hands records on, and sets the cookie again', async () => {
    const records = vi.fn(
      async (request: Request) => new Response(await request.text(), { status: 202 }),
    );
    const options = createConsent(config, { records });
    const headers = { ...person, 'content-type': 'application/json', cookie: cookieOf() };
    const send = (more: object = {}) =>
      new Request('https://shop.test/consent', {
        method: 'POST',
        body: '{"a":1}',
        headers: { ...headers, ...more },
      });
    const response = await options.endpoint(send());
    expect([response.status, await response.text()]).toEqual([202, '{"a":1}']);
    expect(response.headers.get('set-cookie')).toMatch(/^izin=/);
    expect((await endpoint(send())).status).toBe(204);
    expect((await endpoint(send({ cookie: '' }))).headers.get('set-cookie')).toBeNull();
  });

  it('records what a form decided, before it answers, as the page would', async () => {
    const store = await openStore(':memory:');
    onTestFinished(() => store.close());
    const records = createRecords(store, { retentionDays: 30 });
    const { endpoint } = createConsent({ ...config, law: 'IT' }, { records });
    const refused = await endpoint(post({ choice: 'reject', language: 'id' }));
    const cookie = /^[^;]*/.exec(refused.headers.get('set-cookie')!)![0];
    const choose = { choice: 'save', ads: 'on', back: '/a', language: 'xx' };
    const accepted = await endpoint(post(choose, { ...person, cookie, 'accept-language': 'it' }));
    expect([refused.status, accepted.status]).toEqual([303, 303]);
    const { id, at, law, revision } = decisionOf(refused)!;
    const kept = await store.find(id);
    const first = kept.find(({ by }) => by === 'reject')!;
    const second = kept.find(({ by }) => by === 'save')!;
    expect(first).toMatchObject({ at, law, revision, source: 'notice', yes: [], no: all });
    expect(first).toMatchObject({ site: 'shop.test', language: 'id' });
    // Italy lets a decision live for six months.
    expect(first.expires - at).toBe(6 * 2_629_746);
    expect(first.key).toBe(await keyOf(decisionOf(refused)!));
    expect(second).toMatchObject({ source: 'preferences', previous: first.key, language: 'en' });
    expect(second.yes).toEqual(['ads', 'ad']);
  });

  it('takes a choice even where its record can’t be kept', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const records = () => Promise.reject(new Error('full'));
    const response = await createConsent(config, { records }).endpoint(post({ choice: 'reject' }));
    expect(decisionOf(response)?.by).toBe('reject');
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  it('tells of what a form decided, before it answers', async () => {
    const onDecision = vi.fn<NonNullable<ServerOptions['onDecision']>>();
    await createConsent(config, { onDecision }).endpoint(post({ choice: 'reject' }));
    expect(onDecision.mock.calls[0]?.[0]).toMatchObject({ by: 'reject', no: all });
  });

  it('refuses what is too long, unknown or of another method', async () => {
    const long = await endpoint(post({ choice: 'accept', more: 'a'.repeat(20_000) }));
    const odd = await endpoint(post({ choice: 'toString' }));
    const other = await endpoint(new Request('https://shop.test/consent', { method: 'DELETE' }));
    expect([long.status, odd.status, other.status]).toEqual([413, 400, 405]);
    expect(await long.text()).toBe('The form is too long, so nothing was chosen.\n');
    expect(await odd.text()).toBe('The form names no choice, so nothing was chosen.\n');
  });
});
