// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/audit/propose.js';
import { presets } from '../../../src/mark/presets.js';
import { cookie, makeVisit, sent } from '../../support/audit/visit.js';

const proposeFor = (...urls: string[]) =>
  propose([makeVisit({ sent: urls.map((url) => sent('accepted chosen', url)), cookies: [] })]);
const partnersFor = (...urls: string[]): any => proposeFor(...urls).config.partners;

const gtag = 'https://www.googletagmanager.com/gtag/js?id=';
const collect = 'https://www.google-analytics.com/g/collect?tid=G-ABC123DEF4&cid=1.2&_p=';
const pixel = 'https://www.facebook.com/tr?id=1234567890123456&ev=PageView&rnd=';
const hotjar = 'https://static.hotjar.com/c/hotjar-1234567.js?sv=6';
const uet = 'https://bat.bing.com/action/0?ti=12345678&Ver=2&rn=';

describe('a proposed configuration', () => {
  it.each([
    ['a query', [collect], 'ga4', { measurementId: 'G-ABC123DEF4' }],
    ['a path', ['https://www.clarity.ms/tag/abcdef1234'], 'clarity', { projectId: 'abcdef1234' }],
    ['part of a file’s name', [hotjar], 'hotjar', { siteId: '1234567' }],
    [
      'many requests with other figures',
      [`${uet}111111`, `${uet}222222`],
      'uet',
      { tagId: '12345678' },
    ],
    [
      'a field that isn’t the usual one',
      ['https://js-eu1.hs-scripts.com/1234567.js'],
      'hubspot',
      {
        portalId: '1234567',
        server: 'js-eu1',
      },
    ],
    [
      'an address as a whole',
      ['https://assets.adobedtm.com/1a2b/3c4d/launch-5e6f.min.js'],
      'adobe',
      { launchUrl: 'https://assets.adobedtm.com/1a2b/3c4d/launch-5e6f.min.js' },
    ],
  ])('has the id from %s', (_, urls, id, fields) => {
    expect(partnersFor(...urls)).toEqual({ [id]: fields });
    expect(proposeFor(...urls).notes).toEqual([]);
  });

  it('tells apart whom one script serves, by their ids', () => {
    expect(partnersFor(`${gtag}G-ABC123DEF4`, `${gtag}AW-123456789&cx=c`)).toEqual({
      ga4: { measurementId: 'G-ABC123DEF4' },
      'google-ads': { conversionId: 'AW-123456789' },
    });
  });

  it.each([
    ['none', ['https://snap.licdn.com/li.lms-analytics/insight.min.js'], 'linkedin'],
    ['two as likely', [`${uet}111111`], 'uet'],
    ['two sites’ ids', [`${pixel}1`, `${pixel.replace('1234', '9999')}2`], 'meta'],
  ])('holds a partner by its hosts where no id stands out: %s', (_, urls, id) => {
    const { config, notes } = proposeFor(...urls);
    const { hosts, category, name } = presets[id]!;
    expect(config.partners![id]).toMatchObject({ hosts, category, name });
    expect(notes).toMatchObject([expect.stringMatching(`^${name}: no \\w+ \\(`)]);
  });

  it('drafts who is not known as ads, which stay closed, and says so', () => {
    const visit = makeVisit({
      sent: [
        sent('accepted chosen', 'https://cdn.tracker.co.id/a.js'),
        sent('accepted chosen', 'https://px.tracker.co.id/b'),
        sent('accepted chosen', 'https://static.shop.example/own.js'),
        sent('accepted chosen', 'https://127.0.0.1:9/x'),
        sent('accepted chosen', 'https://[::1]/x'),
        sent('accepted chosen', 'data:text/plain,x'),
      ],
      cookies: [cookie('accepted chosen', 'uid', { domain: '.tracker.co.id', isThirdParty: true })],
    });
    const { config, notes } = propose([visit]);
    expect(config.partners).toEqual({
      'tracker-co-id': {
        name: 'tracker.co.id',
        category: 'ads',
        hosts: ['tracker.co.id'],
        cookies: ['uid'],
      },
      'host-127-0-0-1': { name: '127.0.0.1', category: 'ads', hosts: ['127.0.0.1'] },
    });
    expect(notes[0]).toMatch(/cdn\.tracker\.co\.id, px\.tracker\.co\.id.*check/);
  });

  it('leaves out the consent tool that izin takes the place of', () => {
    const { config, notes } = proposeFor('https://consent.cookiebot.com/uc.js');
    expect(config.partners).toEqual({});
    expect(notes).toMatchObject([expect.stringMatching(/^cookiebot\.com serves a consent tool/)]);
  });

  it('has nothing that the check or the schema would find wrong, whoever is there', () => {
    const scripts = Object.values(presets).flatMap((each) => [
      ...each!.hosts.map((host) => `https://${host}`),
      ...(each!.script ?? '')
        .replace(/\{(\w+)\}/g, (_, name: string) => each!.fields![name]!.example)
        .split(' ')
        .filter((url) => URL.canParse(url)),
    ]);
    const { config } = proposeFor(...scripts, 'https://ads/x', 'https://unknown.example/');
    expect(Object.keys(config.partners!).length).toBeGreaterThan(100);
    const { status, stdout } = spawnSync(process.execPath, ['dist/cli/main.js', 'check'], {
      input: JSON.stringify(config),
      encoding: 'utf8',
    });
    expect(stdout).toBe('standard input: no mistakes.\n');
    expect(status).toBe(0);
    const schema = JSON.parse(readFileSync('izin.schema.json', 'utf8'));
    const accepts = new Ajv({ allErrors: true, strictRequired: false }).compile(schema);
    accepts(config);
    expect(accepts.errors).toBeNull();
  });
});
