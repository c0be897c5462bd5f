/** What a file may have in an object: anything. */
export type Json = Readonly<Record<string, unknown>>;

/** Reads an object; an empty one, where there is none. */
export const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** Reads a text; an empty one, where there is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a list of objects. */
export const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.map(objectOf) : []);
