import type { Page } from '@playwright/test';
import { gated, remember, shop } from './page.js';
import { expect, test } from './test.js';
import type { Web } from './web.js';

/** A tracker's script; `$u` stands for its address, `$rest` for that without `http://`. */
export type Attack =
  | string
  | {
      script: string;
      /** Doesn't work without the gate either, or has nothing to do there. */
      isUnproven?: true;
      /** Why the gate doesn't hold it: run all the same, and taken off here once it is held. */
      open?: string;
    };

const helpers = `<script>
const sleep = (time) => new Promise((done) => setTimeout(done, time));
const frame = (more = {}) => { const made = Object.assign(document.createElement('iframe'), more); document.body.append(made); return made; };
const page = (text) => URL.createObjectURL(new Blob([text], { type: 'text/html' }));
const script = (text) => '<script>' + text + '</' + 'script>';
const code = (text) => URL.createObjectURL(new Blob([text]));
const hidden = (address) => 'atob("' + btoa(address) + '")';
addEventListener('unhandledrejection', (event) => event.preventDefault());
</script>`;

/** Lets a tracker loose on a page of a visitor who has refused, with izin or without. */
async function attack(tab: Page, web: Web, text: string, isGated: boolean): Promise<void> {
  const url = web.partner('meta').url('/hit');
  const own = text.replaceAll('$u', url).replaceAll('$rest', url.slice(7));
  const body = `${helpers}<script type="text/plain" id="attack">${own.replaceAll('</', '<\\/')}</script>
    <script>(async () => { try { await eval('(async () => {' + attack.text + '\\n})()') } catch {} self.isDone = true })()</script>`;
  await remember(tab, web, { no: ['ads'] });
  const bare = `<!doctype html><html lang="en"><head><title>Shop</title></head><body>${body}</body></html>`;
  web.page('/', isGated ? shop({ config: gated, body }) : bare);
  await tab.goto(web.origin);
  await tab.waitForFunction('self.isDone', null, { timeout: 8000 }).catch(() => {});
  await web.settle(150);
}

/** Tests that nothing of each reaches the tracker, and that it would without the gate. */
export function holdAll(attacks: Record<string, Attack>): void {
  for (const [name, given] of Object.entries(attacks)) {
    const { script, isUnproven, open } = typeof given === 'string' ? { script: given } : given;
    const title = open ? `a known gap, ${open}: ${name}` : `a tracker gets nothing: ${name}`;
    (open ? test.fail : test)(title, async ({ page, web }) => {
      if (!isUnproven) {
        await attack(page, web, script, false);
        expect(web.traffic.length, 'without the gate').toBeGreaterThan(0);
      }
      const before = web.traffic.length;
      await attack(page, web, script, true);
      expect(web.traffic.slice(before).map(({ path }) => path)).toEqual([]);
    });
  }
}
