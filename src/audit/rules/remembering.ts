import type { Rule } from '../finding.js';
import { isDecision } from '../exempt.js';
import type { Cookie, Phase, Visit } from '../visit.js';
import { findAct, isSince, lacksAct } from './seen.js';

const day = 86_400;

/** Lists the site's own cookies that came with a choice, as they last were. */
function listNew(visit: Visit, phase: Phase, act: 'accept' | 'reject'): Map<string, Cookie> {
  const isAfter = isSince(findAct(visit, phase, act));
  const early = new Set(
    visit.cookies.filter((each) => each.phase === phase && !isAfter(each)).map(({ name }) => name),
  );
  const late = visit.cookies.filter(
    (each) => isAfter(each) && !each.isThirdParty && !early.has(each.name),
  );
  return new Map(late.map((each) => [each.name, each]));
}

/** Finds the cookies that keep the answer: a tool's by name, else one that comes with either answer, and differs. */
function findAnswers(visit: Visit): { refused: Cookie; accepted?: Cookie }[] {
  const accepted = listNew(visit, 'accepted', 'accept');
  return [...listNew(visit, 'refused', 'reject').values()].flatMap((refused) => {
    const other = accepted.get(refused.name);
    const isAnswer = isDecision(refused.name) || (other && other.digest !== refused.digest);
    return isAnswer ? [{ refused, ...(other && { accepted: other }) }] : [];
  });
}

/** CHO-11: a refusal is remembered for half a year, and as long as an acceptance. */
export const asksEarly: Rule = {
  id: 'CHO-11',
  title: 'A refusal is forgotten early',
  severity: 'medium',
  source: 'Garante 231/2021, 6.2 (6 months); CNIL 2020-091, 39; EDPB Guidelines 03/2022',
  remedy: 'Keep a refusal for at least six months, and no shorter than an acceptance.',
  confidence: 0.6,
  obstacle: (visit) =>
    lacksAct(visit, 'refused', 'reject') ??
    (findAnswers(visit).length ? undefined : 'No cookie was found that keeps the refusal.'),
  judge: (visit) =>
    findAnswers(visit).flatMap(({ refused, accepted }) => {
      const { name, phase, expires } = refused;
      const left = (cookie: Cookie) =>
        (cookie.expires ?? 0) - Date.parse(visit.began) / 1000 - cookie.at / 1000;
      const kept =
        expires === undefined ? 'the session only' : `${Math.round(left(refused) / day)} days`;
      // A day or so passes before the visit comes to it, at most.
      if (left(refused) < 178 * day)
        return [{ text: `The cookie ${name} keeps the refusal for ${kept}.`, phase, name }];
      // What isn't known is not longer either.
      if (!accepted || !(left(accepted) - left(refused) >= 2 * day)) return [];
      const text = `The cookie ${name} keeps a refusal for ${kept}, an acceptance longer.`;
      return [{ text, phase, name }];
    }),
};
