import { readDocument } from '../core/document.js';

/** Says whose grant an address waits for; `kind` is what asks, for the ledger. */
export type Judge = (address: string, kind: string) => string | undefined;

export type Addresses = ReturnType<typeof createAddresses>;

/**
 * Attributes by which elements ask a server (HTML 4, SVG 2 and 11, SMIL, Attribution Reporting), and
 * those that are styles.
 */
const asking =
  'src srcset imagesrcset srcdoc href data poster background ping attributionsrc to from values';
const styled = 'style fill stroke filter mask clip-path cursor marker-start marker-mid marker-end';

/** Elements that ask a server by them. */
const elements =
  /^(script|i?frame|ima?ge?|embed|audio|video|source|track|input|object|link|base|a|area|body|t[a-z]{1,4}|use|feimage|set|animate)$/;

/** Finds the addresses in attributes and texts, and whose grant they wait for. */
export function createAddresses(judge: Judge, readBlob: (address: string) => string) {
  const names: Record<string, string> = Object.create(null);
  for (const name of `${asking} ${styled} type text data-consent`.split(' ')) names[name] = name;

  // U+FEFF, which \s matches, may stand in a host, which is read without it.
  /** Changes what looks like another host's address in a style sheet or document. */
  const change = (text: string, to: (address: string) => string) =>
    text.replace(/(?:(?:https?|wss?):[\\/]*|[\\/]{2,})[^\0- "'()<>]+/gi, to);

  /** Finds whose grant a text waits for. */
  function find(text: string, kind: string): string | undefined {
    let id: string | undefined;
    change(text.replace(/[\t\n\r]/g, ''), (address) => ((id ??= judge(address, kind)), address));
    return id;
  }

  /** The same in a style sheet, where an address can hide behind escapes (CSS Syntax, 4.3.7). */
  const findInCss = (css: string, kind: string) =>
    find(
      css.replace(/\\(?:([\da-f]{1,6})\s?|\n|(.))/gi, (_, code?: string, other = '') =>
        code ? String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)) : other,
      ),
      kind,
    );

  return {
    /** Finds which watched attribute a name means; a prefix means nothing more (SVG 2, 8.1.5). */
    nameOf: (given: string): string | undefined =>
      names[given] ?? names[given.toLowerCase().replace(/.*:/, '')],
    /** Says whether an attribute is where a link leads: that is the visitor's way. */
    isWay: (tag: string, name: string) => name === 'href' && (tag === 'a' || tag === 'area'),
    find,
    findInCss,
    /** Finds whose grant an attribute waits for. */
    judge(tag: string, name: string, value: string): string | undefined {
      if (styled.includes(name)) return findInCss(value, tag);
      if (!elements.test(tag)) return undefined;
      // The document of a frame may be out of reach, and so are rules for prefetching.
      if (/^(srcdoc|text)$/.test(name)) return find(value, tag);
      if (/^\s*(data|javascript|blob):/i.test(value))
        return /frame|obj|emb|link|vid|aud/.test(tag)
          ? find(readBlob(value) || readDocument(value), tag)
          : undefined;
      // An address may have line ends in it (URL, 4.4), and some attributes take several.
      const all = new Set([value.replace(/[\t\n\r]/g, ''), ...value.split(/[\0- ,;]+/)]);
      for (const address of all) {
        const id = judge(address, tag);
        if (id) return id;
      }
      return undefined;
    },
    /** Takes held addresses out of a style sheet; all of it, where one hides. */
    clean(css: string): string {
      const safe = change(css, (address) => (judge(address, '') ? 'data:,' : address));
      return findInCss(safe, '') ? '' : safe;
    },
  };
}
