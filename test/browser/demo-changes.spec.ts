import {
  allPartners,
  expect,
  expectReceivers,
  expectVisit,
  receivers,
  settle,
  test,
} from '../support/demo.js';
import { button, notice, preferences, press, storedDecision } from '../support/layers.js';

const story = '/en/stories/withdraw';
const change = '/en/stories/change';
const settings = 'footer a[href="#izin"]';

test('withdrawn, nothing reaches a partner any more; granted again, all do', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url + story.slice(1));
  await press(page, 'accept');
  await expectReceivers(page, demo, allPartners);
  const accepted = await storedDecision(page);
  const frames = () => page.frames().filter((frame) => frame.url().startsWith('http'));
  expect(frames()).toHaveLength(3);
  await page.locator(settings).click();
  await button(preferences(page), 'withdraw').click();
  await expect(preferences(page)).toBeHidden();
  await expect.poll(async () => (await storedDecision(page))?.get('by')).toBe('withdraw');
  const withdrawn = await storedDecision(page);
  expect(withdrawn?.get('yes')).toBe('');
  expect(withdrawn?.get('id')).toBe(accepted?.get('id'));

  const kept = () => page.evaluate(() => [document.cookie, ...Object.keys(localStorage)]);
  await expect.poll(kept).toEqual([expect.stringMatching(/^izin=[^;]*$/)]);
  await expect.poll(frames).toEqual([page.mainFrame()]);
  await expectVisit(page, demo, story, []);
  await expectVisit(page, demo, '/en/', []);
  expect(await kept()).toEqual([expect.stringMatching(/^izin=[^;]*$/)]);
  await expect(notice(page)).toBeHidden();

  await page.goto(demo.url + story.slice(1));
  await page.locator(settings).click();
  await button(preferences(page), 'accept').click();
  await expectReceivers(page, demo, allPartners);
  await expectVisit(page, demo, story, allPartners);
});

test('granted again on the same page, a script does not run twice and an embed comes back', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url + story.slice(1));
  await press(page, 'accept');
  await expectReceivers(page, demo, allPartners);
  await page.locator(settings).click();
  await button(preferences(page), 'withdraw').click();
  await expect(preferences(page)).toBeHidden();
  await settle(page, demo);
  demo.clear();
  await page.locator(settings).click();
  await button(preferences(page), 'accept').click();
  await expectReceivers(page, demo, ['petaku', 'tontonan']);
});

test('a changed policy asks again, and the old choice holds for what it covered', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.url}en/stories/accept`);
  await press(page, 'accept');
  await expectReceivers(page, demo, allPartners);
  await expectVisit(page, demo, change, allPartners);
  await expect(notice(page)).toBeVisible();
  await expectVisit(page, demo, change, allPartners);
  await press(page, 'accept');
  await expect.poll(() => receivers(demo)).toContain('telusur');
  await expectVisit(page, demo, change, [...allPartners, 'telusur']);
  await expect(notice(page)).toBeHidden();
  expect((await storedDecision(page))?.get('rev')).toBe('2');
});

test('a changed policy asks again, and refusing then ends what was granted', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.url}en/stories/accept`);
  await press(page, 'accept');
  await expectVisit(page, demo, change, allPartners);
  await press(page, 'reject');
  await expect(notice(page)).toBeHidden();
  await expectVisit(page, demo, change, []);
});

test('a changed policy asks whoever had refused, and sends nothing', async ({ page, demo }) => {
  await page.goto(`${demo.url}en/stories/refuse`);
  await press(page, 'reject');
  await expect(notice(page)).toBeHidden();
  await expectVisit(page, demo, change, []);
  await expect(notice(page)).toBeVisible();
});
