/** A cookie or storage key by name, or by prefix with `*`: what for, and for how long. */
export type Traces = Readonly<Record<string, readonly [purpose: string, duration: string]>>;

/** Says whether a name is one that is declared: itself, or by its beginning with `*`. */
export const fits = (declared: string, name: string): boolean =>
  declared.endsWith('*') ? name.startsWith(declared.slice(0, -1)) : declared === name;

/** What a visitor is told of a partner; the texts in English, or in the site's own words. */
export interface Disclosure {
  /** The company. */
  vendor?: string;
  /** Where that sits: ISO 3166-1, two letters. */
  country?: string;
  purpose?: string;
  policyUrl?: string;
  optOutUrl?: string;
  cookies?: Traces | readonly string[];
  storage?: Traces | readonly string[];
}

/** Disclosures by the partners' ids. */
export type Disclosures = Readonly<Record<string, Disclosure>>;

/** Texts of presets in the visitor's language, by the English ones. */
export type Words = Readonly<Record<string, string>>;
