import type { Page } from '@playwright/test';
import type { Web } from './web.js';

export interface ShopOptions {
  config?: object;
  /** Markup behind izin's own script. */
  head?: string;
  body?: string;
  lang?: string;
  /** Address of the head script. */
  script?: string;
  /** For pages whose policy asks for one. */
  nonce?: string;
}

/** A shop with two partners on `ads`, one each on `analytics` and `embeds`. */
export const config = {
  site: { name: 'Shop', policyUrl: '/privacy' },
  categories: ['analytics', 'ads', 'embeds'],
  partners: {
    stats: { name: 'Stats', category: 'analytics' },
    meta: { name: 'Meta', category: 'ads' },
    tik: { name: 'Tik', category: 'ads' },
    maps: { name: 'Maps', category: 'embeds' },
  },
};

/** A shop with one partner, whose hosts, cookies and keys the automatic gate knows. */
export const gated = {
  site: { name: 'Shop' },
  partners: {
    meta: {
      name: 'Meta',
      category: 'ads',
      hosts: ['meta.test'],
      cookies: ['_fb*'],
      storage: ['_fb*'],
    },
  },
};

/** Makes a page of the shop, izin embedded as its users do it. */
export function shop(options: ShopOptions = {}): string {
  const { head = '', body = '', lang = 'en', script = '/dist/izin.js', nonce } = options;
  const json = JSON.stringify(options.config ?? config).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Shop</title>
<script type="application/json" id="izin-config">${json}</script>
<script${nonce ? ` nonce="${nonce}"` : ''} src="${script}"></script>
${head}</head><body><h1>Shop</h1>
${body}</body></html>`;
}

const press = (page: Page, action: string) =>
  page.locator(`[data-izin-layer=notice] [data-izin-action=${action}]`).click();

export const accept = (page: Page): Promise<void> => press(page, 'accept');
export const reject = (page: Page): Promise<void> => press(page, 'reject');

export interface Remembered {
  yes?: readonly string[];
  no?: readonly string[];
}

/** Makes the visitor one who has chosen before: ids of categories and partners. */
export const remember = (page: Page, web: Web, choice: Remembered, origin = web.origin) =>
  rememberAt(page, origin, choice);

/** The same, wherever the site is. */
export async function rememberAt(page: Page, url: string, choice: Remembered): Promise<void> {
  const { yes = [], no = [] } = choice;
  const at = Math.floor(Date.now() / 1000);
  const value = `v=1&id=${'a'.repeat(22)}&at=${at}&rev=1&law=*&by=save&yes=${yes.join('.')}&no=${no.join('.')}`;
  await page.context().addCookies([{ name: 'izin', value, url }]);
}

/** Everything the shop can ask for. */
export const everything = ['analytics', 'ads', 'embeds'] as const;
