import type { Locator, Page } from '@playwright/test';

export const notice = (page: Page): Locator => page.locator('[data-izin-layer=notice]');
export const preferences = (page: Page): Locator => page.locator('[data-izin-layer=preferences]');

export type Action = 'accept' | 'reject' | 'manage' | 'save' | 'close' | 'withdraw' | 'optout';

/** Finds a button of the notice or of the preferences. */
export const button = (layer: Locator, action: Action): Locator =>
  layer.locator(`[data-izin-action=${action}]`);

/** Presses a button of the notice, as a person does. */
export const press = (page: Page, action: Action): Promise<void> =>
  button(notice(page), action).click();

/** Finds the box of a category or partner in the preferences. */
export const box = (page: Page, id: string): Locator =>
  preferences(page).locator(`input[name="${id}"]`);

/** Names the boxes that are ticked. */
export const ticked = (page: Page): Promise<string[]> =>
  preferences(page)
    .locator('input:checked')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name).sort());

/** Reads the decision from the browser's own jar, or nothing when there is none. */
export async function storedDecision(page: Page): Promise<URLSearchParams | undefined> {
  const cookies = await page.context().cookies();
  const value = cookies.find(({ name }) => name === 'izin')?.value;
  return value === undefined ? undefined : new URLSearchParams(value);
}
