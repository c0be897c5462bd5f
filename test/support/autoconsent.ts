import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

// The package exports everything but the build for pages under test.
const file = '../../node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js';
const script = readFileSync(new URL(file, import.meta.url), 'utf8');

/** A message of autoconsent's content script; the fields that the tests ask for. */
export interface Message {
  type: string;
  cmp?: string;
  result?: boolean;
  id?: string;
  code?: string;
  state?: { lifecycle: string };
}

/** Says whether it has looked everywhere and given up. */
export const hasGivenUp = (said: readonly Message[]): boolean =>
  said.some(({ state }) => state?.lifecycle === 'nothingDetected');

// Heuristics alone: no hand-written rule may know izin. The time limit is for slow machines.
const config = {
  enabled: true,
  autoAction: 'optOut',
  disabledCmps: [],
  enablePrehide: false,
  enableCosmeticRules: false,
  enableGeneratedRules: false,
  enableHeuristicDetection: true,
  enablePopupMutationObserver: true,
  heuristicMode: 'reject',
  heuristicPopupSearchTimeout: 5000,
  // Heuristics have their turn at the second look.
  detectRetries: 1,
  isMainWorld: false,
  prehideTimeout: 2000,
  visualTest: false,
};

/** Runs DuckDuckGo's autoconsent, unmodified, in a page as its browser does; returns what it says. */
export async function runAutoconsent(page: Page): Promise<Message[]> {
  const said: Message[] = [];
  const answer = (message: object) =>
    page.evaluate(`autoconsentReceiveMessage(${JSON.stringify(message)})`);
  await page.exposeFunction('autoconsentSendMessage', async (message: Message) => {
    said.push(message);
    if (message.type === 'init')
      await answer({ type: 'initResp', config, rules: { autoconsent: [] } });
    if (message.type === 'eval' && message.code) {
      const result: unknown = await page.evaluate(message.code);
      await answer({ type: 'evalResp', id: message.id, result });
    }
  });
  await page.evaluate(script);
  return said;
}
