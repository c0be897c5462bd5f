import { resolveCname } from 'node:dns/promises';
import { within } from './find.js';
import { siteOf } from './domain.js';
import type { Sent } from './visit.js';

/** Finds where names of hosts lead: `resolve` gives a name's CNAMEs, and rejects where there is none. */
export async function findAliases(
  hosts: Iterable<string>,
  resolve: (host: string) => Promise<readonly string[]> = resolveCname,
): Promise<Map<string, string>> {
  const aliases = new Map<string, string>();
  const follow = async (host: string) => {
    let last = host;
    for (let hop = 0; hop < 8; hop++) {
      const [next] = (await within(2000, Promise.resolve(resolve(last)))) ?? [];
      if (!next) break;
      last = next.replace(/\.$/, '');
    }
    if (siteOf(last) !== siteOf(host)) aliases.set(host, last);
  };
  // Numbers, and names without dots, are nobody's alias.
  const names = [...new Set(hosts)].filter((host) => /[a-z]\.[a-z]/i.test(host));
  await Promise.all(names.map(follow));
  return aliases;
}

/** Notes the aliases of those requests whose host has one. */
export const addAliases = (sent: readonly Sent[], aliases: Map<string, string>): Sent[] =>
  sent.map((each) => {
    const alias = aliases.get(new URL(each.url).hostname);
    return alias ? { ...each, alias } : each;
  });
