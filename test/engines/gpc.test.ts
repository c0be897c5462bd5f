// Firefox, told to send Global Privacy Control by its own preference …
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../support/engines/engine.js';
import { startFirefox } from '../support/engines/firefox.js';
import { shop } from '../support/page.js';
import { startWeb, type Web } from '../support/web.js';
import { count, go, notice } from './visitor.js';

const config = {
  site: { name: 'Shop' },
  partners: {
    stats: { name: 'Stats', category: 'analytics', hosts: ['stats.test'] },
    meta: { name: 'Meta', category: 'ads', hosts: ['meta.test'] },
  },
};

/** The preferences behind the box in Firefox's settings. */
const preferences = (isOn: boolean) => ({
  'privacy.globalprivacycontrol.functionality.enabled': true,
  'privacy.globalprivacycontrol.enabled': isOn,
});

/** A page under a law, with a marked tag and an image that a script adds, of each partner. */
function put(web: Web, law: string): void {
  const tag = (id: string) =>
    `<script type="text/plain" data-consent="${id}" src="${web.partner(id).url('/tag.js')}"></script>
     <script>document.body.append(Object.assign(new Image(), { src: '${web.partner(id).url('/added.png')}' }))</script>`;
  web.page('/', shop({ config: { ...config, law }, body: tag('stats') + tag('meta') }));
}

const sent = (web: Web, id: string) =>
  web
    .partner(id)
    .log.map(({ path }) => path)
    .sort();
const both = ['/added.png', '/tag.js'];
const signal = (web: Web) => web.log.find(({ path }) => path === '/')?.headers['sec-gpc'];
const decision = (engine: Engine) => engine.evaluate<string>('document.cookie');

let web: Web;
beforeEach(async () => {
  web = await startWeb();
});
afterEach(() => web.close());

for (const isOn of [true, false])
  describe(isOn ? 'signals' : 'does not signal', () => {
    let started: Promise<Engine> | undefined;
    const firefox = () =>
      (started ??= startFirefox(['stats.test', 'meta.test'], preferences(isOn)));
    afterAll(async () => (await started)?.stop());

    test('to the server and the page alike', async () => {
      const engine = await firefox();
      put(web, 'EEA');
      await go(engine, `${web.origin}/`);
      expect(signal(web)).toBe(isOn ? '1' : undefined);
      expect(await engine.evaluate('navigator.globalPrivacyControl')).toBe(isOn);
      expect(await engine.evaluate('izin.state.gpc')).toBe(isOn);
    });

    test('in the EEA, where people are asked all the same and nothing runs', async () => {
      const engine = await firefox();
      put(web, 'EEA');
      await go(engine, `${web.origin}/`);
      await expect.poll(() => count(engine, notice), { timeout: 10_000 }).toBe(1);
      await web.settle();
      expect(web.traffic).toEqual([]);
    });

    test('in California, where the signal alone is an opt-out of ads', async () => {
      const engine = await firefox();
      put(web, 'US-CA');
      for (const _ of ['first page', 'second page']) {
        web.traffic.length = 0;
        for (const id of ['stats', 'meta']) web.partner(id).log.length = 0;
        await go(engine, `${web.origin}/`);
        await expect.poll(() => sent(web, 'stats'), { timeout: 10_000 }).toEqual(both);
        if (!isOn) await expect.poll(() => sent(web, 'meta'), { timeout: 10_000 }).toEqual(both);
        await expect.poll(() => decision(engine)).toContain(isOn ? 'by=optout' : '');
        if (!isOn) await expect.poll(() => count(engine, notice), { timeout: 10_000 }).toBe(1);
        await web.settle(500);
        expect(sent(web, 'meta')).toEqual(isOn ? [] : both);
        expect(await count(engine, notice)).toBe(isOn ? 0 : 1);
      }
    });
  });
