/**
 * Reads an entry of a partner's `hosts` as an address: `host`, `host:port`, `host/path`, with or
 * without `*.` or `.`, or `/path` on the site that `own` is an address of. Throws on what is none.
 */
export const readHost = (name: string, own: string): URL =>
  new URL(name.replace(/^(?!\/)(\w+:\/\/)?(\*?\.)?/, 'https://'), own);
