/** What was held or released, when, for whom. */
export interface LedgerEntry {
  /** Unix time in milliseconds. */
  at: number;
  action: 'hold' | 'release';
  /** Name of the element. */
  kind: string;
  /** The categories and partners it waits for. */
  ids: string[];
  /** Without the query, which may tell who the visitor is. */
  url: string;
}

/** Entries kept; the oldest go first. */
const bound = 500;

export function createLedger(notify: (entry: LedgerEntry) => void) {
  const entries: LedgerEntry[] = [];
  return {
    list: () => entries.slice(),
    add(action: LedgerEntry['action'], element: Element, ids: string[]): void {
      const { src, href, data } = (element as HTMLElement).dataset;
      const [url] = (element.getAttribute('src') ?? src ?? href ?? data ?? '').split('?');
      const entry = { at: Date.now(), action, kind: element.localName, ids, url: url! };
      if (entries.push(entry) > bound) entries.shift();
      notify(entry);
    },
  };
}
