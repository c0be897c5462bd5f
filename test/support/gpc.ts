import type { Page } from '@playwright/test';

/** The browser's own switch can't be set in Chromium: pages that are opened from now on are given what it would tell. */
export const signalGpc = (page: Page, isOn = true): Promise<unknown> =>
  page.addInitScript(
    `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => ${isOn} })`,
  );
