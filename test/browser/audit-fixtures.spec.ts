import { judge } from '../../src/audit/judge.js';
import { visitPage } from '../../src/audit/visit-page.js';
import type { Verdict } from '../../src/audit/finding.js';
import { clean, closed, type Fixture, fixtures, write } from '../support/audit/fixtures.js';
import { findChromium } from '../support/chromium.mjs';
import { expect, test } from '../support/test.js';
import type { Web } from '../support/web.js';

// One fixture site for each rule, with one fault planted: the audit must find that one and no other.

const { args } = await findChromium();
const mapped = ['hotjar.com', 'bing.com', 'googletagmanager.com'];
const launchArgs = [
  ...args.filter((each) => !each.startsWith('--host-resolver-rules')),
  `--host-resolver-rules=${['test', ...mapped].map((each) => `MAP *.${each} 127.0.0.1`).join(',')}`,
];
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

async function audit(web: Web, fixture: Fixture): Promise<Verdict> {
  const port = new URL(web.origin).port;
  const html = write(fixture, {
    hotjar: `http://static.hotjar.com:${port}`,
    uet: `http://bat.bing.com:${port}`,
    google: `http://www.googletagmanager.com:${port}`,
    unknown: `http://tracker.test:${port}`,
  });
  for (const path of ['/', '/about'])
    web.page(path, html, fixture.headers ? { headers: fixture.headers } : {});
  web.file('/tag.js', tag, 'text/javascript');
  web.file('/p.gif', pixel, 'image/gif');
  const visit = await visitPage(`${web.site('shop')}/`, {
    launchArgs,
    phases: fixture.phases,
    second: `${web.site('shop')}/about`,
    idle: 150,
    noticeTimeout: fixture === closed ? 300 : 2000,
  });
  expect(visit.gaps).toEqual(expect.any(Array));
  return judge(visit);
}

/** What a partner's script does: sets its cookie in the site's name, and says so. */
const tag = `{
  const { src } = document.currentScript;
  const { origin, searchParams } = new URL(src);
  document.cookie = searchParams.get('cookie') + '=1; path=/; max-age=2592000';
  new Image().src = origin + '/p.gif';
}`;

const ids = ({ findings }: Verdict) => findings.map(({ rule }) => rule);
const rows: { expected: string | undefined; found: string[] }[] = [];

test.describe.configure({ mode: 'default' });

for (const fixture of fixtures)
  test(`${fixture.rule}: ${fixture.name}`, async ({ web }) => {
    const verdict = await audit(web, fixture);
    rows.push({ expected: fixture.rule, found: ids(verdict) });
    expect(ids(verdict), JSON.stringify(verdict.findings, null, 1)).toEqual([fixture.rule]);
  });

test('the honest shop breaks no rule', async ({ web }) => {
  test.slow();
  const verdict = await audit(web, clean);
  rows.push({ expected: undefined, found: ids(verdict) });
  expect(verdict.findings).toEqual([]);
  // What only a configuration or a Google tag can tell.
  expect(verdict.unjudged.map(({ rule }) => rule).toSorted()).toEqual([
    'GOO-02',
    'INF-02',
    'INF-03',
    'INF-05',
  ]);
});

test('a notice that can’t be operated is not judged, and so does not pass', async ({ web }) => {
  const { findings, passed, unjudged } = await audit(web, closed);
  expect(findings).toEqual([]);
  expect(passed.toSorted()).toEqual(['PRI-01', 'PRI-01-own', 'PRI-02', 'PRI-03']);
  for (const rule of ['CHO-01', 'PRI-07', 'WDR-01'])
    expect(unjudged.find((each) => each.rule === rule)?.why).toMatch(/^\S.{20,}\.$/);
});

test.afterAll(() => {
  const rules = [...new Set(fixtures.map(({ rule }) => rule!))];
  const lines = rules.map((rule) => {
    const planted = rows.filter(({ expected }) => expected === rule);
    const reported = rows.filter(({ found }) => found.includes(rule));
    const right = planted.filter(({ found }) => found.includes(rule)).length;
    const share = (of: number) => (of ? (right / of).toFixed(2) : '–').padStart(9);
    return `${rule.padEnd(12)}${share(reported.length)}${share(planted.length)}`;
  });
  console.log(`\nrule        precision   recall\n${lines.join('\n')}\n`);
});
