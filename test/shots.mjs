// Draws each layout at three widths, in three schemes, as one sheet a language, for people to look at
// (`npm run shots`). Fonts differ from machine to machine: nothing compares them.
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './support/chromium.mjs';

const folder = new URL('../docs/shots/', import.meta.url);
const layouts = ['bar', 'box', 'modal', 'inline'];
const sizes = [
  [320, 568],
  [390, 844],
  [1280, 720],
];
const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};
/** How much smaller they are on the sheet. */
const scale = 0.4;

const config = {
  site: { name: 'Interindo', policyUrl: '/privacy' },
  categories: ['analytics', 'ads', 'embeds'],
  partners: { ga4: {}, meta: {}, tiktok: {} },
};
const html = (lang, layout) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Interindo</title>
<script type="application/json" id="izin-config">${JSON.stringify({ ...config, layout })}</script>
<script src="/dist/izin.js"></script></head><body style="font-family: sans-serif"><h1>Interindo</h1>${'<p>Teak and rattan age well, linen softens, and a good lamp outlives three sofas.</p>'.repeat(3)}</body></html>`;

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const isFile = pathname.startsWith('/dist/');
  const body = isFile
    ? await readFile(new URL(`..${pathname}`, import.meta.url)).catch(() => '')
    : html(searchParams.get('lang'), searchParams.get('layout'));
  response.setHeader('content-type', isFile ? 'text/javascript' : 'text/html');
  response.end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://localhost:${server.address().port}`;
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args, ...(env && { env }) });

/** Draws one notice, and returns it as a figure for the sheet. */
async function draw(lang, layout, [width, height], scheme) {
  const page = await browser.newPage({ viewport: { width, height }, ...schemes[scheme] });
  await page.goto(`${origin}/?lang=${lang}&layout=${layout}`);
  await page.locator('[data-izin-layer=notice]').waitFor();
  const picture = await page.screenshot();
  await page.close();
  return `<figure style="margin: 0"><img width="${width * scale}" src="data:image/png;base64,${picture.toString('base64')}"><figcaption>${layout}, ${width}, ${scheme}</figcaption></figure>`;
}

await mkdir(folder, { recursive: true });
for (const lang of ['en', 'id', 'ar']) {
  const rows = [];
  for (const layout of layouts)
    for (const scheme of Object.keys(schemes)) {
      const row = [];
      for (const size of sizes) row.push(await draw(lang, layout, size, scheme));
      rows.push(`<div style="display: flex; gap: 8px">${row.join('')}</div>`);
    }
  const sheet = await browser.newPage({ viewport: { width: 1660, height: 400 } });
  await sheet.setContent(
    `<body style="margin: 8px; font: 12px sans-serif; background: #888; display: grid; grid-template-columns: auto auto; gap: 8px; width: max-content">${rows.join('')}`,
  );
  await sheet.screenshot({
    path: fileURLToPath(new URL(`${lang}.jpg`, folder)),
    type: 'jpeg',
    quality: 60,
    fullPage: true,
  });
  await sheet.close();
}
await browser.close();
server.close();
