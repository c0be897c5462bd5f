import { isAutomatic } from './build.js';
import { idPattern, standardCategories } from './categories.js';
import type { Rows } from './rule.js';
import type { Disclosures } from './disclosure.js';
import type { Report } from './problem.js';

/** What can be cleaned up: exact names, or prefixes that end in `*`. */
export interface Traces {
  cookies?: string[];
  storage?: string[];
}

export interface CategoryConfig extends Traces {
  id: string;
  label?: string;
  text?: string;
  /** What Indonesian law wants told, in the site's own words: any of the seven facts by its name. */
  facts?: Readonly<Record<string, string>>;
}

/** A partner of the site's own, or a preset with the ids that the vendor gave the site. */
export interface PartnerConfig {
  /** @default that of the preset, or the id */
  name?: string;
  /** @default that of the preset */
  category?: string;
  hosts?: readonly string[];
  /** Names, or an object with what each is for. */
  cookies?: readonly string[] | object;
  storage?: readonly string[] | object;
  policyUrl?: string;
  /** `signal` lets its tag run and tells it of refusals, `load` keeps it from being asked for. @default "load" */
  mode?: 'load' | 'signal';
  /** Ids that the vendor gave the site, and all else that `definePartner` takes. */
  [field: string]: unknown;
}

/** What is known of a partner without the site saying it. */
export interface Preset extends Traces {
  name: string;
  category: string;
  hosts: string[];
  google?: string[];
  /** Whether izin can load it. */
  isLoadable?: boolean;
  /** Whether it can be told of a refusal before it runs. */
  isTellable?: boolean;
}

export interface CookieConfig {
  /** @default "izin" */
  name?: string;
  /** Host-only unless given. */
  domain?: string;
  /** @default 12 */
  months?: number;
}

/** Whom to tell what the visitor chose, beside the partners. */
export interface SignalsConfig {
  /** Google's consent mode; on by itself where a partner of Google's is configured. */
  google?: {
    /** Where the denied default counts: ISO 3166-2 codes. Everywhere unless given. */
    region?: string[];
    /** Milliseconds for which tags wait for the update. */
    waitForUpdate?: number;
    adsDataRedaction?: boolean;
    urlPassthrough?: boolean;
  };
  /** WordPress' plugins, by the WP Consent API. @default false */
  wordpress?: boolean;
  /** Shopify's Customer Privacy API. @default false */
  shopify?: boolean;
}

export interface GateConfig {
  /** `report` holds nothing and writes down what would be held. @default "hold" */
  mode?: 'hold' | 'report';
  /** What becomes of hosts that are neither the site's nor a partner's. @default "allow" */
  unknown?: 'allow' | 'hold';
}

/** What a site may change of the look: CSS values by the token's name; those of `dark` count in dark schemes. */
export type Theme = Tokens & { dark?: Tokens };
export type Tokens = Partial<
  Record<
    | 'background'
    | 'text'
    | 'border'
    | 'link'
    | 'choiceBackground'
    | 'choiceText'
    | 'choiceBorder'
    | 'font'
    | 'radius'
    | 'spacing'
    | 'shadow',
    string
  >
>;

/** The configuration as a site writes it; `izin.schema.json` says the same to editors. */
export interface Config {
  site: { name: string; controller?: string; policyUrl?: string; contact?: string };
  /** Raise it when a category, a partner or the meaning of the text changes. @default 1 */
  revision?: number;
  /** @default "auto" */
  law?: string;
  /** `child`: ads and personalization stay off, and nothing is asked. @default "" */
  age?: '' | 'child';
  /** Rows of the site's own for the table of laws, over ours: `{ "GB": { "usual": { "analytics": "grant" } } }`. @default {} */
  laws?: Rows;
  /** Path of `izin/server`: keeps records, and sets the cookie again. @default "" */
  endpoint?: string;
  /** `"auto"` (page, then browser) or a BCP 47 tag. @default "auto" */
  language?: string;
  /** @default those of the partners */
  categories?: (string | CategoryConfig)[];
  /** @default {} */
  partners?: Record<string, PartnerConfig>;
  /** Where the notice stands: along the bottom, as a card, in the middle, in the page's flow; or nowhere, where the site draws its own. @default "bar" */
  layout?: 'bar' | 'box' | 'modal' | 'inline' | 'none';
  /** Design tokens, checked by the interface. @default {} */
  theme?: Theme;
  /** Corner in which a button that opens the preferences floats: `top` or `bottom`, then `start` or `end`. @default "" */
  opener?: string;
  cookie?: CookieConfig;
  gate?: GateConfig;
  signals?: SignalsConfig;
  /** Whether the page's head has the snippet that `npx izin snippet` prints. @default false */
  seal?: boolean;
  /** Only a person can grant. @default true */
  trustedGrants?: boolean;
}

export interface Partner extends Traces {
  id: string;
  name: string;
  category: string;
  hosts?: readonly string[];
  policyUrl?: string;
  mode?: string;
  google?: string[];
  isLoadable?: boolean;
  /** A whole preset that the site's code hands over has either. */
  script?: string;
  calls?: readonly unknown[];
}

/** The configuration after checking: complete, and empty where it could not be used. */
export interface Settings extends Required<Omit<Config, 'categories' | 'partners' | 'signals'>> {
  signals: {
    google: Required<NonNullable<SignalsConfig['google']>>;
    wordpress: boolean;
    shopify: boolean;
  };
  categories: CategoryConfig[];
  partners: Partner[];
  /** What the site says of its partners, where `partners` has the names of cookies only. */
  given?: Disclosures;
}

/** Google's consent mode where no site asked for it. */
export const googleOff = {
  region: [],
  waitForUpdate: 0,
  adsDataRedaction: false,
  urlPassthrough: false,
};

/** What each key is when it isn't given; what is given must be of the same kind. */
const defaults = {
  __proto__: null as never,
  opener: '',
  age: '',
  law: 'auto',
  language: 'auto',
  layout: 'bar',
  // What stands in it is only shown: `site.ts` checks it.
  site: {},
  categories: [],
  cookie: { name: 'izin', domain: '', months: 12 },
  endpoint: '',
  revision: 1,
  $schema: '',
  laws: {},
  partners: {},
  theme: {},
  trustedGrants: true,
  // The build for marked tags has none of these.
  ...(isAutomatic
    ? {
        gate: { mode: 'hold', unknown: 'allow' },
        seal: false,
        signals: { google: googleOff, wordpress: false, shopify: false },
      }
    : {}),
};

const kind = (value: unknown) => ({}).toString.call(value);
const isId = (id: unknown) => typeof id === 'string' && idPattern.test(id) && !(id in {});

/** Frees the hosts of a partner that is told of refusals instead. */
function settle(partner: any, report: Report): void {
  if (partner.mode !== 'signal') return;
  if (partner.isTellable ?? partner.consent?.deny ?? partner.google) partner.hosts = [];
  else {
    report('mode', partner.id);
    partner.mode = 'load';
  }
}

/**
 * Checks a configuration. One key of a wrong kind makes all of it unusable: then it has no
 * categories, so nothing is asked and nothing can be granted. A wrong entry is left out.
 */
export function readConfig(
  input: any,
  report: Report,
  findPreset?: (id: string) => Preset | undefined,
): Settings {
  let wrong = kind(input) === kind(defaults) ? '' : 'config';
  const complete = (known: Record<string, any>, given: any): any => {
    const result = { ...known };
    for (const key in given) {
      const [model, value] = [known[key], given[key]];
      if (model === undefined) report('key', key);
      else if (kind(value) !== kind(model)) wrong = key;
      // Some have keys of their own.
      else
        result[key] =
          (isAutomatic
            ? (model.name ?? model.mode ?? model.google ?? model.region)
            : model.name) === undefined
            ? value
            : complete(model, value);
    }
    return result;
  };
  let config = complete(defaults, wrong ? {} : input);
  const { revision, cookie, gate } = config;
  if (!/^[1-9]\d{0,8}$/.test(revision)) wrong ||= 'revision';
  if (!(cookie.months > 0) || !/^[\w.-]+$/.test(cookie.name)) wrong ||= 'cookie';
  if (isAutomatic && !/^(hold|report),(allow|hold)$/.test([gate.mode, gate.unknown].join()))
    wrong ||= 'gate';
  if (isAutomatic && config.age && config.age !== 'child') wrong ||= 'age';
  if (wrong) {
    report('config', wrong);
    // Who is a partner isn't known then, but whom to tell that nothing is granted may be.
    config = isAutomatic
      ? { ...defaults, gate: { mode: 'hold', unknown: 'hold' }, signals: config.signals }
      : defaults;
  }

  const categories = new Map<string, CategoryConfig>();
  const partners: Partner[] = [];
  const add = (id: string, category: CategoryConfig = { id }) =>
    id === 'necessary' || categories.has(id) || categories.set(id, category);
  const isCategory = (id: string) => standardCategories.includes(id) || categories.has(id);

  for (const item of config.categories) {
    const category = item?.id ? item : { id: item };
    if (isId(category.id)) add(category.id, category);
    else report('key', category.id);
  }
  for (const id in config.partners) {
    const given = config.partners[id];
    // Whoever says what it is for describes it as a whole.
    const partner = {
      name: id,
      ...(isAutomatic
        ? kind(given) === kind(defaults) && !given.category && isId(id) && findPreset?.(id)
        : {}),
      ...given,
      id,
    };
    if (isId(id) && !isCategory(id) && isCategory(partner.category)) {
      if (isAutomatic) settle(partner, report);
      partners.push(partner);
      add(partner.category);
    } else report('partner', id);
  }
  if (categories.has('personalization')) add('ads');

  return {
    ...config,
    categories: [...categories.values()],
    partners,
    ...(isAutomatic ? { given: config.partners } : {}),
  };
}
