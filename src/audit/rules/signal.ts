import type { Rule } from '../finding.js';
import type { Moment, Visit } from '../visit.js';
import { listSent } from './parties.js';
import { isBefore } from './seen.js';

const isSignalled = ({ phase }: Moment): boolean => phase === 'gpc';
const isAd = (category?: string) => category === 'ads' || category === 'personalization';

const lacksSignal = ({ sent }: Visit): string | undefined =>
  sent.some(isSignalled) ? undefined : 'No page was seen with the browser’s signal.';

/** SIG-01: no advertiser is contacted where the browser signals the refusal. */
export const signalIgnored: Rule = {
  id: 'SIG-01',
  title: 'Global Privacy Control is ignored',
  severity: 'high',
  source: '11 CCR 7025; laws of eleven more states of the US',
  remedy:
    'Read Sec-GPC on the server or navigator.globalPrivacyControl in the page, and hold ads from the first request on. With izin: it does so by itself.',
  confidence: 0.9,
  obstacle: lacksSignal,
  judge: (visit, known) =>
    listSent(visit, known, (moment, owner) => isSignalled(moment) && isAd(owner?.category)),
};

/** SIG-04: the signal denies, and grants nothing. */
export const signalGrants: Rule = {
  id: 'SIG-04',
  title: 'Global Privacy Control is taken for consent',
  severity: 'high',
  source: 'Global Privacy Control, W3C; ePrivacy Directive 5(3)',
  remedy: 'Treat the signal as a refusal of ads only, and ask for all else as ever.',
  confidence: 0.85,
  obstacle: (visit) =>
    lacksSignal(visit) ??
    (visit.sent.some(isBefore)
      ? undefined
      : 'No page was seen without the signal to compare with.'),
  judge(visit, known) {
    const site = listSent(visit, known, isBefore).map(({ partner, url }) => whose(partner, url));
    return listSent(visit, known, (moment, owner) => isSignalled(moment) && !isAd(owner?.category))
      .filter(({ partner, url }) => !site.includes(whose(partner, url)))
      .map((each) => ({ ...each, text: `${each.text} Without the signal it was not asked.` }));
  },
};

const whose = (partner?: string, url?: string) =>
  partner === 'unknown' && url !== undefined ? new URL(url).hostname : partner;
