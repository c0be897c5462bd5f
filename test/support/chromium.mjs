import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const REMEDY =
  'install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to an executable that does.';

// Background traffic would show up in the request logs that the tests judge by. Partners live on
// made-up `.test` names, so that no test ever leaves the machine.
const args = [
  '--no-sandbox',
  '--disable-quic',
  // A desktop Chromium opens its address bar's pop-ups with each window: most of a second of work that
  // no page asked for. The flag replaces the driver's own list, so what matters of that is repeated.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,AimEnabled,' +
    'HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,OptimizationHints,' +
    'NetworkTimeServiceQuerying,PreconnectToSearch',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP *.test 127.0.0.1',
];

/** @type {Promise<import('./chromium.d.mts').Chromium> | undefined} */
let found;

/** Finds a Chromium that starts: the system's, else the one that a devDependency carries. */
export function findChromium() {
  return (found ??= find());
}

async function find() {
  const only = process.env.IZIN_BROWSER;
  const chromium =
    (only !== 'package' && (await fromSystem())) || (only !== 'system' && (await fromPackage()));
  if (!chromium) throw new Error(`No Chromium starts on this machine: ${REMEDY}`);
  return { ...chromium, args };
}

async function fromSystem() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !(await starts(asked))) {
    // Falling back would run the tests in another browser than the one asked for.
    throw new Error(`CHROMIUM_PATH is ${asked}, which does not start: correct it or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of asked ? [asked] : paths) {
    if (existsSync(path) && (await starts(path))) {
      return { executablePath: path, source: /** @type {const} */ ('system') };
    }
  }
  return undefined;
}

async function fromPackage() {
  const require = createRequire(import.meta.url);
  let version;
  try {
    const build = dirname(require.resolve('@sparticuz/chromium'));
    version = JSON.parse(readFileSync(join(build, '../../package.json'), 'utf8')).version;
  } catch {
    return undefined; // installed without devDependencies
  }
  const cache = fileURLToPath(new URL('../../node_modules/.cache/izin/', import.meta.url));
  // The package reuses whatever lies in its folder, of any version: one folder for each version.
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) await unpackInto(home, cache);
  const executablePath = join(home, 'chromium');
  /** @type {Record<string, string>} */
  const env = {};
  for (const [key, value] of Object.entries(process.env)) if (value !== undefined) env[key] = value;
  const libraries = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
  env.LD_LIBRARY_PATH = libraries.filter(Boolean).join(delimiter);
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH ??= join(home, 'fonts');
  if (!(await starts(executablePath, env))) return undefined;
  return { executablePath, env, source: /** @type {const} */ ('package') };
}

/**
 * Unpacks beside the target and renames, so that two runs at once never see half a browser.
 * @param {string} home
 * @param {string} cache
 */
async function unpackInto(home, cache) {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'unpack-'));
  const before = { ...process.env };
  try {
    process.env.TMPDIR = draft;
    // Asks the package for its own NSS libraries, which a bare machine lacks.
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    // The configuration that comes along names folders that exist in one cloud only.
    const fonts = `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts</cachedir></fontconfig>`;
    await writeFile(join(draft, 'fonts/fonts.conf'), fonts);
    await rename(draft, home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  } finally {
    // The package rewrites LD_LIBRARY_PATH and others, which would reach every child process.
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
    Object.assign(process.env, before);
  }
}

/**
 * @param {string} path
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>}
 */
function starts(path, env = process.env) {
  return new Promise((done) => {
    execFile(path, ['--no-sandbox', '--version'], { env, timeout: 20_000 }, (error) =>
      done(!error),
    );
  });
}
