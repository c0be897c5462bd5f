import { visitPage } from '../../src/audit/visit-page.js';
import { findChromium } from '../support/chromium.mjs';
import { shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import { tags } from '../support/witness.js';

test.slow(); // six browsers are started, one after another

const { args } = await findChromium();

test('a page of izin’s is gone through in every phase', async ({ web }) => {
  web.page('/', shop({ body: `${tags(web)}<a href="/second">Second</a>` }));
  web.page('/second', shop({ body: tags(web) }));
  const from = performance.now();
  const visit = await visitPage(`${web.origin}/`, { launchArgs: args });
  console.log(performance.now() - from, visit.operated, visit.gaps, visit.sent.filter((s) => s.kind === 'document').map((s) => `${s.phase} ${s.step} ${s.at} ${s.kind} ${s.url} ${s.initiator}`));
  expect(visit.phases).toEqual(['before', 'refused', 'accepted', 'partly', 'withdrawn', 'gpc']);
});
