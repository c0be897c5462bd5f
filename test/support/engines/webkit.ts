import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Start, Tab } from './engine.js';
import { withHosts } from './hosts.js';
import { find, freePort, launch, temporary } from './process.js';

const remedy = 'apt-get install webkit2gtk-driver xvfb';

/** Finds the test browser, which lies beside the library in a folder named after machine and version. */
function findMiniBrowser(): string {
  const list = (folder: string) =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(folder).map((name) => join(folder, name))
      : [];
  for (const folder of ['/usr/lib', ...list('/usr/lib')])
    for (const library of list(folder).filter((path) => path.includes('/webkit2gtk-4')))
      if (existsSync(join(library, 'MiniBrowser'))) return join(library, 'MiniBrowser');
  throw new Error(`WebKitGTK's MiniBrowser isn't installed: ${remedy}.`);
}

/** Starts WebKitGTK's MiniBrowser on a screen of its own, driven by WebDriver (https://www.w3.org/TR/webdriver2/). */
export const startWebKit: Start = async (hosts) => {
  const driverPath = find('WebKitWebDriver', remedy);
  const screenPath = find('Xvfb', remedy);
  const binary = findMiniBrowser();
  const { folder, remove } = await temporary();
  const prefix = await withHosts(hosts, folder);
  const screen = launch(screenPath, ['-displayfd', '1', '-screen', '0', '1280x900x24']);
  const [, display] = await screen.says(/^(\d+)$/m);
  const port = await freePort();
  const [command, ...args] = [...prefix, driverPath, '-p', String(port)];
  const driver = launch(command, args, {
    DISPLAY: `:${display}`,
    // No bus and no settings of the person who runs the tests.
    GIO_USE_VFS: 'local',
    GSETTINGS_BACKEND: 'memory',
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_DATA_HOME: join(folder, 'data'),
  });

  async function call<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as {
      value: T & { error?: string; message?: string };
    };
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  await answers(() => call('GET', '/status'));
  const { sessionId, capabilities } = await call<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        pageLoadStrategy: 'none',
        unhandledPromptBehavior: 'dismiss',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    },
  });
  const at = `/session/${sessionId}`;
  const home = await call<string>('GET', `${at}/window`);

  /** The driver speaks to one window at a time. */
  const tabOf = (handle: string): Tab => {
    const into = async <T>(method: string, path: string, body?: object): Promise<T> => {
      if (current !== handle) await call('POST', `${at}/window`, { handle });
      current = handle;
      return call<T>(method, at + path, body);
    };
    return {
      open: (url) => into('POST', '/url', { url }),
      async evaluate(expression) {
        const script = `const done = arguments[0];
(async () => JSON.stringify({ value: await (${expression}) }))().then(done, (error) => done(JSON.stringify({ error: String(error) })))`;
        const body = await into<string>('POST', '/execute/async', { script, args: [] });
        const { value, error } = JSON.parse(body);
        if (error) throw new Error(error);
        return value;
      },
      async press(value) {
        const found = await into<object>('POST', '/element', { using: 'css selector', value });
        await into('POST', `/element/${Object.values(found)[0]}/click`, {});
      },
    };
  };
  let current = home;
  const first = tabOf(home);

  return {
    ...first,
    name: 'webkit',
    version: capabilities.browserVersion,
    async open(url) {
      for (const handle of await call<string[]>('GET', `${at}/window/handles`)) {
        if (handle === home) continue;
        await call('POST', `${at}/window`, { handle });
        await call('DELETE', `${at}/window`);
        current = '';
      }
      await first.open(url);
    },
    async another(type) {
      const { handle } = await call<{ handle: string }>('POST', `${at}/window/new`, { type });
      return tabOf(handle);
    },
    async stop() {
      await call('DELETE', at).catch(() => {});
      await driver.stop();
      await screen.stop();
      await remove();
    },
  };
};

/** Waits until a server that has just been started answers. */
async function answers(ask: () => Promise<unknown>, patience = 20_000): Promise<void> {
  for (const start = Date.now(); ;) {
    try {
      return void (await ask());
    } catch (error) {
      if (Date.now() - start > patience) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
