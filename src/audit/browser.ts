import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser of this machine's that Playwright can drive. */
export interface Found {
  name: BrowserName;
  path: string;
  /** As it says itself: `Chromium 156.0.1 …`; empty where it wasn't asked. */
  says: string;
}
export type BrowserName = 'chromium' | 'firefox';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const wanted: Record<BrowserName, string> = {
  chromium:
    'No Chromium starts on this machine: install one (`npx playwright-core install chromium`), or set CHROMIUM_PATH to an executable that does.',
  firefox:
    'Playwright drives a Firefox of its own only, not that of the system: `npx playwright-core install firefox`.',
};

/** Loads Playwright, which izin doesn't bring along. Rejects with what to do where it is missing. */
export async function loadPlaywright(): Promise<typeof import('playwright-core')> {
  try {
    return await import('playwright-core');
  } catch {
    throw new Error('An audit opens pages with Playwright: `npm install -D playwright-core`.');
  }
}

/** Finds a browser that starts: for Chromium that of CHROMIUM_PATH, else the system's, else Playwright's own. Rejects with what to do where there is none. */
export async function findBrowser(name: BrowserName): Promise<Found> {
  const own = (await loadPlaywright())[name].executablePath();
  const asked = process.env['CHROMIUM_PATH'];
  for (const path of name === 'firefox' ? [own] : asked ? [asked] : [...onPath(), own]) {
    if (!existsSync(path)) continue;
    const says = name === 'firefox' ? '' : await version(path);
    if (says !== undefined) return { name, path, says };
  }
  // Another browser than the one that was asked for would be no answer.
  if (name === 'chromium' && asked)
    throw new Error(`CHROMIUM_PATH is ${asked}, which does not start: correct it or unset it.`);
  throw new Error(wanted[name]);
}

const onPath = () => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
};

const version = (path: string) =>
  new Promise<string | undefined>((done) => {
    execFile(path, ['--version'], { timeout: 20_000 }, (error, text) =>
      done(error ? undefined : text.trim()),
    );
  });
