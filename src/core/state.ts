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

export const allows = ({ categories, partners }: State, id: string): boolean =>
  categories[id] === true || partners[id] === true;

/**
 * Derives what a decision allows. A decision on an older revision covers only the ids it names:
 * a partner that came later is not among them.
 */
export function deriveState(settings: Settings, law: string, decision?: Decision): State {
  const decided = !!decision && decision.revision >= settings.revision;
  const says = (id: string) => !!decision?.yes.includes(id);
  // Ads by interest are ads first.
  const meets = (category: string) => category !== 'personalization' || says('ads');
  const categories: any = { __proto__: null, necessary: true };
  const partners: any = { __proto__: null };
  for (const { id } of settings.categories) categories[id] = says(id) && meets(id);
  for (const { id, category } of settings.partners)
    partners[id] =
      category === 'necessary' ||
      (meets(category) && (says(id) || (decided && says(category) && !decision.no.includes(id))));
  const gpc = !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
  return { decided, law, categories, partners, decision, gpc };
}
