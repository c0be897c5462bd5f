import {
  allPartners,
  expect,
  expectReceivers,
  expectVisit,
  receivers,
  settle,
  test,
} from '../support/demo.js';
import { box, button, notice, preferences, press, storedDecision } from '../support/layers.js';

// The log of the partners' own server is the witness: what it has not seen was not sent.

const story = '/en/stories/accept';

for (const path of ['/', '/en/', '/desainer', '/en/designer', story, '/privasi'])
  test(`on a first visit of ${path} nothing reaches a partner`, async ({ page, demo }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).host !== new URL(demo.url).host) foreign.push(request.url());
    });
    await page.goto(demo.url + path.slice(1));
    await expect(notice(page)).toBeVisible();
    await settle(page, demo, 800);
    expect(receivers(demo)).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

test('refused, nothing reaches a partner: at once, after a reload, on other pages', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.url}en/stories/refuse`);
  await press(page, 'reject');
  await expect(notice(page)).toBeHidden();
  expect((await storedDecision(page))?.get('by')).toBe('reject');
  await settle(page, demo, 800);
  expect(receivers(demo)).toEqual([]);
  for (const path of ['/en/stories/refuse', '/en/designer', '/', '/en/']) {
    await expectVisit(page, demo, path, []);
    await expect(notice(page)).toBeHidden();
  }
  await page.locator('[data-add]').first().click();
  await settle(page, demo);
  expect(receivers(demo)).toEqual([]);
});

test('accepted, each partner receives something, at once and after a reload', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url + story.slice(1));
  await press(page, 'accept');
  await expect(notice(page)).toBeHidden();
  await expectReceivers(page, demo, allPartners);
  const once = ['/statika.js', '/pixel.js', '/p.js', '/retarget.js'];
  const loads = demo.log().map((entry) => entry.path);
  for (const path of once) expect(loads.filter((each) => each === path)).toHaveLength(1);
  await expectVisit(page, demo, story, allPartners);
  await expect(notice(page)).toBeHidden();
});

test('content that the page adds later is held, and released once granted', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.url}en/designer`);
  await expect(notice(page)).toBeVisible();
  await page.locator('[data-more]').click();
  await expect(page.locator('#more iframe')).toHaveCount(2);
  await settle(page, demo);
  expect(receivers(demo)).toEqual([]);
  await press(page, 'accept');
  await expect
    .poll(() => demo.log().map(({ path }) => path))
    .toEqual(expect.arrayContaining(['/embed?v=rumah-teduh', '/embed?place=rumah-teduh', '/p.js']));
});

test('one partner refused, only the others of its category receive something', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url + story.slice(1));
  await press(page, 'manage');
  await box(page, 'ads').check();
  await box(page, 'embeds').check();
  for (const id of ['beriklan', 'tontonan']) {
    const list = preferences(page).locator('details', { has: page.locator(`[name=${id}]`) });
    await list.locator('summary').first().click();
    await box(page, id).uncheck();
  }
  await button(preferences(page), 'save').click();
  await expect(preferences(page)).toBeHidden();
  await expectReceivers(page, demo, ['petaku', 'pikselo']);
  await expectVisit(page, demo, story, ['petaku', 'pikselo']);
});
