import type { Rule } from '../finding.js';
import { isBefore, lacksPage } from './seen.js';
import { describeTrace, listTraces, once } from './traces.js';

const source = 'ePrivacy Directive 5(3); EDPB Guidelines 2/2023; CNIL, Shein (€150M)';

/** PRI-01: nothing of a partner's is stored before a choice. */
export const storedBefore: Rule = {
  id: 'PRI-01',
  title: 'A cookie or key of a partner is stored before a choice',
  severity: 'critical',
  source,
  remedy:
    'Hold what sets it until its category is granted. With izin: name the partner in the configuration, and it is held.',
  confidence: 0.9,
  obstacle: lacksPage,
  judge: (visit, known) =>
    once(listTraces(visit, known).filter(isBefore))
      .filter(({ owner, isForeign }) => owner ?? isForeign)
      .map((each) => describeTrace(each, 'is stored before a choice')),
};

/** PRI-01-own: the site's own names, of which only a person knows whether they are necessary. */
export const ownStoredBefore: Rule = {
  id: 'PRI-01-own',
  title:
    'The site stores something of its own before a choice: a person must say whether it is necessary',
  severity: 'info',
  source,
  remedy:
    'Write down what each is for. What is not necessary for what the visitor asked for waits for the choice.',
  confidence: 0.2,
  obstacle: lacksPage,
  judge: (visit, known) =>
    once(listTraces(visit, known).filter(isBefore))
      .filter(({ owner, isForeign }) => !owner && !isForeign)
      .map((each) => describeTrace(each, 'is stored before a choice')),
};
