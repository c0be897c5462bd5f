import type { Settings } from '../core/config.js';
import { findOwner, readHosts } from '../core/match.js';

/** Whose grant an address waits for: `?` where no partner names its host, nothing where it may go. */
export type Verdict = string | undefined;
export type Judge = ReturnType<typeof createJudge>;

/**
 * Tags of other engines in an address: `{{ }}`, `{% %}`, `<% %>`, `<?php ?>`, `${ }`. They have a length: to look
 * for the end of each through a page that has many and no end would take seconds.
 */
const placeholders =
  /\{\{.{0,500}?\}\}|\{%.{0,500}?%\}|<%.{0,500}?%>|<\?.{0,500}?\?>|\$\{.{0,500}?\}/g;
/** What looks like an address in a script, style sheet or document; a namespace is none. */
const addresses =
  /(?!https?:\/\/www\.w3\.org\/[12])(?:(?:https?|wss?):\/*|\/{2,})[^\s"'`()<>\\,;]+/gi;

/** Has neither scheme nor host, however it is read. */
const relative = /^(?!\/\/)[\w./?&=%#~-]*$/;

/** Judges addresses as the gate does in the page. `origin` is the site's own. Throws on a host that can't be read. */
export function createJudge(settings: Settings, origin = 'https://own.invalid') {
  const hosts = readHosts(settings.partners, origin, (_, name) => {
    throw new TypeError(`"${String(name)}" is no host`);
  });
  const isStrict = settings.gate.unknown === 'hold';
  const { host: own, hostname } = new URL(origin);
  // Most addresses are the site's own and relative: they need no parser.
  const isFree = !hosts.has(hostname);

  function judge(address: string, base: string, isSure = true): Verdict {
    if (isFree && base === origin && relative.test(address)) return undefined;
    try {
      const url = new URL(address.replace(placeholders, 'x'), base);
      if (!/^(http|ws)/.test(url.protocol)) return undefined;
      const owner = findOwner(hosts, url.hostname, url.port, url.pathname);
      return owner ?? (isStrict && url.host !== own ? '?' : undefined);
    } catch {
      // What can't be parsed is held where it would be asked for, and is no address in a text.
      return isSure ? '?' : undefined;
    }
  }

  return {
    origin,
    judge,
    /** Lists all that a text names, each with whose it is. */
    find(text: string, base: string): [address: string, id: string][] {
      const all = text.replace(/\\\//g, '/').matchAll(addresses);
      return [...all].flatMap(([address]) => {
        const id = judge(address, base, false);
        return id ? [[address, id] as [string, string]] : [];
      });
    },
  };
}

/** An address, a string or a comment; what isn't closed ends with the line or the text, as in a browser, and isn't read again. */
const pieces =
  /(url\(\s*(?!["'\s])[^)]*\)?|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?)|\/\*[^]*?(?:\*\/|$)/gi;

/** Takes comments, pictures in the text itself and escapes out of a style sheet (CSS Syntax, 4.3.2 and 4.3.7). */
export const readCss = (css: string): string =>
  css
    .replace(pieces, (_, kept = '') => (/^(url\(\s*|.)data:image/i.test(kept) ? '' : kept))
    .replace(/\\(?:([\da-f]{1,6})\s?|\n|(.))/gi, (_, code?: string, other = '') =>
      code ? String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)) : other,
    );
