import type { Known } from './known.js';
import { isTool } from './exempt.js';

/** Names whose an address is, as reports do: a partner's, a consent tool's, or nobody's that is known. */
export function nameOwner(url: string, known: Known): { name: string; category: string } {
  const owner = known.ofUrl(url);
  if (owner) return owner;
  return URL.canParse(url) && isTool(new URL(url).hostname)
    ? { name: 'a consent tool', category: 'necessary' }
    : { name: 'unknown', category: 'unknown' };
}
