import type { Verdict } from '../../src/audit/finding.js';
import { judge } from '../../src/audit/judge.js';
import { visitPage } from '../../src/audit/visit-page.js';
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
  // Two are audited at once: each has paths of its own.
  const path = `/${fixture.name.replaceAll(/\W+/g, '-')}`;
  for (const each of [path, `${path}/about`])
    web.page(each, html, fixture.headers ? { headers: fixture.headers } : {});
  web.file('/tag.js', tag, 'text/javascript');
  web.file('/p.gif', pixel, 'image/gif');
  const visit = await visitPage(web.site('shop') + path, {
    launchArgs,
    phases: fixture.phases,
    second: `${web.site('shop')}${path}/about`,
    idle: 150,
    noticeTimeout: fixture === closed ? 300 : 2000,
  });
  return judge(visit);
}

/** What a partner’s script does: sets its cookie in the site's name, and says so. */
const tag = `{
  const { src } = document.currentScript;
  const { origin, searchParams } = new URL(src);
  document.cookie = searchParams.get('cookie') + '=1; path=/; max-age=2592000';
  new Image().src = origin + '/p.gif';
}`;

const ids = ({ findings }: Verdict) => findings.map(({ rule }) => rule);

test('each fixture breaks its rule, and no other', async ({ web }) => {
  test.setTimeout(400_000);
  const found = new Map<Fixture, Verdict>();
  const left = [...fixtures];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift())
      found.set(next, await audit(web, next));
  };
  await Promise.all([work(), work()]);
  console.log(table(found));
  for (const [fixture, verdict] of found) {
    const why = `${fixture.name}: ${JSON.stringify(verdict.findings.map((each) => each.evidence))}`;
    expect.soft(ids(verdict), why).toEqual([fixture.rule]);
  }
});

/** Counts for each rule how many of its findings are right, and how many of its faults are found. */
function table(found: ReadonlyMap<Fixture, Verdict>): string {
  const all = [...found].map(([{ rule }, verdict]) => ({ rule, ids: ids(verdict) }));
  const rows = [...new Set(all.flatMap(({ rule, ids }) => [rule!, ...ids]))].map((rule) => {
    const planted = all.filter((each) => each.rule === rule);
    const reported = all.filter((each) => each.ids.includes(rule));
    const right = planted.filter((each) => each.ids.includes(rule)).length;
    const share = (of: number) => (of ? (right / of).toFixed(2) : '–').padStart(11);
    return `${rule.padEnd(11)}${share(reported.length)}${share(planted.length)}`;
  });
  return ['rule         precision     recall', ...rows].join('\n');
}

test('the honest shop breaks no rule', async ({ web }) => {
  test.setTimeout(180_000);
  const { findings, unjudged } = await audit(web, clean);
  expect(findings).toEqual([]);
  // What only a configuration or a Google tag can tell.
  const rules = unjudged.map(({ rule }) => rule).toSorted();
  expect(rules).toEqual(['GOO-02', 'INF-02', 'INF-03', 'INF-05']);
});

test('a notice that can’t be operated is not judged, and so does not pass', async ({ web }) => {
  test.setTimeout(180_000);
  const { findings, passed, unjudged } = await audit(web, closed);
  expect(findings).toEqual([]);
  expect(passed.toSorted()).toEqual(['PRI-01', 'PRI-01-own', 'PRI-02', 'PRI-03']);
  for (const rule of ['CHO-01', 'PRI-07', 'WDR-01'])
    expect(unjudged.find((each) => each.rule === rule)?.why).toMatch(/^\S.{20,}\.$/);
});
