import fc from 'fast-check';
import { standardCategories } from '../../src/core/categories.js';
import { readConfig } from '../../src/core/config.js';
import type { Settings } from '../../src/core/config.js';
import { encode, maxLength } from '../../src/core/decision.js';
import type { By, Decision } from '../../src/core/decision.js';

/** A day on which the tests' decisions are read, in Unix seconds. */
export const now = 1_795_000_000;

export const bys: By[] = ['accept', 'reject', 'save', 'withdraw', 'close', 'optout', 'api'];

export const makeDecision = (parts: Partial<Decision> = {}): Decision => ({
  id: 'abcdefghijklmnopqrst_-',
  at: now - 1000,
  revision: 1,
  law: 'EEA',
  by: 'save',
  yes: [],
  no: [],
  ...parts,
});

/** Ids as the configuration takes them. */
export const anyId = (max = 20): fc.Arbitrary<string> =>
  fc.stringMatching(RegExp(`^[A-Za-z][\\w-]{0,${max - 1}}$`));

const anyLaw = fc.oneof(
  fc.constantFrom('*', 'EEA', 'ID', 'US-CA', 'CA-QC'),
  fc.stringMatching(/^[A-Z]{2,4}(-[A-Z]{1,3})?$/),
);

/** Decisions that name these ids, or any; each id at most once. */
export function anyDecision(from: fc.Arbitrary<string> = anyId()): fc.Arbitrary<Decision> {
  return fc
    .record({
      id: fc.stringMatching(/^[\w-]{22}$/),
      at: fc.integer({ min: 1, max: now }),
      revision: fc.integer({ min: 1, max: 999_999_998 }),
      law: anyLaw,
      by: fc.constantFrom(...bys),
      said: fc.uniqueArray(fc.tuple(from, fc.boolean()), { maxLength: 40, selector: ([id]) => id }),
    })
    .map(({ said, ...rest }) => ({
      ...rest,
      yes: said.filter(([, isYes]) => isYes).map(([id]) => id),
      no: said.filter(([, isYes]) => !isYes).map(([id]) => id),
    }))
    .filter((decision) => encode(decision).length <= maxLength);
}

/** Configurations as sites write them: standard and own categories, partners in any of them. */
export function anySettings(revision = 1): fc.Arbitrary<Settings> {
  return fc
    .uniqueArray(fc.constantFrom('own', 'survey', ...standardCategories.slice(1)), { minLength: 1 })
    .chain((categories) =>
      fc.array(fc.constantFrom('necessary', ...categories), { maxLength: 8 }).map((of) =>
        readConfig(
          {
            site: { name: 'Interindo' },
            revision,
            categories,
            partners: Object.fromEntries(of.map((category, n) => [`p${n}`, { category }])),
          },
          (code, detail) => {
            throw new Error(`${code}: ${String(detail)}`);
          },
        ),
      ),
    );
}

/** All that a visitor can say yes or no to. */
export const idsOf = ({ categories, partners }: Settings): string[] =>
  [...categories, ...partners].map(({ id }) => id);

/** Settings with a decision on them, which may name ids that are no longer there. */
export const anyCase = (revision = 1): fc.Arbitrary<{ settings: Settings; decision: Decision }> =>
  anySettings(revision).chain((settings) =>
    fc.record({
      settings: fc.constant(settings),
      decision: anyDecision(fc.constantFrom('gone', ...idsOf(settings))),
    }),
  );
