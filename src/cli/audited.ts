import { severities } from '../audit/finding.js';
import type { Severity } from '../audit/finding.js';
import { phases } from '../audit/visit.js';
import type { Phase } from '../audit/visit.js';
import { Refusal } from '../audit/refusal.js';

/** What `audit` is asked for. */
export interface Audited {
  urls: string[];
  /** File of a recorded visit, instead of addresses. */
  har: string | undefined;
  /** Folder of the reports. */
  out: string;
  baseline: string | undefined;
  writesBaseline: boolean;
  failOn: Severity | 'none';
  /** Where a proposed configuration goes. */
  proposal: string | undefined;
  phases: Phase[];
  second: string | undefined;
  ignoresRobots: boolean;
  browser: 'chromium' | 'firefox';
  browserArguments: string[];
  /** Milliseconds. */
  idle: number;
  json: boolean;
}

/** The options as they are parsed. */
export interface AuditValues {
  har?: string | undefined;
  out: string;
  baseline?: string | undefined;
  'write-baseline': boolean;
  'fail-on': string;
  init: boolean;
  config: string;
  phases?: string | undefined;
  second?: string | undefined;
  'ignore-robots': boolean;
  browser: string;
  'browser-arg': string[];
  idle: string;
  json: boolean;
}

/** Reads what an audit is asked for. Throws a refusal where it means nothing. */
export function readAudited(urls: string[], values: AuditValues): Audited {
  const { har, out, baseline, second, json } = values;
  const writesBaseline = values['write-baseline'];
  if (!urls[0] === !har)
    throw new Refusal('Name the pages to audit, as in https://shop.example, or --har <file>.');
  if (writesBaseline && !baseline)
    throw new Refusal('Name the file that --write-baseline is to write: add --baseline <file>.');
  if (!/^\d{1,6}$/.test(values.idle))
    throw new Refusal('--idle is a whole number of milliseconds.');
  const chosen = readPhases(values.phases);
  if (har && chosen.length > 1 && values.phases)
    throw new Refusal('A recording stands for one phase: name one with --phases.');
  return {
    urls: urls.map(readAddress),
    har,
    out,
    baseline,
    writesBaseline,
    failOn: pick('fail-on', values['fail-on'], [...severities, 'none']),
    proposal: values.init ? values.config : undefined,
    phases: har && !values.phases ? ['before'] : chosen,
    second: second && readAddress(second),
    ignoresRobots: values['ignore-robots'],
    browser: pick('browser', values.browser, ['chromium', 'firefox']),
    browserArguments: values['browser-arg'],
    idle: Number(values.idle),
    json,
  };
}

function readAddress(text: string): string {
  const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isAddress) throw new Refusal(`"${text}" is no address: write it as https://shop.example.`);
  return new URL(text).href;
}

const readPhases = (text: string | undefined): Phase[] =>
  text === undefined ? [...phases] : text.split(',').map((each) => pick('phases', each, phases));

function pick<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((each) => each === given);
  if (found === undefined)
    throw new Refusal(`--${option} takes ${known.join(', ')}: "${given}" is none of them.`);
  return found;
}
