import { readDeclared, readLoose } from '../declared.js';
import type { Evidence, Rule } from '../finding.js';
import { fits } from '../../core/disclosure.js';
import type { Known } from '../known.js';
import type { Visit } from '../visit.js';
import { lasts } from './duration.js';
import { listSent } from './parties.js';
import { describeTrace, listTraces, once } from './traces.js';

const lacksConfig = ({ config, sent }: Visit): string | undefined => {
  if (config === undefined)
    return 'What the site declares can only be read from a configuration of izin.';
  return sent.length ? undefined : 'No page was seen.';
};

/** INF-02: every cookie and key is declared. */
export const undeclaredTrace: Rule = {
  id: 'INF-02',
  title: 'A cookie or key is not declared',
  severity: 'medium',
  source: 'GDPR 13; CJEU Planet49; AEPD',
  remedy: 'Name it, with purpose and duration, at the partner that sets it.',
  confidence: 0.8,
  obstacle: lacksConfig,
  judge(visit, known) {
    const declared = readDeclared(visit.config).flatMap((each) => [
      ...each.cookies,
      ...each.storage,
    ]);
    const names = [...declared, ...readLoose(visit.config).map(({ name }) => name)];
    return once(listTraces(visit, known))
      .filter(({ name, isForeign }) => !isForeign && !names.some((each) => fits(each, name)))
      .map((each) => ({
        ...describeTrace(each, 'is declared nowhere'),
        confidence: each.owner ? 0.9 : 0.5,
      }));
  },
};

/** INF-05: every partner that is sent anything is declared. */
export const undeclaredPartner: Rule = {
  id: 'INF-05',
  title: 'A partner is not declared',
  severity: 'medium',
  source: 'GDPR 13(1)e; CNIL, Shein (€150M)',
  remedy: 'Name the partner, with its category, in the list that visitors see.',
  confidence: 0.9,
  obstacle: lacksConfig,
  judge(visit, known) {
    const declared = new Set(readDeclared(visit.config).map(({ id }) => id));
    return listSent(visit, known, (_, owner) => !owner || !declared.has(owner.id));
  },
};

/** Compares what the site says of its partners with what is known of them; presets share hosts, others of their own don't. */
function listMisdeclared({ config }: Visit, known: Known): Evidence[] {
  return readDeclared(config).flatMap(({ id, name, category, hosts, cookies, preset }) => {
    const owners = preset
      ? [preset]
      : [
          ...hosts.map((host) => known.ofUrl(`https://${host.replace(/^\*?\./, '')}`)?.partner),
          ...cookies.map((cookie) => known.ofCookie(cookie.replace(/\*$/, ''))?.partner),
        ];
    const other = owners.find((each) => each && each.category !== category);
    if (!other) return [];
    const text = `${name} is declared as ${category}; ${other.name} is ${other.category}.`;
    const confidence = category === 'necessary' ? 0.9 : 0.6;
    return [{ text, partner: name, category: other.category, name: id, confidence }];
  });
}

/** INF-03: each stands in the category that it belongs to, and in one only. */
export const misdeclared: Rule = {
  id: 'INF-03',
  title: 'A partner or cookie is declared in the wrong category',
  severity: 'medium',
  source: 'EDPB Cookie Banner Taskforce, I',
  remedy: 'Put it in the category of what it is used for; ask a person where that is not certain.',
  confidence: 0.7,
  obstacle: lacksConfig,
  judge: (visit, known) => [
    ...listMisdeclared(visit, known),
    ...readLoose(visit.config).flatMap(({ name, category }) => {
      const owner = known.ofCookie(name) ?? known.ofKey(name);
      if (!owner?.partner || owner.category === category) return [];
      const text = `${name} is declared as ${category}; ${owner.name} is ${owner.category}.`;
      return [{ text, name, partner: owner.name, category: owner.category }];
    }),
  ],
};

const day = 86_400;

/** INF-04: no cookie lasts longer than is said, nor than authorities find reasonable. */
export const overlong: Rule = {
  id: 'INF-04',
  title: 'A cookie lasts too long',
  severity: 'medium',
  source: 'GDPR 5(1)e; CNIL recommendation (13 months); AEPD (24 months)',
  remedy: 'Shorten it to what is declared; where the vendor sets it, look for its setting.',
  confidence: 0.8,
  obstacle: ({ cookies }) => (cookies.length ? undefined : 'No cookie was seen.'),
  judge(visit, known) {
    const began = Date.parse(visit.began) / 1000;
    const declared = new Map(
      readDeclared(visit.config).map(({ id, durations }) => [id, durations] as const),
    );
    return once(listTraces(visit, known)).flatMap((trace) => {
      if (trace.expires === undefined || trace.isForeign || Number.isNaN(began)) return [];
      const { id, partner } = trace.owner ?? {};
      const said = lasts(trace.name, declared.get(id ?? ''), partner?.cookies);
      const real = trace.expires - began - trace.at / 1000;
      const days = `${Math.round(real / day)} days`;
      const isLonger = said !== undefined && real > 1.5 * said.seconds;
      const tell = (why: string, confidence: number) => [
        { ...describeTrace(trace, `lasts ${days}, ${why}`), confidence },
      ];
      if (isLonger) return tell(`but “${said.text}” is declared`, 0.85);
      if (real > 731 * day) return tell('longer than 24 months', 0.8);
      return real > 397 * day ? tell('longer than 13 months', 0.4) : [];
    });
  },
};
