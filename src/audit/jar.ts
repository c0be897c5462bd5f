import { createHash } from 'node:crypto';
import { textOf } from './json.js';
import type { Json } from './json.js';
import type { Entry } from './entry.js';
import type { Cookie, Moment } from './visit.js';

/** What is kept of each, by name, domain and path (RFC 6265, 5.3). */
type Jar = Map<string, Omit<Cookie, keyof Moment | 'isThirdParty'> & { at: number }>;

/** Follows the cookies of a recording to what is left at its end; `now` is its beginning, in Unix milliseconds. */
export function followCookies(entries: readonly Entry[], now: number): Jar {
  const jar: Jar = new Map();
  for (const entry of entries) {
    const host = new URL(entry.url).hostname;
    const time = now + entry.at;
    for (const cookie of entry.requestCookies) {
      const read = readCookie(cookie, host);
      // What an answer has set is known better than what a request carries.
      if (read && ![...jar.values()].some((each) => covers(each, read.name, host)))
        jar.set(keyOf(read), { expires: NaN, ...read, at: entry.at });
    }
    // Chromium repeats the header, others write all of them into one.
    const lines = entry.answers('set-cookie').flatMap((value) => value.split('\n'));
    const set = lines[0]
      ? lines.map((line) => readLine(line, { host, time, path: new URL(entry.url).pathname }))
      : entry.responseCookies.map((cookie) => readCookie(cookie, host));
    for (const cookie of set) {
      if (!cookie) continue;
      if (cookie.expires !== undefined && cookie.expires * 1000 <= time) jar.delete(keyOf(cookie));
      else jar.set(keyOf(cookie), { ...cookie, at: entry.at });
    }
  }
  return jar;
}

type Read = Omit<Cookie, keyof Moment | 'isThirdParty'>;

const keyOf = ({ name, domain, path }: Read) => [name, domain, path].join('\n');
const covers = (cookie: Read, name: string, host: string) =>
  cookie.name === name && (cookie.domain === host || `.${host}`.endsWith(`.${cookie.domain}`));
const digestOf = (value: string) => createHash('sha256').update(value).digest('hex').slice(0, 16);

/** Reads a cookie as HAR describes it. */
function readCookie(cookie: Json, host: string): Read | undefined {
  const name = textOf(cookie['name']);
  const expires = Date.parse(textOf(cookie['expires'])) / 1000;
  if (!name) return undefined;
  return {
    name,
    domain: textOf(cookie['domain']).replace(/^\./, '').toLowerCase() || host,
    path: textOf(cookie['path']) || '/',
    isHttpOnly: cookie['httpOnly'] === true,
    ...(expires && { expires: Math.round(expires) }),
    digest: digestOf(textOf(cookie['value'])),
  };
}

/** Where and when a header came: the host, the path of the address, Unix milliseconds. */
interface Origin {
  host: string;
  path: string;
  time: number;
}

/** Reads a `Set-Cookie` line (RFC 6265, 5.2). */
function readLine(line: string, { host, path, time }: Origin): Read | undefined {
  const [pair = '', ...rest] = line.split(';');
  const [name = '', ...value] = pair.split('=');
  if (!name.trim() || !pair.includes('=')) return undefined;
  const attributes = Object.fromEntries(
    rest.map((each) => {
      const [key = '', ...value] = each.split('=');
      return [key.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
  const { domain, expires, path: given = '', 'max-age': age = '' } = attributes;
  // A lifetime counts more than a date (5.3, step 3).
  const end = /^-?\d+$/.test(age) ? time / 1000 + Number(age) : Date.parse(expires ?? '') / 1000;
  return {
    name: name.trim(),
    domain: domain?.replace(/^\./, '').toLowerCase() || host,
    path: given.startsWith('/') ? given : path.replace(/\/[^/]*$/, '') || '/',
    isHttpOnly: 'httponly' in attributes,
    ...(!Number.isNaN(end) && { expires: Math.round(end) }),
    digest: digestOf(value.join('=').trim()),
  };
}
