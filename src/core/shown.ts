import type { Settings } from './config.js';
import { encode } from './decision.js';
import type { Decision } from './decision.js';
import type { Text } from './text.js';

/**
 * Names what a visitor was shown, for the record of a decision: SHA-256, in base64url of 43 characters,
 * of the first layer's words, the categories, and the partners' ids. `npx izin texts` lists what each
 * name stands for. Rejects outside of secure contexts, where browsers hash nothing.
 */
export const nameShown = (text: Text, { categories, partners }: Settings): Promise<string> =>
  digest(JSON.stringify([text, categories, partners.map(({ id }) => id)]));

/** Makes the key of a decision's record: of what the cookie holds, so that whoever records it makes the same. */
export const keyOf = async (decision: Decision): Promise<string> =>
  (await digest(encode(decision))).slice(0, 22);

/** Hashes a text: SHA-256 in base64url, 43 characters. */
export async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace('=', '');
}
