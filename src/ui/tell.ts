import type { Traces, Words } from '../core/disclosure.js';
import type { More } from '../core/text.js';
import { fill } from './fill.js';

/** A row of the table: a cookie or storage key. */
export interface Row {
  name: string;
  purpose: string;
  duration: string;
  kind: string;
}

type Named = Traces | readonly string[] | undefined;

/** How the second layer says what izin knows, in one language. */
export function createTeller(lang: string, more: More, words: Words) {
  const say = (text = '') => words[text] ?? text;
  let regions: Intl.DisplayNames | undefined;
  const formats: Record<string, Intl.NumberFormat> = {};

  /** `30 days` in the visitor's language; the site's own words stay as they are. */
  function duration(text: string): string {
    if (text === 'session') return more.session;
    const [, upTo, count, unit] =
      /^(up to )?(\d+) (second|minute|hour|day|week|month|year)s?$/.exec(text) ?? [];
    if (!unit) return say(text);
    formats[unit] ??= new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
    const said = formats[unit].format(Number(count));
    return upTo ? fill(more.upTo, { duration: said }) : said;
  }

  const list = (traces: Named, kind: string): Row[] =>
    (Array.isArray(traces)
      ? traces.map((name: string) => [name, []] as const)
      : Object.entries(traces ?? {})
    ).map(([name, told]) => {
      // A site may give the purpose alone.
      const [purpose, kept = ''] = [told].flat();
      return {
        name,
        purpose: say(purpose),
        // When it is drawn: Chromium takes 25 ms for a page's first format.
        get duration() {
          return duration(kept);
        },
        kind,
      };
    });

  return {
    say,
    duration,
    /** A country's name by its code; what is no code stays as it is. */
    country(code: string): string {
      try {
        regions ??= new Intl.DisplayNames(lang, { type: 'region' });
        return regions.of(code)!;
      } catch {
        return code;
      }
    },
    rows: ({ cookies, storage }: { cookies?: Named; storage?: Named }): Row[] => [
      ...list(cookies, more.kinds[0]),
      ...list(storage, more.kinds[1]),
    ],
  };
}

export type Teller = ReturnType<typeof createTeller>;
