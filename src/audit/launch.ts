import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { type Found, loadPlaywright } from './browser.js';

/** How a browser is started. */
export interface Start {
  browser: Found;
  /** Sends the signal of Global Privacy Control. */
  isSignalling: boolean;
  /** Arguments of Chromium's beside the audit's own. */
  args: readonly string[];
  /** What the user agent's name ends with. */
  agent: string;
}

/** A browser with a fresh profile of its own on disk. */
export interface Profile {
  context: BrowserContext;
  /** File that Chromium writes all of its traffic to; whole once the browser is gone. */
  traffic?: string;
  /** Ends the browser, and keeps the profile's files. */
  stop(): Promise<void>;
  /** Deletes the profile. */
  remove(): Promise<void>;
}

// What a browser does for itself would be taken for the page's doing. The list of features replaces
// the driver's own, so what matters of that is repeated.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-service-autorun',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,AimEnabled,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,OptimizationHints,NetworkTimeServiceQuerying,PreconnectToSearch,Translate,AcceptCHFrame',
];

/** Starts a browser as a visitor has it: with a profile on disk, since off the record Chromium neither preconnects nor lets third parties set cookies. */
export async function launchProfile(start: Start): Promise<Profile> {
  const { browser, isSignalling } = start;
  const playwright = await loadPlaywright();
  const folder = await mkdtemp(join(tmpdir(), 'izin-audit-'));
  const traffic = join(folder, 'traffic.json');
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  const launched = playwright[browser.name].launchPersistentContext(join(folder, 'profile'), {
    executablePath: browser.path,
    viewport: { width: 1280, height: 800 },
    ...(browser.name === 'chromium'
      ? { args: argsOf(start, traffic) }
      : { firefoxUserPrefs: { 'privacy.globalprivacycontrol.enabled': isSignalling } }),
  });
  const context = await launched.catch(async (error: unknown) => {
    await remove().catch(() => {});
    throw error;
  });
  // A question that the page asks must not stop the visit.
  context.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  return {
    context,
    ...(browser.name === 'chromium' && { traffic }),
    stop: () => context.close(),
    remove,
  };
}

function argsOf({ browser, isSignalling, args, agent }: Start, traffic: string): string[] {
  const [major = '0'] = /\d+/.exec(browser.says) ?? [];
  return [
    ...quiet,
    `--log-net-log=${traffic}`,
    `--user-agent=Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36 ${agent}`,
    ...(isSignalling ? ['--enable-features=GlobalPrivacyControl,GlobalPrivacyControlForce'] : []),
    // Chromium's sandbox refuses to work for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...args,
  ];
}
