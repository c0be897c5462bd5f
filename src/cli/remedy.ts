import type { Load } from '../audit/load.js';
import { hashOf } from '../audit/refuse.js';
import type { Owner } from './owner.js';

/** Tells what lets a load through the policy that izin writes: one sentence without a full stop. */
export function remedyFor({ directive, url = '' }: Load, owner?: Owner): string {
  const { hostname } = new URL(url);
  if (directive === 'object-src')
    return 'The policy has no place for <object> and <embed>: use <iframe>, <img> or a link';
  if (directive === 'base-uri')
    return 'The policy keeps <base> on the site itself: write the addresses in full';
  if (owner?.isSignal)
    return `"${owner.id}" has the mode "signal", and a policy can only let it pass or not: remove "mode", or name ${hostname} in a partner of the category "necessary"`;
  if (owner?.isNamed)
    return `"${owner.id}" may pass, but no policy can say so of ${hostname}: see the warnings`;
  if (owner) return `Add "${owner.id}" to "partners": izin knows its hosts`;
  return `Name "${hostname}" in the hosts of a partner, of the category "necessary" where the page needs it without consent`;
}

/** Tells the same of the site's own policy. */
export function remedyForOwn({ directive, url, text = '', isAttribute }: Load): string {
  const name = directive.replace(/-(elem|attr)$/, '');
  if (url !== undefined)
    return `Your own policy refuses it: add ${new URL(url).host} to its ${name}`;
  const hash = `'sha256-${hashOf(text)}'`;
  return isAttribute
    ? `Your own policy refuses it: move it into a file, or add 'unsafe-hashes' ${hash} to its ${name}`
    : `Your own policy refuses it: give its tag the nonce, or add ${hash} to its ${name}`;
}
