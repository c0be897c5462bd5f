/** What the snippet's script is given: a list, since each page carries it. */
export type SealData = [
  cookie: string,
  /** Seconds that a decision lives. */
  life: number,
  revision: number,
  /** Ids that must all be granted before the page is opened whole. */
  ids: string[],
  /** The category of each partner who may be refused. */
  partners: Record<string, string>,
  /** Sources for the policy, by the partners, divided by spaces, who must all be granted for them. */
  sources: Record<string, string>,
  /** The policy, `@` where sources go. */
  policy: string,
];
