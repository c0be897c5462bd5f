import {
  categories,
  expect,
  expectReceivers,
  expectVisit,
  partnersOf,
  test,
} from '../support/demo.js';
import { box, button, notice, preferences, press, storedDecision } from '../support/layers.js';

const story = '/en/stories/partial';

/** Every set of categories, by the boxes that a visitor ticks. */
const choices = Array.from({ length: 2 ** categories.length }, (_, bits) =>
  categories.filter((_, index) => bits & (1 << index)),
);

/** Ticking personalization ticks ads, which it needs, but none of the partners there. */
const closure = (choice: string[]) =>
  categories.filter(
    (id) => choice.includes(id) || (id === 'ads' && choice.includes('personalization')),
  );

for (const choice of choices)
  test(`having chosen ${choice.join(', ') || 'nothing'}, only those partners receive`, async ({
    page,
    demo,
  }) => {
    const granted = closure(choice);
    const ofThem = (ids: string[]) => ids.flatMap((id) => partnersOf[id] ?? []);
    const partners = ofThem(choice);
    const refused = ofThem(granted).filter((id) => !partners.includes(id));
    await page.goto(demo.url + story.slice(1));
    await press(page, 'manage');
    for (const id of choice) if (!(await box(page, id).isChecked())) await box(page, id).click();
    for (const id of categories) expect(await box(page, id).isChecked()).toBe(granted.includes(id));
    await button(preferences(page), 'save').click();
    await expect(preferences(page)).toBeHidden();
    await expect(notice(page)).toBeHidden();
    await expectReceivers(page, demo, partners);

    const decision = await storedDecision(page);
    const yes = decision?.get('yes')?.split('.').filter(Boolean) ?? [];
    const no = decision?.get('no')?.split('.').filter(Boolean) ?? [];
    expect(yes.sort()).toEqual([...granted, ...partners].sort());
    const off = categories.filter((id) => !granted.includes(id));
    expect(no.sort()).toEqual([...off, ...refused].sort());

    await expectVisit(page, demo, story, partners);
    await expect(notice(page)).toBeHidden();
  });

test('unticking ads takes personalization along, which needs it', async ({ page, demo }) => {
  await page.goto(demo.url + story.slice(1));
  await press(page, 'manage');
  await box(page, 'personalization').click();
  await expect(box(page, 'ads')).toBeChecked();
  await box(page, 'ads').click();
  await expect(box(page, 'personalization')).not.toBeChecked();
  await button(preferences(page), 'save').click();
  await expectReceivers(page, demo, []);
});
