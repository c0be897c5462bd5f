/** The words of one language. `{site}`, `{n}` … are slots; every key is needed. */
export interface Text {
  /** BCP 47 tag. */
  lang: string;
  title: string;
  body: string;
  /** Who uses the data, with no partner, one, and more. */
  us: [none: string, one: string, many: string];
  accept: string;
  reject: string;
  manage: string;
  save: string;
  settings: string;
  policy: string;
  partners: string;
  close: string;
  heading: string;
  intro: string;
  always: string;
  withdraw: string;
  /** Label and one-sentence purpose of each standard category. */
  categories: Record<string, [label: string, purpose: string]>;
}
