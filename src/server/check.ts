import type { Settings } from '../core/config.js';
import { readHost } from '../core/host.js';
import { findLaw } from '../core/law.js';
import { readLook } from '../core/look.js';
import type { Look } from '../core/look.js';
import type { Report } from '../core/problem.js';
import { checkSite } from '../core/site.js';
import { rows } from '../laws/rows.js';

/**
 * Tells what else a page would of its configuration: hosts, site and looks, which it reads late; and codes
 * of laws that stand for no place, of which a page says nothing. Gives back the looks.
 */
export function checkSettings(settings: Settings, report: Report): Look {
  for (const { hosts = [] } of settings.partners)
    for (const name of [hosts].flat())
      // The page takes a single text; izin.schema.json doesn't.
      if (!Array.isArray(hosts) || !isHost(name)) report('host', name);
  checkSite(settings, report);
  checkLaws(settings, report);
  return readLook(settings, report);
}

function isHost(name: unknown): boolean {
  try {
    return typeof name === 'string' && !!readHost(name, 'https://own.invalid');
  } catch {
    return false;
  }
}

/** Regions of Unicode's that are no country. */
const isGroup = /^(?:EU|EZ|UN|ZZ)$/;

/** Tells which law can't apply: of its code nothing is read, or no row and no country has it. */
function checkLaws({ law, laws }: Settings, report: Report): void {
  const isRead = (code: string) => findLaw(code)[0] === code;
  const isPlace = (code: string) => Object.hasOwn(rows, code) || isCountry(code.split('-')[0]!);
  const [code = ''] = law.split('.');
  // A row of the site's own may be of a place that only its server knows.
  if (law !== 'auto' && !(isRead(code) && (isPlace(code) || Object.hasOwn(laws, code))))
    report('key', `law ("${law}")`);
  for (const each of Object.keys(laws))
    if (each !== '*' && each !== code && !(isRead(each) && isPlace(each)))
      report('key', `laws.${each}`);
}

/** Says whether ISO 3166-1 has a code; `UK` is an alias of one that it has. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || isGroup.test(code)) return false;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return !!names.of(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
