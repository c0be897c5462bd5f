import type { Locator, Page } from '@playwright/test';
import { locales, more } from '../../src/locales.js';

const texts = await Promise.all(
  Object.keys(locales).map(async (tag) => ({
    ...(await locales[tag]!()).text,
    ...(await more[tag]!()).more,
  })),
);

/** What other tools call the choices and the way back to them, in two languages. */
const others = {
  accept: ['Accept', 'I agree', 'Agree', 'Allow all', 'OK', 'That’s ok', 'Terima', 'Setuju'],
  reject: [
    'Reject',
    'Decline',
    'Decline all',
    'Decline all apps',
    'Refuse',
    'I decline',
    'Deny',
    'Tolak',
  ],
  manage: ['Manage', 'Customize', 'Let me choose', 'Manage preferences', 'Configure', 'Choose'],
  settings: ['Cookie settings', 'Cookie preferences', 'Privacy choices', 'Change consent settings'],
  withdraw: ['Withdraw', 'Withdraw consent', 'Tarik persetujuan'],
};
export type Choice = keyof typeof others;
/** With what izin calls them, in every language that it speaks. */
const names = (choice: Choice) =>
  new Set([...texts.map((text) => text[choice]), ...others[choice]]);

/** Finds a choice in whatever a page shows, by its name and no hook of anybody's. */
export async function findChoice(page: Page, choice: Choice): Promise<Locator | undefined> {
  for (const role of ['button', 'link'] as const)
    for (const each of await page.getByRole(role).all()) {
      const name = ((await each.textContent()) ?? '').trim().replaceAll(/\s+/g, ' ');
      if (names(choice).has(name.replace("'", '’')) && (await each.isVisible())) return each;
    }
  return undefined;
}
