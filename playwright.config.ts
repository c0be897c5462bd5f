import { defineConfig } from '@playwright/test';
import { findChromium } from './test/support/chromium.mjs';

const { executablePath, args, env } = await findChromium();

export default defineConfig({
  testDir: 'test/browser',
  workers: 2,
  fullyParallel: true,
  // A test that passes at the second try hides a race in the gate.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Far above what a test takes: a machine that stalls is no fault of the gate.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    video: 'off',
    launchOptions: { executablePath, args, ...(env && { env }) },
  },
});
