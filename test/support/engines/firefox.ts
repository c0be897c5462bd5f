import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from './bidi.js';
import type { Bidi } from './bidi.js';
import type { Engine, Tab } from './engine.js';
import { find, launch, temporary } from './process.js';

const prefs = {
  // The driver's own list turns speculative connections off, and with them what is to be seen here.
  'remote.prefs.recommended': false,
  'network.dns.disableIPv6': true,
  'dom.disable_open_during_load': false,
  'dom.security.https_first': false,
  'dom.disable_beforeunload': true,
  // A modal dialogue would hang the run.
  'security.warn_submit_secure_to_insecure': false,
  'media.autoplay.default': 0,
  // What the browser asks the network for by itself.
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.server': 'data:,',
};

/**
 * Starts Firefox, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) without a driver
 * between. `own` are preferences over the usual ones.
 */
export async function startFirefox(
  hosts: readonly string[],
  own: Readonly<Record<string, boolean>> = {},
): Promise<Engine> {
  const path = find('firefox-esr', 'apt-get install firefox-esr');
  const { folder, remove } = await temporary();
  const all = { ...prefs, ...own, 'network.dns.localDomains': hosts.join() };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(folder, 'user.js'), lines);
  const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
  const firefox = launch(path, args, { MOZ_CRASHREPORTER_DISABLE: '1' });
  const [, address] = await firefox.says(/WebDriver BiDi listening on (ws:\S+)/);
  const bidi = await connect(`${address}/session`);
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>(
    'session.new',
    { capabilities: {} },
  );
  interface Tree {
    contexts: { context: string }[];
  }
  const tabs = async () => (await bidi.send<Tree>('browsingContext.getTree', {})).contexts;
  const [tab] = await tabs();
  const { context } = tab!;

  const home = tabOf(bidi, context);
  return {
    ...home,
    name: 'firefox',
    version: capabilities.browserVersion,
    async open(url) {
      for (const other of await tabs())
        if (other.context !== context)
          await bidi.send('browsingContext.close', { context: other.context });
      await home.open(url);
    },
    async another(type) {
      const added = await bidi.send<{ context: string }>('browsingContext.create', { type });
      return tabOf(bidi, added.context);
    },
    async stop() {
      bidi.close();
      await firefox.stop();
      await remove();
    },
  };
}

function tabOf(bidi: Bidi, context: string): Tab {
  return {
    async open(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await bidi.send<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
        target: { context },
        awaitPromise: true,
      });
      if (!result) throw new Error(exceptionDetails?.text ?? 'no result');
      return JSON.parse(result.value);
    },
    async press(selector) {
      const { nodes } = await bidi.send<{ nodes: { sharedId: string }[] }>(
        'browsingContext.locateNodes',
        { context, locator: { type: 'css', value: selector } },
      );
      const [element] = nodes;
      if (!element) throw new Error(`The page has no ${selector}.`);
      const button = 0;
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
        { type: 'pointerDown', button },
        { type: 'pointerUp', button },
      ];
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
    async show() {
      await bidi.send('browsingContext.activate', { context });
    },
  };
}
