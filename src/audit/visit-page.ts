import { type BrowserName, findBrowser, type Found } from './browser.js';
import { addAliases, findAliases } from './alias.js';
import { goThrough } from './phases.js';
import { findBar } from './robots.js';
import { findTags } from './tag.js';
import { emptyTrace } from './trace.js';
import { type Phase, phases, type Step, type Visit } from './visit.js';

export interface VisitOptions {
  browser?: BrowserName;
  /** Arguments of the browser's beside the audit's own. */
  launchArgs?: readonly string[];
  /** What the user agent's name ends with. */
  userAgent?: string;
  /** Milliseconds without a new request after which a page is at rest. @default 400 */
  idle?: number;
  /** Milliseconds that a page may take to come, and to come to rest. @default 15000 */
  timeout?: number;
  /** Milliseconds that a notice may take to come once the page is at rest. @default 4000 */
  noticeTimeout?: number;
  /** @default all */
  phases?: readonly Phase[];
  /** Address of another page of the site. @default the first link to one */
  second?: string;
  /** For the owner of the site: opens what robots.txt bars. */
  ignoreRobots?: boolean;
  /** Gives a name's CNAMEs, and rejects where there is none. @default the system's */
  resolve?: (host: string) => Promise<readonly string[]>;
  onProgress?(phase: Phase, step: Step): void;
}

/** What a visit is made with. */
export interface Plan extends Required<
  Omit<VisitOptions, 'browser' | 'second' | 'ignoreRobots' | 'resolve'>
> {
  url: string;
  browser: Found;
  /** What is still to be done at the end of phases. */
  endings: Promise<void>[];
}

export const agent = 'izin-audit/0.1';

/** Opens a page in fresh profiles, one after another, and goes through what a visitor may choose; says what was seen. */
export async function visitPage(url: string, options: VisitOptions = {}): Promise<Visit> {
  const browser = await findBrowser(options.browser ?? 'chromium');
  const plan: Plan = {
    url: new URL(url).href,
    launchArgs: [],
    userAgent: agent,
    idle: 400,
    timeout: 15_000,
    noticeTimeout: 4000,
    phases,
    onProgress: () => {},
    ...options,
    browser,
    endings: [],
  };
  const trace = emptyTrace(plan.url, browser.says || browser.name);
  if (browser.name === 'firefox')
    trace.gaps.push('Firefox tells neither who asked for a request, nor of shared workers.');
  if (options.second) trace.second = new URL(options.second, plan.url).href;
  const bar = options.ignoreRobots ? undefined : await findBar(plan.url, plan.userAgent);
  if (bar) return { ...trace, unopened: `Not opened: ${bar}.` };
  for (const phase of plan.phases) {
    await goThrough(phase, plan, trace);
    // What doesn't open at first is not asked for again.
    if (trace.unopened) break;
  }
  await Promise.all(plan.endings);
  const hosts = trace.sent.map(({ url }) => new URL(url).hostname);
  const sent = addAliases(trace.sent, await findAliases(hosts, options.resolve));
  return { ...trace, sent, told: [...trace.told, ...findTags(plan.url, sent)] };
}
