import type { Settings, Traces } from '../core/config.js';
import { fits } from '../core/disclosure.js';
import { namesOf } from '../core/names.js';

/** A cookie or storage key of a refused partner that is still there after deleting it. */
export interface Survivor {
  kind: 'cookie' | 'localStorage' | 'sessionStorage';
  name: string;
}

const cookieNames = () =>
  document.cookie
    .split('; ')
    .filter((pair) => pair.includes('='))
    .map((pair) => pair.split('=')[0]!);

/** Lists every domain and path under which this page could have set a cookie (RFC 6265, 5.1.3 and 5.1.4). */
function scopes(): string[] {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, i) => `;Domain=${labels.slice(i).join('.')}`)];
  const parts = location.pathname.split('/');
  const paths = parts.flatMap((_, i) => {
    const path = parts.slice(0, i + 1).join('/');
    return [path || '/', path + '/'];
  });
  return domains.flatMap((domain) => paths.map((path) => `${domain};Path=${path}`));
}

function expire(name: string): void {
  for (const scope of scopes())
    for (const jar of ['', ';Secure;Partitioned'])
      document.cookie = `${name}=;Max-Age=0${scope}${jar}`;
}

/**
 * Deletes the cookies and storage keys that only refused categories and partners name, then reads
 * back; returns what is still there. Does not reach HttpOnly cookies, other sites' cookies, and
 * those of deeper paths than the page's.
 */
export function clean(
  { categories, partners, cookie }: Settings,
  granted: (id: string) => boolean,
): Survivor[] {
  const all: (Traces & { id: string })[] = [...categories, ...partners];
  const survivors: Survivor[] = [];
  const sweep = (kind: Survivor['kind'], list: () => string[], remove: (name: string) => void) => {
    const named = (isKept: boolean) =>
      all
        .filter(({ id }) => granted(id) === isKept)
        .flatMap((trace) => namesOf(kind === 'cookie' ? trace.cookies : trace.storage));
    const refused = named(false);
    // The first touch of a storage takes its time.
    if (!refused.length) return;
    const kept = [...named(true), cookie.name!];
    const isDue = (name: string) =>
      refused.some((pattern) => fits(pattern, name)) &&
      !kept.some((pattern) => fits(pattern, name));
    try {
      list().filter(isDue).forEach(remove);
      for (const name of list().filter(isDue)) survivors.push({ kind, name });
    } catch {
      // Blocked storage holds nothing to delete.
    }
  };
  sweep('cookie', cookieNames, expire);
  for (const kind of ['localStorage', 'sessionStorage'] as const)
    sweep(
      kind,
      () => Object.keys(window[kind]),
      (name) => window[kind].removeItem(name),
    );
  return survivors;
}
