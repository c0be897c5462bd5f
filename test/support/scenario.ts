import { expect, type Page } from '@playwright/test';
import { gated, remember, shop } from './page.js';
import { collectErrors } from './witness.js';
import type { Web } from './web.js';

/** What a library's scenario is made of. */
export interface Scenario {
  /** Tags in front of izin's. */
  before?: string;
  /** Tags that load the library. */
  head: string;
  body?: string;
  /** Async script that does the work; it tells what it sees by `tell(…)`. */
  work: string;
}

const helpers = `
const trace = [];
const tell = (...what) => trace.push(what.map((each) => each?.outerHTML ?? JSON.stringify(each) ?? String(each)).join(' '));
const sleep = (time) => new Promise((done) => setTimeout(done, time));
const until = async (holds, name = String(holds)) => {
  for (let left = 1_000; left--; await sleep(10)) if (await holds()) return;
  throw new Error('not in time: ' + name);
};
addEventListener('error', (event) => tell('error', event.message ?? event.target.localName));
addEventListener('unhandledrejection', (event) => tell('rejection', String(event.reason)));
for (const kind of ['error', 'warn']) {
  const native = console[kind];
  console[kind] = (...what) => { tell(kind, ...what.map(String)); native.apply(console, what); };
}`;

const page = ({ before = '', head, body = '' }: Scenario, izin: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width">
${before}${izin}<script>${helpers}</script>${head}</head><body><h1>Shop</h1><div id="app"></div>${body}</body></html>`;

/** The tags of izin, in front of all else. */
const izin = (gate: object) =>
  shop({ config: { ...gated, gate, trustedGrants: false } }).match(
    /<script type="application.*?<\/script>\s*<script.*?<\/script>/s,
  )![0];

/** Opens a page of the scenario, under the same address each time, and does the work. */
export async function play(
  web: Web,
  tab: Page,
  scenario: Scenario,
  gate?: object,
): Promise<string[]> {
  const { origin } = new URL(web.origin);
  await tab.context().clearCookies();
  await remember(tab, web, { no: ['ads'] });
  web.page('/', page(scenario, gate ? izin(gate) : ''));
  await tab.goto(web.origin);
  // A refused visitor sees no notice, but the storage of the last run would be seen.
  await tab.evaluate('localStorage.clear(), sessionStorage.clear()');
  const text = `(async () => { try { ${scenario.work} } catch (error) { tell('thrown', String(error)); } await sleep(50); return trace; })()`;
  const trace = await tab.evaluate<string[]>(text);
  return trace.map((line) => line.replaceAll(origin, ''));
}

/** Expects that a library does the same with izin as without it, and that it does something. */
export async function expectSame(web: Web, tab: Page, scenario: Scenario): Promise<void> {
  const errors = collectErrors(tab);
  const before = await play(web, tab, scenario);
  const failed = errors.splice(0);
  expect(before.filter((line) => line.startsWith('"thrown'))).toEqual([]);
  expect(before.length).toBeGreaterThan(4);
  for (const gate of [{}, { unknown: 'hold' }]) {
    expect(await play(web, tab, scenario, gate)).toEqual(before);
    expect(errors.splice(0)).toEqual(failed);
    expect(await tab.evaluate('izin.ledger()')).toEqual([]);
  }
  expect(web.traffic).toEqual([]);
}

/** Plays a scenario that has a partner's address in it, with the gate. */
export const playHeld = (web: Web, tab: Page, scenario: Scenario): Promise<string[]> =>
  play(web, tab, scenario, { unknown: 'allow' });

export const grant = (tab: Page): Promise<unknown> => tab.evaluate('izin.save({ ads: true })');
