import type { Evidence, Rule } from '../finding.js';
import type { Known } from '../known.js';
import type { Visit } from '../visit.js';
import { listSent } from './parties.js';
import { findAct, isBefore, isSince, lacksAct, lacksPage } from './seen.js';
import { describeTrace, keyOf, listTraces, once } from './traces.js';

/** PRI-02: no partner is sent anything before a choice. */
export const sentBefore: Rule = {
  id: 'PRI-02',
  title: 'A partner is sent something before a choice',
  severity: 'critical',
  source: 'ePrivacy Directive 5(3); EDPB Guidelines 2/2023; VG Hannover 10 A 5385/22',
  remedy:
    'Hold its tag until its category is granted, the tag manager included. With izin: name the partner in the configuration, put izin first in the head, and mark tags that stand in the page’s text (npx izin mark), or seal the page.',
  confidence: 0.95,
  obstacle: lacksPage,
  judge: (visit, known) => listSent(visit, known, isBefore),
};

/** Lists the traces that a refusal was followed by: new ones, and those with another value since. */
function storedSinceRefusal(visit: Visit, known: Known): Evidence[] {
  const act = findAct(visit, 'refused', 'reject');
  const all = listTraces(visit, known).filter(({ owner, isForeign }) => owner ?? isForeign);
  const earlier = new Set(
    all
      .filter((each) => each.phase === 'refused' && !isSince(act)(each))
      .map((each) => `${keyOf(each)} ${each.digest}`),
  );
  const later = all.filter(
    (each) => isSince(act)(each) && !earlier.has(`${keyOf(each)} ${each.digest}`),
  );
  return once(later).map((each) => describeTrace(each, 'is stored after a refusal'));
}

/** PRI-07: a refusal is followed, also when the page is opened again. */
export const sentAfterRefusal: Rule = {
  id: 'PRI-07',
  title: 'A refusal is not followed',
  severity: 'critical',
  source: 'ePrivacy Directive 5(3); GDPR 7; CNIL, Shein (€150M), Condé Nast (€750,000)',
  remedy:
    'Let no tag of a refused category run, on no page and at no later visit. With izin: tags of its partners stay held; mark those that stand in the page’s text (npx izin mark), or seal the page.',
  confidence: 0.95,
  obstacle: (visit) => lacksAct(visit, 'refused', 'reject'),
  judge: (visit, known) => [
    ...listSent(visit, known, isSince(findAct(visit, 'refused', 'reject'))),
    ...storedSinceRefusal(visit, known),
  ],
};
