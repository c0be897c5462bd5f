import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { waitFor } from './find.js';
import type { Outcome } from './operate.js';

/** A message of the content script's; the fields that are read here. */
interface Message {
  type: string;
  cmp?: string;
  result?: boolean;
  id?: string;
  code?: string;
}

/** What is chosen, and the run that hears of it. */
interface Run {
  action: 'optIn' | 'optOut';
  said: Message[];
}

const runs = new WeakMap<Page, Run>();

const config = {
  enabled: true,
  disabledCmps: [],
  enablePrehide: false,
  // Rules that only hide a notice choose nothing.
  enableCosmeticRules: false,
  enableGeneratedRules: false,
  enableHeuristicDetection: true,
  enablePopupMutationObserver: true,
  heuristicMode: 'reject',
  heuristicPopupSearchTimeout: 2000,
  detectRetries: 5,
  isMainWorld: false,
  prehideTimeout: 2000,
  visualTest: false,
};

/** Reads DuckDuckGo's rules and the script that carries them out, where the package is installed. */
async function load(): Promise<{ script: string; rules: unknown } | undefined> {
  try {
    const find = createRequire(import.meta.url).resolve;
    const rules = find('@duckduckgo/autoconsent/rules/rules.json');
    // The package exports everything but the build for pages under test.
    const script = join(dirname(rules), '../dist/autoconsent.playwright.js');
    return {
      rules: JSON.parse(await readFile(rules, 'utf8')),
      script: await readFile(script, 'utf8'),
    };
  } catch {
    return undefined;
  }
}

/** Makes a choice by DuckDuckGo's rules for consent tools; says why not where they know none, or aren't installed. */
export async function chooseByRules(page: Page, action: Run['action']): Promise<Outcome> {
  const loaded = await load();
  if (!loaded)
    return { isDone: false, how: 'DuckDuckGo’s rules are not installed (@duckduckgo/autoconsent)' };
  const run: Run = { action, said: [] };
  const isFirst = !runs.has(page);
  runs.set(page, run);
  if (isFirst)
    await page.exposeBinding('autoconsentSendMessage', ({ frame }, message: Message) =>
      reply(page, frame, message, loaded.rules),
    );
  for (const frame of page.frames()) await frame.evaluate(loaded.script).catch(() => {});
  const end = await waitFor(
    async () => run.said.find(({ type }) => type === `${action}Result`),
    run.said.some(({ type }) => type === 'popupFound') ? 15_000 : 8000,
  );
  if (!end) return { isDone: false, how: 'DuckDuckGo’s rules know no such notice' };
  const how = `autoconsent: ${end.cmp}`;
  return end.result ? { isDone: true, how } : { isDone: false, how: `${how} failed` };
}

async function reply(page: Page, frame: Frame, message: Message, rules: unknown): Promise<void> {
  const run = runs.get(page)!;
  run.said.push(message);
  const answer = (text: object) =>
    frame.evaluate(`autoconsentReceiveMessage(${JSON.stringify(text)})`).catch(() => {});
  if (message.type === 'init')
    await answer({ type: 'initResp', config: { ...config, autoAction: run.action }, rules });
  if (message.type !== 'eval' || !message.code) return;
  const result: unknown = await frame.evaluate(message.code).catch(() => false);
  await answer({ type: 'evalResp', id: message.id, result });
}
