import { notice } from '../support/layers.js';
import { shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

/** A picture with enough in it to count as content, at its own size: noise, as BMP. */
function noise(): Buffer {
  const [width, height] = [600, 300];
  const bytes = Array.from({ length: width * height * 3 }, (_, at) => (at * 7919) % 251);
  const pixels = Buffer.from(bytes);
  const header = Buffer.alloc(54);
  header.write('BM');
  header.writeUInt32LE(54 + pixels.length, 2);
  header.writeUInt32LE(54, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(width, 18);
  header.writeInt32LE(height, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(24, 28);
  return Buffer.concat([header, pixels]);
}

for (const layout of ['bar', 'box', 'modal', 'inline'])
  // In the flow of a phone's page the text takes more room than most pictures.
  for (const width of layout === 'inline' ? [1280] : [320, 1280])
    test(`the notice is not the largest thing painted on a page with a heading and a picture: ${layout}, ${width} pixels`, async ({
      page,
      web,
      open,
    }) => {
      await page.setViewportSize({ width, height: 720 });
      await page.addInitScript(() => {
        const seen = ((window as any).largest = [] as string[]);
        new PerformanceObserver((list) => {
          for (const { element } of list.getEntries() as any[])
            seen.push(element?.closest?.('[data-izin-ui]') ? 'notice' : (element?.localName ?? ''));
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      });
      const picture = `<img alt="" style="max-width: 100%" src="/room.bmp">`;
      web.file('/room.bmp', noise(), 'image/bmp');
      web.page(
        '/',
        shop({ config: { site: { name: 'Shop' }, categories: ['ads'], layout }, body: picture }),
      );
      await open('/');
      await expect(notice(page)).toBeVisible();
      await expect.poll(() => page.evaluate('largest.at(-1)')).toBe('img');
      await web.settle(300);
      expect(await page.evaluate('largest.at(-1)')).toBe('img');
    });
