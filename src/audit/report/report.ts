import { identify } from '../baseline.js';
import { conceal, concealAll } from '../conceal.js';
import { severities } from '../finding.js';
import type { Evidence, Finding, Rule, Severity, Verdict } from '../finding.js';
import { createKnown } from '../known.js';
import { listCookies, listStored } from '../named.js';
import type { Named } from '../named.js';
import { listShared } from '../shared.js';
import type { Shared } from '../shared.js';
import { phases } from '../visit.js';
import type { Operated, Phase, Shot, Visit } from '../visit.js';
import { listRequests } from './requests.js';
import type { Request } from './requests.js';

/** What a finding is of, and whether the owner has accepted it. */
export interface Shown extends Evidence {
  /** The same from run to run. */
  id: string;
  isAccepted: boolean;
}

export interface Told extends Omit<Finding, 'evidence'> {
  /** Whether all of it is accepted. */
  isAccepted: boolean;
  evidence: readonly Shown[];
}

/** One page's part of a report. */
export interface Page {
  url: string;
  second?: string;
  /** ISO 8601. */
  began: string;
  browser: string;
  /** Those that were gone through; of others `choices` and `gaps` say why not. */
  phases: readonly Phase[];
  choices: readonly Operated[];
  findings: readonly Told[];
  passed: readonly { rule: string; title: string }[];
  unjudged: readonly { rule: string; title: string; why: string }[];
  shared: readonly Shared[];
  cookies: readonly Named[];
  stored: readonly Named[];
  requests: readonly Request[];
  gaps: readonly string[];
  /** Why the page was not opened at all. */
  unopened?: string;
  shots: readonly Shot[];
}

/** All that is told of an audit: every kind of report is written from it. Addresses have no values. */
export interface Report {
  /** Of izin. */
  version: string;
  /** The least severity that fails; none fails by nothing. */
  failOn: Severity | 'none';
  isFailed: boolean;
  pages: readonly Page[];
}

export interface Audited {
  visit: Visit;
  verdict: Verdict;
}

/** How a report is made. */
export interface Making extends Pick<Report, 'version' | 'failOn'> {
  /** Ids of accepted findings. */
  accepted: ReadonlySet<string>;
  rules: readonly Pick<Rule, 'id' | 'title'>[];
}

/** Says whether a finding is one that fails the audit. */
export const isFailing = ({ severity, isAccepted }: Told, failOn: Report['failOn']): boolean =>
  !isAccepted && failOn !== 'none' && severities.indexOf(severity) <= severities.indexOf(failOn);

/** Makes a report of what was seen and judged. */
export function createReport(audited: readonly Audited[], making: Making): Report {
  const pages = audited.map((each) => createPage(each, making));
  const { version, failOn } = making;
  const isFailed = pages.some(({ findings }) => findings.some((each) => isFailing(each, failOn)));
  return { version, failOn, isFailed, pages };
}

function createPage({ visit, verdict }: Audited, { accepted, rules }: Making): Page {
  const known = createKnown(visit.url, visit.config);
  const title = (rule: string) => rules.find(({ id }) => id === rule)?.title ?? rule;
  const tell = (finding: Finding): Told => {
    // A finding without evidence must not get lost on the way.
    const seen = finding.evidence[0] ? finding.evidence : [{ text: finding.title }];
    const evidence = seen.map((each) => show(each, finding.rule));
    return { ...finding, evidence, isAccepted: evidence.every(({ isAccepted }) => isAccepted) };
  };
  const show = (evidence: Evidence, rule: string): Shown => {
    const id = identify({ rule, page: visit.url, evidence });
    const { url, initiator, text } = evidence;
    return {
      ...evidence,
      text: concealAll(text),
      ...(url !== undefined && { url: conceal(url) }),
      ...(initiator && { initiator: initiator.map(conceal) }),
      id,
      isAccepted: accepted.has(id),
    };
  };
  const rank = ({ severity }: Told) => severities.indexOf(severity);
  return {
    url: conceal(visit.url),
    ...(visit.second !== undefined && { second: conceal(visit.second) }),
    began: visit.began,
    browser: visit.browser,
    phases: visit.phases,
    choices: visit.operated,
    findings: verdict.findings.map(tell).sort((a, b) => rank(a) - rank(b)),
    passed: verdict.passed.map((rule) => ({ rule, title: title(rule) })),
    unjudged: verdict.unjudged.map(({ rule, why }) => ({ rule, title: title(rule), why })),
    shared: listShared(visit, known),
    cookies: listCookies(visit, known),
    stored: listStored(visit, known),
    requests: listRequests(visit, known),
    gaps: visit.gaps.map(concealAll),
    shots: visit.shots,
    ...(visit.unopened !== undefined && { unopened: concealAll(visit.unopened) }),
  };
}

/** Lists the phases of which there is something to tell, also where they were not gone through. */
export function listPhases({ phases: done, choices, requests }: Page): Phase[] {
  const told = [...choices, ...requests].map(({ phase }) => phase);
  return phases.filter((each) => done.includes(each) || told.includes(each));
}
