import { createHash } from 'node:crypto';
import type { Entry } from './har-entry.js';
import { domainOf } from './domain.js';
import type { Cookie, Moment } from './visit.js';

const digest = (value: string): string =>
  createHash('sha256').update(value).digest('hex').slice(0, 16);

/** A request's place in the visit, and the address of the page. */
export interface Place {
  moment: Moment;
  page: string;
}

/** Lists the cookies that an answer set, but for those that it deleted. */
export const listSet = (entry: Entry, place: Place): Cookie[] =>
  entry.set.flatMap((line) => readSetCookie(line, entry, place) ?? []);

/** Lists the cookies that a request took along: how long they last, nobody says. */
export const listCarried = (entry: Entry, { moment, page }: Place): Cookie[] =>
  entry.carried.map(([name, value]) => ({
    ...moment,
    name,
    ...whereOf(new URL(entry.url).hostname, page),
    path: '/',
    isHttpOnly: false,
    expires: Number.NaN,
    digest: digest(value),
  }));

/** Reads `Set-Cookie` (RFC 6265, 5.2); `Max-Age` wins over `Expires`. */
function readSetCookie(line: string, entry: Entry, { moment, page }: Place): Cookie | undefined {
  const [pair = '', ...rest] = line.split(';').map((each) => each.trim());
  const attributes = new Map(
    rest.map((each) => {
      const [key = '', ...value] = each.split('=');
      return [key.toLowerCase(), value.join('=')];
    }),
  );
  const at = pair.indexOf('=');
  const expires = readExpiry(attributes, entry.began);
  if (at < 1 || (expires !== undefined && expires * 1000 <= entry.began)) return;
  return {
    ...moment,
    name: pair.slice(0, at).trim(),
    ...whereOf(attributes.get('domain') || new URL(entry.url).hostname, page),
    path: attributes.get('path') || '/',
    isHttpOnly: attributes.has('httponly'),
    ...(expires !== undefined && { expires }),
    digest: digest(pair.slice(at + 1).trim()),
  };
}

function readExpiry(attributes: ReadonlyMap<string, string>, began: number): number | undefined {
  const age = attributes.get('max-age');
  if (age && /^-?\d{1,12}$/.test(age)) return began / 1000 + Number(age);
  const date = Date.parse(attributes.get('expires') ?? '');
  return Number.isNaN(date) ? undefined : date / 1000;
}

const whereOf = (domain: string, page: string) => ({
  domain,
  isThirdParty: domainOf(`https://${domain.replace(/^\./, '')}`) !== domainOf(page),
});
