import { createHash } from 'node:crypto';
import type { Load } from './load.js';
import { sourcesFor } from './policy.js';
import type { Policy } from './policy.js';
import { matchesAny } from './source.js';

const has = (sources: readonly string[], word: string) =>
  sources.some((source) => source.toLowerCase() === word);
const isNonce = (source: string) => /^'nonce-/i.test(source);
const isHash = (source: string) => /^'sha(256|384|512)-/i.test(source);

/** Says whether a policy refuses what a page loads or runs. */
export function refuses(policy: Policy, load: Load): boolean {
  const sources = sourcesFor(policy, load.directive);
  if (!sources) return false;
  if (load.url === undefined) return !runsInline(sources, load);
  if (/^(script|worker)-src/.test(load.directive)) {
    // "Script directives pre-request check" (CSP 3, 6.7.1.1): a nonce is enough, and with
    // 'strict-dynamic' hosts don't count: what scripts add passes, what the parser meets doesn't.
    if (load.hasNonce && sources.some(isNonce)) return false;
    if (has(sources, "'strict-dynamic'")) return load.isParsed === true;
  }
  const place = { self: new URL(load.page), isRedirected: load.isRedirected === true };
  return !matchesAny(new URL(load.url), sources, place);
}

/** "Does element match source list for type and source?" (CSP 3, 6.7.3.3). */
function runsInline(sources: readonly string[], load: Load): boolean {
  const { text = '', directive, hasNonce, isAttribute } = load;
  const isScript = directive.startsWith('script');
  const isNarrowed = // 6.7.3.2
    sources.some((each) => isNonce(each) || isHash(each)) ||
    (isScript && has(sources, "'strict-dynamic'"));
  if (has(sources, "'unsafe-inline'") && !isNarrowed) return true;
  if (!isAttribute && hasNonce && sources.some(isNonce)) return true;
  if (isAttribute && !has(sources, "'unsafe-hashes'")) return false;
  return sources.filter(isHash).some((source) => {
    const [, size = '', digest = ''] = /^'sha(\d+)-(.+)'$/i.exec(source) ?? [];
    return digest.replaceAll('-', '+').replaceAll('_', '/') === hashOf(text, size);
  });
}

/** Gives the digest by which a policy may name a text, base64. */
export const hashOf = (text: string, size = '256'): string =>
  createHash(`sha${size}`).update(text).digest('base64');
