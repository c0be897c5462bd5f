import { createHash } from 'node:crypto';
import type { Evidence, Rule } from '../finding.js';
import type { Known } from '../known.js';
import type { Visit } from '../visit.js';
import { listSent } from './parties.js';
import { findAct, isSince, lacksAct } from './seen.js';
import { describeTrace, listTraces, once, type Trace } from './traces.js';

const source = 'GDPR 7(3); EDPB Cookie Banner Taskforce, K';

/** WDR-01: who has chosen finds the way back on the page itself, and their choice in it. */
export const noWayBack: Rule = {
  id: 'WDR-01',
  title: 'There is no way back to the choice',
  severity: 'high',
  source,
  remedy:
    'Put a control such as “Privacy settings” on every page, which opens the choices as they stand. With izin: any element with data-izin-open does.',
  confidence: 0.7,
  obstacle({ wayBack, operated }) {
    if (wayBack) return undefined;
    const failed = operated.find(({ act, isDone }) => act === 'accept' && !isDone);
    return `The way back was not looked for${failed ? `: ${failed.how}` : ''}.`;
  },
  judge({ wayBack }) {
    const say = (text: string): Evidence[] => [{ text, phase: 'withdrawn' }];
    if (!wayBack) return [];
    const { control, isElsewhere, boxes } = wayBack;
    if (control === undefined)
      return say('After acceptance, no control was found that opens the choices again.');
    if (isElsewhere) return say(`“${control}” leads to another page.`);
    const off = boxes.filter(({ isChecked, isDisabled }) => !isChecked && !isDisabled);
    if (!off.length) return [];
    const names = off.map(({ name }) => name).join(', ');
    return say(`“${control}” does not show what was accepted: ${names} is not ticked.`);
  },
};

/** WDR-02: withdrawing takes two presses at most. */
export const longWayBack: Rule = {
  id: 'WDR-02',
  title: 'Withdrawing takes more than two presses',
  severity: 'high',
  source: 'GDPR 7(3): as easy to withdraw as to give',
  remedy:
    'Let the settings have a button that refuses everything at once. With izin: the preferences have one.',
  confidence: 0.7,
  obstacle(visit) {
    const presses = findAct(visit, 'withdrawn', 'withdraw')?.presses;
    return (
      lacksAct(visit, 'withdrawn', 'withdraw') ??
      (presses === undefined ? 'The withdrawal was not made by pressing buttons.' : undefined)
    );
  },
  judge(visit) {
    const { presses = 0, how } = findAct(visit, 'withdrawn', 'withdraw') ?? { how: '' };
    if (presses <= 2) return [];
    return [{ text: `Withdrawing took ${presses} presses (${how}).`, phase: 'withdrawn' }];
  },
};

/** Lists what partners stored in the site's name before a withdrawal, and what is left of it in the end. */
function listOld(visit: Visit, known: Known): { old: Trace[]; left: Trace[] } {
  const isAfter = isSince(findAct(visit, 'withdrawn', 'withdraw'));
  const all = listTraces(visit, known).filter(
    ({ phase, owner, isForeign }) => phase === 'withdrawn' && owner && !isForeign,
  );
  const pages = visit.sent.filter(isAfter).sort((one, other) => one.at - other.at);
  const last = pages.at(-1)?.step;
  return {
    old: all.filter((each) => !isAfter(each)),
    left: once(all.filter((each) => isAfter(each) && each.step === last)),
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Finds requests, also to the site itself, whose address has the value of an old cookie in it. */
function listReplayed(visit: Visit, old: readonly Trace[]): Evidence[] {
  const names = new Map(old.filter((each) => each.digest).map((each) => [each.digest, each.name]));
  const isAfter = isSince(findAct(visit, 'withdrawn', 'withdraw'));
  return visit.sent.flatMap(({ url, initiator, ...moment }) => {
    if (!isAfter(moment) || !URL.canParse(url)) return [];
    const values = [...new URL(url).searchParams.values()];
    const name = values.map((value) => names.get(digest(value))).find(Boolean);
    if (name === undefined) return [];
    const text = `A request after the withdrawal carries the value of the cookie ${name}.`;
    return [{ text, phase: moment.phase, url, initiator, name, confidence: 0.8 }];
  });
}

/** WDR-03: a withdrawal ends what was granted, and what it left behind. */
export const trackedOn: Rule = {
  id: 'WDR-03',
  title: 'Tracking goes on after a withdrawal',
  severity: 'critical',
  source: 'GDPR 7(3); CNIL, American Express (€1.5M)',
  remedy:
    'On withdrawal stop the tags, delete their cookies and keys, and send their ids no more. With izin: cookies that a partner declares are deleted; declare those named here.',
  confidence: 0.95,
  obstacle: (visit) => lacksAct(visit, 'withdrawn', 'withdraw'),
  judge(visit, known) {
    const { old, left } = listOld(visit, known);
    return [
      ...listSent(visit, known, isSince(findAct(visit, 'withdrawn', 'withdraw'))),
      ...left.map((each) => describeTrace(each, 'is left after the withdrawal')),
      ...listReplayed(visit, old),
    ];
  },
};
