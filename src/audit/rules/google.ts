import type { Evidence, Rule } from '../finding.js';
import type { Told, Visit } from '../visit.js';
import { findAct, isBefore, isSince } from './seen.js';

const types = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'];

/**
 * Groups what was told by page: each load begins anew. What follows a choice is told in the page that was
 * open; the page that is opened again before a withdrawal is judged with it.
 */
function pagesOf({ told }: Visit): Told[][] {
  const pages = new Map<string, Told[]>();
  for (const each of [...told].sort((one, other) => one.at - other.at)) {
    const key = `${each.phase} ${/^(?:accepted|chosen)$/.test(each.step) ? 'open' : each.step}`;
    pages.set(key, [...(pages.get(key) ?? []), each]);
  }
  return [...pages.values()];
}

/** Says what is wrong with the default in a page; what was chosen earlier may stand in it. */
function judgeDefault(page: readonly Told[]): Evidence[] {
  const at = page.findIndex(({ what }) => what === 'tag');
  const tag = page[at];
  if (!tag) return [];
  const url = typeof tag.given === 'string' ? { url: tag.given } : {};
  const given = page.slice(0, at).filter(({ what }) => what === 'default');
  if (!given.length)
    return [
      { text: 'A Google tag was asked for before any default was set.', phase: tag.phase, ...url },
    ];
  const said: Record<string, string> = Object.assign(
    {},
    ...given.map((each) => (typeof each.given === 'string' ? {} : each.given)),
  );
  const open = types.filter((type) => said[type] !== 'denied');
  if (!open.length || !isBefore(given[0]!)) return [];
  return [{ text: `The default does not deny ${open.join(', ')}.`, phase: tag.phase, ...url }];
}

/** GOO-02: consent mode denies before any tag, and is told of the choice. */
export const consentMode: Rule = {
  id: 'GOO-02',
  title: 'Google’s consent mode is told in the wrong order',
  severity: 'medium',
  source: 'Google EU User Consent Policy; Consent Mode v2',
  remedy:
    'Call gtag("consent", "default", …) with all four types denied before any Google tag, and "update" after the choice. With izin: signals.google does both.',
  confidence: 0.85,
  obstacle: ({ told }) =>
    told.some(({ what }) => what === 'tag') ? undefined : 'No Google tag was asked for.',
  judge(visit) {
    const isAccepted = isSince(findAct(visit, 'accepted', 'accept'));
    const later = visit.told.filter(isAccepted);
    const isUntold =
      later.some(({ what }) => what === 'tag') && !later.some(({ what }) => what === 'update');
    const untold: Evidence = {
      text: 'After the acceptance no update was told to Google’s tags.',
      phase: 'accepted',
    };
    return [...pagesOf(visit).flatMap(judgeDefault), ...(isUntold ? [untold] : [])];
  },
};
