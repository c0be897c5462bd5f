import { watchMemory } from '../../test/support/memory.js';
import { shop } from '../../test/support/page.js';
import { expect, test } from '../../test/support/test.js';
import { findMissed, visit } from '../../test/support/visited.js';
import { phases } from '../../src/audit/visit.js';

// A page with a hundred requests: all phases within 25 seconds and 500 MB, on a machine that does nothing else.

test('a page with a hundred requests costs what it may', async ({ web }) => {
  test.setTimeout(240_000);
  const own = Array.from({ length: 40 }, (_, k) => `<img src="/own.png?${k}" alt="">`);
  const other = Array.from({ length: 60 }, (_, k) => {
    const src = web.partner(`ads${k % 6}`).url(`/tag.js?${k}`);
    return `<script type="text/plain" data-consent="meta" src="${src}"></script>`;
  });
  const body = `${own.join('')}${other.join('')}<a href="#izin">Privacy settings</a> <a href="/second">Second</a>`;
  web.page('/', shop({ body }));
  web.page('/second', shop({ body }));
  web.file('/own.png', Buffer.alloc(2000), 'image/png');
  const stop = watchMemory();
  const from = performance.now();
  const seen = await visit(web, '/', phases);
  const seconds = (performance.now() - from) / 1000;
  const megabytes = stop();
  console.log(
    `${seen.sent.length} requests in all phases: ${seconds.toFixed(1)} s, ${megabytes} MB`,
  );
  expect(seen.phases).toEqual(phases);
  expect(
    seen.sent.filter(({ phase, step }) => phase === 'accepted' && step !== 'second').length,
  ).toBeGreaterThan(100);
  expect(findMissed(web, seen)).toEqual([]);
  expect(megabytes).toBeGreaterThan(100);
  expect(megabytes).toBeLessThanOrEqual(500);
  expect(seconds).toBeLessThanOrEqual(25);
});
