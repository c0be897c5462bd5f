import type { Settings } from '../core/config.js';
import { readHost } from '../core/host.js';
import { readLook } from '../core/look.js';
import type { Look } from '../core/look.js';
import type { Report } from '../core/problem.js';
import { checkSite } from '../core/site.js';

/** Tells what else a page would of its configuration: hosts, site and looks, which it reads late. Gives back the looks. */
export function checkSettings(settings: Settings, report: Report): Look {
  for (const { hosts = [] } of settings.partners)
    for (const name of [hosts].flat())
      // The page takes a single text; izin.schema.json doesn't.
      if (!Array.isArray(hosts) || !isHost(name)) report('host', name);
  checkSite(settings, report);
  return readLook(settings, report);
}

function isHost(name: unknown): boolean {
  try {
    return typeof name === 'string' && !!readHost(name, 'https://own.invalid');
  } catch {
    return false;
  }
}
