/** How to launch a browser with Playwright: pass it on as `launchOptions`. */
export interface Chromium {
  executablePath: string;
  args: string[];
  /** The whole environment for the browser's process; absent when the current one will do. */
  env?: Record<string, string>;
  source: 'system' | 'package';
}

/**
 * Finds a Chromium that starts: the system's, else the one that a devDependency carries.
 * `CHROMIUM_PATH` names one; `IZIN_BROWSER=system|package` rules the other out.
 */
export function findChromium(): Promise<Chromium>;
