import type { Settings } from './config.js';
import type { Decision } from './decision.js';

/** What is allowed now: decision + law + signals. */
export interface State {
  /** False until the visitor has chosen on this revision: then the notice is due. */
  readonly decided: boolean;
  /** Code of the law that applies; `*` is an unknown place and the strictest law. */
  readonly law: string;
  readonly categories: Readonly<Record<string, boolean>>;
  readonly partners: Readonly<Record<string, boolean>>;
  readonly decision: Decision | undefined;
  /** What the browser says by Global Privacy Control. */
  readonly gpc: boolean;
}

/** Where the visitor is, and what the browser says. */
export interface Place {
  law: string;
  /** Categories that the law leaves open until somebody refuses. */
  open: readonly string[];
  gpc: boolean;
}

export const allows = ({ categories, partners }: State, id: string): boolean =>
  categories[id] === true || partners[id] === true;

/**
 * Derives what a decision allows. A decision on an older revision covers only the ids it names:
 * a partner that came later is not among them. One made where the law left something open says
 * nothing of it, so that it is asked for where another law doesn't.
 */
export function deriveState(
  { age, revision, ...settings }: Settings,
  { law, open, gpc }: Place,
  decision?: Decision,
): State {
  const { yes, no }: Pick<Decision, 'yes' | 'no'> = decision ?? { yes: [], no: [] };
  const isOpen = (id: string) => open.includes(id) && !no.includes(id);
  const says = (id: string) => yes.includes(id) || isOpen(id);
  // A signal only narrows; who was told of it and still wants ads says so by `gpc`.
  const isShut = age || (gpc && !yes.includes('gpc'));
  // Ads by interest are ads first.
  const meets = (category: string) =>
    category === 'personalization' ? says('ads') && !isShut : category !== 'ads' || !isShut;
  const decided =
    !!decision &&
    decision.revision >= revision &&
    settings.categories.every(({ id }) => says(id) || no.includes(id));
  const categories: any = { __proto__: null, necessary: true };
  const partners: any = { __proto__: null };
  for (const { id } of settings.categories) categories[id] = says(id) && meets(id);
  for (const { id, category } of settings.partners)
    partners[id] =
      category === 'necessary' ||
      (meets(category) &&
        (says(id) || ((decided || isOpen(category)) && says(category) && !no.includes(id))));
  return { decided, law, categories, partners, decision, gpc };
}
