import { shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import { findMissed, sentTo, visit } from '../support/visited.js';
import { tags } from '../support/witness.js';
import { phases } from '../../src/audit/visit.js';

test.slow(); // a browser is started for each phase

const links = '<a href="#izin">Privacy settings</a> <a href="/second">Second</a>';

test('a page of izin’s is gone through in every phase, and nothing is missed', async ({ web }) => {
  test.setTimeout(150_000);
  web.page('/', shop({ body: tags(web) + links }));
  web.page('/second', shop({ body: tags(web) + links }));
  const seen = await visit(web, '/', phases);
  expect(seen.gaps).toEqual([]);
  expect(seen.phases).toEqual(phases);
  expect(findMissed(web, seen)).toEqual([]);

  expect(seen.operated.map(({ act, isDone, how, presses }) => [act, isDone, how, presses])).toEqual(
    [
      ['reject', true, 'izin', 1],
      ['accept', true, 'izin', 1],
      ['partly', true, 'izin', 3],
      ['accept', true, 'izin', 1],
      ['withdraw', true, 'izin (Privacy settings, Withdraw my consent)', 2],
    ],
  );
  for (const partner of ['meta', 'tik', 'maps', 'stats']) {
    for (const phase of ['before', 'refused', 'gpc'] as const)
      expect(sentTo(seen, partner, phase)).toEqual([]);
    for (const phase of phases) expect(sentTo(seen, partner, phase, 'open')).toEqual([]);
    for (const step of ['chosen', 'reload', 'second']) {
      expect(sentTo(seen, partner, 'accepted', step)).not.toEqual([]);
      expect(sentTo(seen, partner, 'withdrawn', step)).toEqual([]);
      expect(sentTo(seen, partner, 'partly', step).length > 0).toBe(partner === 'stats');
    }
    expect(sentTo(seen, partner, 'withdrawn', 'accepted')).not.toEqual([]);
  }

  expect(seen.second).toBe(`${web.origin}/second`);
  expect(seen.layer).toMatchObject({ role: 'region', isNamed: true, isWall: false, lang: 'en' });
  const names = ['Analytics', 'Advertising', 'Third-party content'];
  const box = { isDisabled: false };
  expect(seen.boxes).toEqual(names.map((name) => ({ ...box, name, isChecked: false })));
  expect(seen.wayBack).toEqual({
    control: 'Privacy settings',
    boxes: names.map((name) => ({ ...box, name, isChecked: true })),
    isElsewhere: false,
  });
  expect(seen.afterRefusal).toEqual({ isReadable: true, isAskedAgain: false });
  expect(seen.config).toMatchObject({ site: { name: 'Shop' } });
  expect(seen.shots.length).toBeGreaterThan(10);
});
