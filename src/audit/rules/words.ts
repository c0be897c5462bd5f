import type { Rule } from '../finding.js';
import { phrases } from '../phrases.js';
import { domainOf, findSite } from '../domain.js';
import type { Layer } from '../visit.js';
import { lacksLayer, ofLayer } from './seen.js';

/** Chooses the phrases of the notice's language and of English, or all where it is none that is known. */
function phrasesFor(lang: string): RegExp[] {
  const tag = lang.toLowerCase();
  const known = tag.startsWith('zh')
    ? [phrases['zh-hans'], phrases['zh-hant']]
    : [phrases[tag] ?? phrases[tag.split('-')[0]!]];
  const own = known.some(Boolean) ? [...known, phrases['en']] : Object.values(phrases);
  return own.filter((each) => each !== undefined);
}

/** CHO-12: the notice doesn't steer. */
export const steers: Rule = {
  id: 'CHO-12',
  title: 'The words of the notice steer',
  severity: 'medium',
  source: 'EDPB Guidelines 03/2022; AEPD, July 2023',
  remedy:
    'Say what is done and for what; leave out vague gains, regrets, advice, terms of use, and “by continuing”.',
  confidence: 0.75,
  obstacle: lacksLayer,
  judge: (visit) =>
    ofLayer(visit, ({ text, lang, pageLang }) => {
      const found = phrasesFor(lang || pageLang).flatMap((each) => each.exec(text)?.[0] ?? []);
      return [...new Set(found)].map((each) => ({ text: `It says “${each.trim()}”.` }));
    }),
};

const legal =
  /priva|polic|cookie|legal|terms|datenschutz|impressum|imprint|partner|vendor|consent|gdpr|kebijakan/i;

/** CHO-14: the notice links to what it is about, and no more. */
export const promotes: Rule = {
  id: 'CHO-14',
  title: 'The notice links to other sites',
  severity: 'medium',
  source: 'EDPB Guidelines 03/2022, “look over there”',
  remedy: 'Keep links to policies, partners and settings; put all others elsewhere.',
  confidence: 0.6,
  obstacle: lacksLayer,
  judge: (visit) =>
    ofLayer(visit, ({ links }) => {
      const site = findSite(visit);
      return links
        .filter((each) => /^https?:/i.test(each) && !site.has(domainOf(each)) && !legal.test(each))
        .map((url) => ({ text: `It links to ${domainOf(url)}.`, url }));
    }),
};

/** INF-01: the first layer says how many partners there are. */
export const uncounted: Rule = {
  id: 'INF-01',
  title: 'The notice does not say how many partners there are',
  severity: 'medium',
  source: 'GDPR 13; CNIL; VG Hannover 10 A 5385/22',
  remedy: 'Name the number of partners on the first layer. With izin: {n} in the text.',
  confidence: 0.7,
  obstacle: lacksLayer,
  judge: (visit) =>
    ofLayer(visit, ({ text }) =>
      /\p{Nd}/u.test(text) ? [] : [{ text: 'No number stands in the notice.' }],
    ),
};

const count = ({ body, text }: Layer) => (body || text).split(/\s+/).filter(Boolean).length;

/** INF-06: the notice is short. The threshold is the product's. */
export const wordy: Rule = {
  id: 'INF-06',
  title: 'The notice is long',
  severity: 'medium',
  source: 'GDPR 12(1); UU PDP 22(4)c',
  remedy: 'Say it in 75 words; the second layer has room for the rest.',
  confidence: 0.8,
  obstacle: lacksLayer,
  judge: (visit) =>
    ofLayer(visit, (layer) =>
      count(layer) <= 75 ? [] : [{ text: `Its longest paragraph has ${count(layer)} words.` }],
    ),
};

const primary = (lang: string) => lang.toLowerCase().split('-')[0];

/** INF-07: the notice speaks the page's language. */
export const foreign: Rule = {
  id: 'INF-07',
  title: 'The notice is in another language than the page',
  severity: 'medium',
  source: 'EDPB Guidelines 03/2022, “language discontinuity”; WCAG 2.2, 3.1.2',
  remedy: 'Show the notice in the page’s language, and say which that is in lang.',
  confidence: 0.8,
  obstacle: (visit) =>
    lacksLayer(visit) ??
    (visit.layer?.pageLang ? undefined : 'The page does not say in which language it is.'),
  judge: (visit) =>
    ofLayer(visit, ({ lang, pageLang }) =>
      primary(lang) === primary(pageLang)
        ? []
        : [{ text: `The page says lang="${pageLang}", the notice "${lang}".` }],
    ),
};
