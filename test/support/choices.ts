import type { Locator, Page } from '@playwright/test';
import { type Choice, isCalled } from '../../src/audit/names.js';

export type { Choice };

/** Finds a choice in whatever a page shows, by its name and no hook of anybody's. */
export async function findChoice(page: Page, choice: Choice): Promise<Locator | undefined> {
  for (const role of ['button', 'link'] as const)
    for (const each of await page.getByRole(role).all())
      if (isCalled(choice, (await each.textContent()) ?? '') && (await each.isVisible()))
        return each;
  return undefined;
}
