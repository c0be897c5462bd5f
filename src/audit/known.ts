import { fits } from '../core/disclosure.js';
import { findOwner, readHosts } from '../core/match.js';
import { namesOf } from '../core/names.js';
import type { Partner } from '../partners/partner.js';
import { presets } from '../mark/presets.js';
import { readDeclared } from './declared.js';

/** What is known of an address or a name. */
export interface Owner {
  id: string;
  name: string;
  category: string;
  partner?: Partner;
}

export interface Known {
  /** Whose an address is; nobody's that is known, or the site's own, is `undefined`. */
  ofUrl(url: string): Owner | undefined;
  ofCookie(name: string): Owner | undefined;
  ofKey(name: string): Owner | undefined;
}

const all = Object.values(presets).filter((each) => each !== undefined);

/** Writes the address of a partner's script as a pattern, without the scheme; in any language. */
function patternOf({ script = '', fields = {} }: Partner): RegExp | undefined {
  if (!script.startsWith('https://')) return undefined;
  const source = script
    .slice('https://'.length)
    .split(/\{(\w+)\}/)
    .map((part, at) => (at % 2 ? `(?:${fields[part]?.pattern ?? '[^/?&]+'})` : escape(part)));
  return RegExp(`^${source.join('').replace('en_US', '[a-z]{2}_[A-Z]{2}')}(?![\\w-])`);
}

const escape = (text: string) => text.replaceAll(/[.*+?^$()[\]\\|]/g, '\\$&');

/** Scripts by their patterns: partners of one vendor share their hosts. */
const scripts = all.flatMap((partner) => {
  const pattern = patternOf(partner);
  return pattern ? [{ id: partner.id, pattern }] : [];
});

/**
 * Knows every preset's hosts, cookies and keys, and those that the page's configuration of izin adds;
 * of a preset's category the site has no say. `own` is an address of the site.
 */
export function createKnown(own: string, config?: unknown): Known {
  const added = readDeclared(config);
  const hosts = readHosts([...all, ...added] as never, own, () => {});
  const find = (id: string | undefined): Owner | undefined => {
    const partner = id === undefined ? undefined : presets[id];
    if (partner) return { id: partner.id, name: partner.name, category: partner.category, partner };
    return added.find((each) => each.id === id);
  };
  const byName = (part: 'cookies' | 'storage') => (name: string) =>
    find([...all, ...added].find((each) => namesOf(each[part]).some((key) => fits(key, name)))?.id);
  return {
    ofUrl(url) {
      if (!URL.canParse(url)) return undefined;
      const { hostname, port, pathname, search } = new URL(url);
      const script = scripts.find(({ pattern }) => pattern.test(hostname + pathname + search));
      return find(script?.id ?? findOwner(hosts, hostname, port, pathname));
    },
    ofCookie: byName('cookies'),
    ofKey: byName('storage'),
  };
}
