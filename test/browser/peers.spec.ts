import { findChoice } from '../support/choices.js';
import { judgeRefusal, judgeWithdrawal } from '../support/comeback.js';
import { servePeer } from '../support/peers.js';
import { judgeNotice, unjudged } from '../support/rules.js';
import { expect, test } from '../support/test.js';

// Peers as they come, on the rules that izin must not break (rules.spec.ts). Written down is what was
// found: an update of theirs may change it. INF-01, the number of partners, a site's own words could mend.

const peers = {
  cookieconsent: { notice: ['INF-01'], refusal: [], withdrawal: [] },
  // The part that asks has no name; Decline is grey, Accept green; it asks again after 120 days; and
  // who has accepted finds no Decline in the settings, but a switch to turn and Save.
  klaro: {
    notice: ['4.1.2', 'CHO-03', 'CHO-04', 'INF-01'],
    refusal: ['CHO-11'],
    withdrawal: ['WDR-02'],
  },
  // The part that asks has neither role nor name; it asks again after 120 days; and “Decline all apps”
  // in the settings waits for Save.
  orejime: { notice: ['4.1.2', 'INF-01'], refusal: ['CHO-11'], withdrawal: ['WDR-02'] },
};

for (const [id, broken] of Object.entries(peers)) {
  test(`the notice of ${id} breaks ${broken.notice.join(', ')}`, async ({ page, web }) => {
    await page.goto(servePeer(web, id));
    await expect.poll(async () => !!(await findChoice(page, 'accept'))).toBe(true);
    expect(await judgeNotice(page)).toEqual(broken.notice);
  });

  test(`refusing with ${id} breaks ${broken.refusal.join(', ') || 'no rule'}`, async ({
    page,
    web,
  }) => {
    const url = servePeer(web, id);
    expect(await judgeRefusal(page, url, () => web.traffic.length)).toEqual(broken.refusal);
  });

  test(`withdrawing with ${id} breaks ${broken.withdrawal.join(', ') || 'no rule'}`, async ({
    page,
    web,
  }) => {
    const url = servePeer(web, id);
    expect(await judgeWithdrawal(page, url, () => web.traffic.length)).toEqual(broken.withdrawal);
  });
}

test('a notice whose choices have other names is not judged, and so does not pass', async ({
  page,
  web,
}) => {
  const url = servePeer(web, 'cookieconsent');
  await page.addInitScript(() =>
    setInterval(() => {
      for (const each of document.querySelectorAll('[data-role=all]')) each.textContent = 'Hooray';
    }, 20),
  );
  await page.goto(url);
  await expect(page.getByRole('button', { name: 'Hooray' })).toBeVisible();
  expect(await judgeNotice(page)).toEqual([unjudged]);
  expect(await judgeWithdrawal(page, url, () => web.traffic.length)).toEqual([unjudged]);
});

test('a peer’s page without the control that its documentation gives breaks WDR-01', async ({
  page,
  web,
}) => {
  const url = servePeer(web, 'cookieconsent', false);
  expect(await judgeWithdrawal(page, url, () => web.traffic.length)).toEqual(['WDR-01']);
});
