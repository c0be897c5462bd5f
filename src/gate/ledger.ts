import { isAutomatic } from '../core/build.js';

/** What was held, released or let pass: when, for whom, why. The build for marked tags has one reason only. */
export interface LedgerEntry {
  /** Unix time in milliseconds. */
  at: number;
  action: 'hold' | 'release' | 'pass';
  /** Name of the element, or kind of the request or write. */
  kind: string;
  /** The categories and partners whose grant it needs; `?` is a host that no partner names. */
  ids: string[];
  /** Address without the query, which may tell who the visitor is; or the name that was to be written. */
  url: string;
  /** The first line of the page's own code that led to it, where there is one. */
  by?: string | undefined;
  why?: 'marked' | 'address' | 'name' | 'granted' | 'report' | 'seal' | undefined;
}

export type Ledger = ReturnType<typeof createLedger>;

/** Entries kept; the oldest go first. */
const bound = 500;

export function createLedger(notify: (entry: LedgerEntry) => void) {
  const entries: LedgerEntry[] = [];
  return {
    list: () => entries.slice(),
    add(
      action: LedgerEntry['action'],
      kind: string,
      ids: string[],
      address: string,
      why: LedgerEntry['why'] = isAutomatic ? 'marked' : undefined,
      by?: string,
    ): void {
      const [url] = address.split(/[?#]/) as [string];
      const entry = { at: Date.now(), action, kind, ids, url, ...(isAutomatic ? { by, why } : {}) };
      if (entries.push(entry) > bound) entries.shift();
      notify(entry);
    },
  };
}
