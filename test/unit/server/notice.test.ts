// @vitest-environment node
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { askToRefuse } from '../../../src/core/ask.js';
import { readConfig } from '../../../src/core/config.js';
import type { Config } from '../../../src/core/config.js';
import { findRule } from '../../../src/laws/find.js';
import { aliases, asks, locales } from '../../../src/locales.js';
import { createConsent } from '../../../src/server/index.js';
import { Notice } from '../../../src/ui/notice.js';
import { askWithClose } from '../../../src/ui/ways.js';
import type { Ways } from '../../../src/ui/view.js';
import { ask, config, cookieOf } from './sample.js';

/** What the page draws, as it is without its handlers. */
async function drawn(config: Config, law: string, language: string): Promise<string> {
  const settings = readConfig(config, () => {});
  const rule = findRule(law);
  const { text } = await locales[language]!();
  let ways: Ways | undefined = rule.close ? askWithClose(text) : undefined;
  if (rule.model === 'optout' || rule.model === 'notice') {
    const { ask } = await asks[language]!();
    ways = { text: askToRefuse(text, ask[rule.model]), refusal: 'optout' };
  }
  const frame = { tag: 'section' as const, attributes: { role: 'region' } };
  const view = { settings, state: {} as never, text: ways?.text ?? text, ways, frame };
  return renderToString(h(Notice, { ...view, act: () => {}, dismiss: () => {} }));
}

/** Takes away what the server adds: the form, what it and its buttons send, and a way that needs no script. */
const bare = (html: string) =>
  html
    .replace(/<form [^>]* data-izin-ui data-izin-server><input [^>]*>|<\/form>| dir="rtl"/g, '')
    .replace(
      /<button name="choice" value="(\w+)" data-izin-action="\1">/g,
      '<button type="button" data-izin-action="$1">',
    )
    .replace('href="/consent" data-izin-open', 'href="#izin"')
    .replaceAll('&#60;', '&lt;')
    .replaceAll('&#62;', '>')
    .replaceAll('&#38;', '&amp;')
    .replace(/&#(39|34);/g, (_, code) => String.fromCharCode(code));

const plain = (html: string) => html.replaceAll('&gt;', '>').replaceAll('&quot;', '"');

describe('the notice', () => {
  it('has the layout and theme of the page’s own, where a site says so', async () => {
    const own = { ...config, layout: 'inline' as const, theme: { text: 'navy' } };
    const { notice, noticeStyles } = createConsent(own);
    expect(await notice(ask(), { language: 'en' })).toContain(' data-izin-layout="inline"');
    expect(noticeStyles).toContain('[data-izin-layout=inline]{position:relative!important;');
    expect(noticeStyles).toContain('{color:navy!important;}');
    const usual = createConsent(config).noticeStyles;
    expect(usual).not.toMatch(/inline\]|navy/);
    expect(() => createConsent({ ...config, layout: 'ribbon' as 'bar' })).toThrow('layout');
  });

  it('is what the page draws, in every language and way of asking', async () => {
    for (const law of ['EEA', 'IT', 'US-CA', 'JP', 'CH'])
      for (const language of Object.keys(locales)) {
        const { notice } = createConsent({ ...config, law });
        expect(plain(bare(await notice(ask(), { language }))), `${law} ${language}`).toBe(
          plain(await drawn(config, law, language)),
        );
      }
  });

  it.each([0, 1])('counts %i partners as the page does', async (n) => {
    const { site, endpoint, partners } = config;
    const few = {
      site: { name: site.name },
      endpoint: endpoint!,
      categories: ['ads'],
      partners: Object.fromEntries(Object.entries(partners!).slice(0, n)),
    };
    const html = await createConsent(few).notice(ask(), { language: 'en' });
    expect(plain(bare(html))).toBe(plain(await drawn(few, 'EEA', 'en')));
  });

  it('is there only while people are to be asked', async () => {
    const given = async (more: object, headers: Record<string, string> = {}) =>
      (await createConsent({ ...config, ...more }).notice(ask(headers))) !== '';
    expect(await given({})).toBe(true);
    expect(
      await given(
        {},
        {
          cookie: cookieOf({
            no: ['preferences', 'analytics', 'ads', 'personalization', 'embeds'],
          }),
        },
      ),
    ).toBe(false);
    expect(await given({ age: 'child' })).toBe(false);
    expect(await given({ law: 'US-CA' }, { 'sec-gpc': '1' })).toBe(false);
    expect(await given({ law: 'DE' }, { 'sec-gpc': '1' })).toBe(true);
    expect(await given({ categories: [], partners: {} })).toBe(false);
  });

  it('makes no markup of the site’s texts', async () => {
    const site = { name: '<img src=x onerror=alert(1)>', policyUrl: '"><script>' };
    const html = await createConsent({ ...config, site }).notice(ask());
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&#60;img src=x');
    expect(html).toContain('href="&#34;&#62;&#60;script&#62;"');
  });

  it('is in the page’s language, else the browser’s; English where there is none', async () => {
    const language = async (given: object, header = '', more = {}) =>
      /lang="([^"]+)"/.exec(
        await createConsent({ ...config, ...more }).notice(
          ask({ 'accept-language': header }),
          given,
        ),
      )?.[1];
    expect(await language({}, 'id-ID,id;q=0.9')).toBe('id');
    expect(await language({ language: 'fr-CA' }, 'id')).toBe('fr');
    expect(await language({ language: 'fr' }, 'id', { language: 'ja' })).toBe('ja');
    for (const name of Object.keys(aliases))
      expect(await language({ language: name })).not.toBe('en');
    for (const odd of ['*', 'constructor', '__proto__', 'xx', 'a;q=x'])
      expect(await language({}, odd)).toBe('en');
  });

  it('needs to know where its form goes', async () => {
    const { endpoint, ...rest } = config;
    await expect(createConsent(rest).notice(ask())).rejects.toThrow(/endpoint/);
    expect(endpoint).toBe('/consent');
  });
});
