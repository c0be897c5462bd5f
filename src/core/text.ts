/** The first layer's words in one language. `{site}`, `{n}` … are slots; every key is needed. */
export interface Text {
  /** BCP 47 tag. */
  lang: string;
  /** Where it is written from right to left. */
  dir?: 'rtl';
  title: string;
  body: string;
  /** Who uses the data, with no partner, one, and more. */
  us: [none: string, one: string, many: string];
  accept: string;
  reject: string;
  manage: string;
  /** Closes the notice where a law asks for a way to; it refuses. */
  dismiss: string;
  settings: string;
  policy: string;
  partners: string;
  /** Refuses where a law leaves things open until somebody does. */
  optout?: string;
}

/** The second layer's words in one language. */
export interface More {
  heading: string;
  intro: string;
  always: string;
  save: string;
  withdraw: string;
  close: string;
  /** What was chosen: all, nothing, or some of it. */
  status: [accepted: string, rejected: string, partial: string];
  /** Leads from what was chosen to the second layer. */
  change: string;
  /** Marks what was not there at the last choice. */
  isNew: string;
  /** The visitor's record of the decision. */
  receipt: string;
  download: string;
  optOut: string;
  /** Heads a partner's table of what it stores. */
  traces: string;
  columns: [name: string, purpose: string, duration: string, kind: string];
  kinds: [cookie: string, storage: string];
  /** How long something is kept at most. */
  upTo: string;
  session: string;
  /** What the cookie that keeps the decision is for. */
  own: string;
  /** That the browser's signal is honoured, and how to have ads all the same. */
  gpc: string;
  /** Finds a partner in the list. */
  search: string;
  /** Stands in for a held embed. */
  embed: [text: string, once: string, always: string];
  /** Label and one-sentence purpose of each standard category. */
  categories: Record<string, [label: string, purpose: string]>;
}

/** The first layer's words where a law leaves things open: until somebody opts out, or just told. */
export interface AskWords {
  optout: AskedWords;
  notice: AskedWords;
}

export interface AskedWords {
  title: string;
  body: string;
  refuse: string;
  keep: string;
  /** Leads to the second layer, from anywhere. */
  settings: string;
  /** Begins the second layer. */
  intro: string;
  /** Says that the visitor has refused. */
  done: string;
}

/** What Indonesian law wants told before consent, in its order (UU PDP, 21(1)a to g): label, and what holds unless the site says otherwise. */
export interface Facts {
  /** Announces a change: `{date}`. */
  change: string;
  heading: string;
  list: Record<
    'legality' | 'purpose' | 'data' | 'retention' | 'details' | 'period' | 'rights',
    [label: string, usual: string]
  >;
}
