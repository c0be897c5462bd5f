import type { Rule } from '../finding.js';
import { listSent } from './parties.js';
import { findAct, isSince, lacksAct } from './seen.js';

/** Words by which tools name the categories, in English and some more languages. */
const words: readonly [category: string, pattern: RegExp][] = [
  ['preferences', /prefer|pr[ée]f[ée]r|funk?[ct]ion|fonctionn|preferensi|fungsional|komfort/i],
  ['analytics', /analy|analitik|statisti|measur|messung|mesure|audience|performance|leistung/i],
  ['ads', /\bads?\b|advert|marketing|werbung|publicit|iklan|pemasaran|target/i],
  ['personalization', /personali[sz]|pers[öo]nlich|personalisasi/i],
  ['embeds', /embed|content|contenu|inhalt|konten|media|video|extern/i],
];

/** Names the categories that a box or an id stands for. */
const categoriesOf = (name: string): string[] =>
  words.flatMap(([category, pattern]) =>
    category === name || pattern.test(name) ? [category] : [],
  );

/** PRI-08: what is granted in part is granted to that part only. */
export const sentAfterPart: Rule = {
  id: 'PRI-08',
  title: 'A choice in part is not followed',
  severity: 'high',
  source: 'GDPR 7 and recital 43; EDPB Guidelines 05/2020',
  remedy:
    'Let each tag wait for its own category. With izin: check the category of the partners named here.',
  confidence: 0.8,
  obstacle: (visit) => lacksAct(visit, 'partly', 'partly'),
  judge(visit, known) {
    const act = findAct(visit, 'partly', 'partly');
    const granted = new Set((act?.granted ?? ['analytics']).flatMap(categoriesOf));
    return listSent(
      visit,
      known,
      (moment, owner) => isSince(act)(moment) && !!owner && !granted.has(owner.category),
    );
  },
};
