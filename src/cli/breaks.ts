import { listLoads } from '../audit/loads.js';
import { pageOf, readRecording } from '../audit/recording.js';
import type { Recording } from '../audit/recording.js';
import { tame } from '../audit/report/tame.js';
import type { Settings } from '../core/config.js';
import { read } from './config.js';
import { createJudge } from './judge.js';
import type { Refused } from './judge.js';
import { Refusal } from '../audit/refusal.js';
import type { Stated } from './state.js';

/** What the policy of each state would refuse of a recorded visit. */
export interface Breaks {
  url: string;
  /** Name and version. */
  browser: string;
  requests: number;
  states: { state: string; breaks: Refused[]; meant: Refused[] }[];
  /** What the recording can't show. */
  gaps: string[];
}

interface Given {
  settings: Settings;
  states: readonly Stated[];
  /** The site's own policy. */
  own: string | undefined;
}

/** Judges a recording by the policy of each state. Throws a refusal where it is none. */
export function findBreaks(file: string, { settings, states, own }: Given): Breaks {
  const recording = load(file);
  const { entries, browser } = recording;
  const { url } = pageOf(entries);
  const judge = createJudge(listLoads(recording), { settings, own, url });
  return {
    url,
    // It comes from the file, and goes to a terminal.
    browser: tame(browser),
    requests: entries.length,
    states: states.map((each) => {
      const refused = judge(each);
      return {
        state: each.state,
        breaks: refused.filter(({ isMeant }) => !isMeant),
        meant: refused.filter(({ isMeant }) => isMeant),
      };
    }),
    gaps: listGaps(recording),
  };
}

function load(file: string): Recording {
  try {
    return readRecording(read(file, 'recording'));
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(`${file}: ${error.message}`);
    throw error;
  }
}

function listGaps({ entries }: Recording): string[] {
  const gaps = [
    'Whether scripts use eval or write scripts inline, and what this visit didn’t come to, can’t be seen',
  ];
  if (!pageOf(entries).body)
    gaps.push('The page’s HTML isn’t in it, so inline scripts, forms and <base> weren’t judged');
  if (!entries.some(({ initiator }) => initiator[0]))
    gaps.push(
      'It doesn’t say what asked for a request, as Chromium’s panel does, so what a refused script asks for counts as the page’s own',
    );
  return gaps;
}

/** Writes it for people. */
export function writeBreaks({ url, browser, requests, states, gaps }: Breaks): string {
  return [
    `${url}, ${requests} requests, ${browser}`,
    ...states.map(({ state, breaks, meant }) =>
      [
        `${state}: ${count(breaks)} would break, ${count(meant)} refused as meant`,
        ...breaks.map((each) => `  breaks  ${line(each)}\n          ${each.remedy}.`),
        ...meant.map((each) => `  meant   ${line(each)}`),
      ].join('\n'),
    ),
    ['What a recording can’t show:', ...gaps.map((gap) => `  ${gap}.`)].join('\n'),
  ]
    .map((part) => part + '\n')
    .join('\n');
}

const count = (list: readonly Refused[]) => list.reduce((sum, { what }) => sum + what.length, 0);

const line = ({ directive, what: [first, ...more], whose }: Refused) =>
  // Names of attributes are the page's to choose.
  tame(`${directive}  ${first}${more[0] ? ` and ${more.length} more` : ''}: ${whose}`);
