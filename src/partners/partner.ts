import type { Traces } from '../core/disclosure.js';

export type { Traces };

/**
 * A call in the page: where the function is, from `window`, and what it gets. `a.b` is called; `a.b=`
 * is set, `a=new B` to a new one; on the way `a(text)` is what a call gives, `new A()` a new one, and
 * `a?` stands for nothing where it isn't there. `{field}` in a text is the site's own value, without
 * which the call is left out; `{window.a}` is the page's `a`, `{now}` a date, `{time}` milliseconds.
 */
export type Call = readonly [path: string, ...given: readonly unknown[]];

/** What stands in for a vendor's functions until its script has come, and keeps the calls for it. */
export interface Stub {
  /** Where it is, from `window`: `fbq`. */
  name: string;
  /**
   * `array`: calls are pushed as the vendor's own `push` takes them. `function`: a function that keeps
   * its arguments. `methods`: an array with a method for each name in `methods`, each kept as
   * `[name, ...given]`. `arguments`: a function that pushes its `arguments` to the array `queue`.
   */
  kind: 'array' | 'function' | 'methods' | 'arguments';
  /** Property of a function that keeps the calls, or name of the array from `window`. @default "q" */
  queue?: string;
  /** Property that the vendor's script puts the real function in: calls go there from then on. */
  through?: string;
  /** Keeps each call with the time of it, in milliseconds: `[given, time]`. @default false */
  isTimed?: boolean;
  /** Keeps each call as an array, where the vendor doesn't read `arguments`. @default false */
  isArray?: boolean;
  /** Names of the methods, between spaces. */
  methods?: string;
  /** What else the vendor's script expects on it. */
  set?: Readonly<Record<string, unknown>>;
}

/** What the site tells of itself: an id that the vendor gave it. */
export interface Field {
  /** Regular expression that all of it matches; a text, so that JSON can have it. */
  pattern: string;
  /** Where the site's owner finds it, in the vendor's own words. */
  where: string;
  example: string;
  /** What it is where the site says nothing; without it the field is required, or `optional`. */
  default?: string;
  optional?: boolean;
}

/** Consent types of Google's consent mode (https://developers.google.com/tag-platform/security/concepts/consent-mode, 2026-11). */
export type GoogleType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** One vendor, all that izin knows of it: plain data, so that a site's JSON can have it, too. */
export interface Partner {
  id: string;
  /** The product, as visitors may know it. */
  name: string;
  /** The company. */
  vendor: string;
  /** Where that sits: ISO 3166-1, two letters. */
  country: string;
  category: 'necessary' | 'preferences' | 'analytics' | 'ads' | 'personalization' | 'embeds';
  /** What it does with a visitor's data: one plain sentence. */
  purpose: string;
  policyUrl: string;
  /** How a site has it; a preset says nothing. */
  mode?: 'load' | 'signal';
  optOutUrl?: string;
  /** `host`, subdomains included, or `host/path`. */
  hosts: readonly string[];
  /** First-party cookies that it sets in the site's name. */
  cookies?: Traces;
  /** Keys of localStorage, sessionStorage and databases. */
  storage?: Traces;
  /** What the site must say to have it loaded. */
  fields?: Readonly<Record<string, Field>>;
  stub?: Stub;
  /** A script that must have run before the partner is told anything, or asked for. */
  before?: string;
  /** Calls before the script is asked for, in order. */
  calls?: readonly Call[];
  /** Address of its script. */
  script?: string;
  /** Further attributes of the script's tag. */
  attributes?: Readonly<Record<string, string>>;
  /** Calls once the script has run, where it has no queue. */
  after?: readonly Call[];
  /** What the vendor is told, in its own words. */
  consent?: {
    /** Before all else, on every page. */
    deny?: readonly Call[];
    /** Once granted, and on every page from then on. */
    grant?: readonly Call[];
    /** After a withdrawal, while its script runs. */
    revoke?: readonly Call[];
    /** Granted, but not for ads by interest: its nearest to that; and the way back. */
    limit?: readonly Call[];
    free?: readonly Call[];
  };
  /** What a grant of it means for Google's tags. */
  google?: readonly GoogleType[];
  /** Where its embeds come from: the beginning of a frame's address, without the scheme. */
  embed?: string;
  /** Where all of this was read: addresses. */
  sources: readonly string[];
  /** When: `YYYY-MM`, or `YYYY-MM-DD` where the pages themselves were opened that day. */
  checked: string;
}

/** Describes a partner; gives back what it gets, with its type checked. */
export const definePartner = <const P extends Partner>(partner: P): P => partner;
