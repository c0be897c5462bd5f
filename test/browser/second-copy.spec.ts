import { shop } from '../support/page.js';
import { notice, press } from '../support/layers.js';
import {
  allPartners,
  collectErrors,
  expectNothingSent,
  receivers,
  tags,
} from '../support/witness.js';
import { expect, test } from '../support/test.js';

for (const second of ['/dist/izin.js', '/dist/izin.js?copy', '/dist/izin.all.js'])
  test(`a second copy, ${second}, joins the first`, async ({ page, web, open }) => {
    const errors = collectErrors(page);
    const head = `<script>window.first = izin</script><script src="${second}"></script>
<script>window.joined = izin === first && izin({ site: { name: 'Other' }, trustedGrants: false }) === first</script>`;
    web.page('/', shop({ head, body: tags(web) }));
    await open('/');
    await expect(notice(page)).toHaveCount(1);
    expect(await page.evaluate('joined')).toBe(true);
    await expect(notice(page)).toContainText('Shop');
    expect(await page.evaluate('izin.ledger().length')).toBe(4);
    await expectNothingSent(page, web);
    await press(page, 'accept');
    await expect.poll(() => receivers(web)).toEqual(allPartners);
    await web.settle();
    expect(web.traffic).toHaveLength(allPartners.length);
    expect(errors).toEqual([]);
  });
