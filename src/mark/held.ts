/** What was made to wait. */
export interface Held {
  /** Name of the element. */
  tag: string;
  /** Partners whose grant it waits for; `?` for a host that no partner names. */
  ids: string[];
  /** The address that it asks, or the vendor's function that it calls. */
  why: string;
  /** How it waits: as a held tag of its own, in a container, or closed for good, since nothing gives it back. */
  how: 'tag' | 'container' | 'closed';
  /** Offset of the element in what was given. */
  at: number;
}

/** Ids, each once. */
export const idsOf = (reasons: readonly (readonly [why: string, id: string])[]): string[] => [
  ...new Set(reasons.map(([, id]) => id)),
];
