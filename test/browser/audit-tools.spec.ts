import { chooseByTool } from '../../src/audit/tools.js';
import { expect, test } from '../support/test.js';

/** Of tools that nobody gets without an account: their interfaces as their documentation has them. */
const tools: Record<string, string> = {
  OneTrust: `OneTrust = {
    AllowAll: () => choose('accept'), RejectAll: () => choose('reject'),
    IsAlertBoxClosed: () => !!chosen }`,
  Cookiebot: `Cookiebot = {
    submitCustomConsent: (...all) => choose({ 'true,true,true': 'accept', 'false,true,false': 'partly' }[all] ?? 'reject'),
    hide() {}, get hasResponse() { return !!chosen; } }`,
  'Usercentrics, version 3': `__ucCmp = {
    acceptAllConsents: async () => { wanted = 'accept'; }, denyAllConsents: async () => { wanted = 'reject'; },
    saveConsents: async () => choose(wanted), closeCmp: async () => {}, isConsentRequired: async () => !chosen }`,
  'Usercentrics, version 2': `UC_UI = {
    acceptAllConsents: async () => choose('accept'), denyAllConsents: async () => choose('reject'),
    closeCMP() {}, isConsentRequired: () => !chosen }`,
  Didomi: `Didomi = {
    setUserAgreeToAll: () => choose('accept'), setUserDisagreeToAll: () => choose('reject'),
    shouldConsentBeCollected: () => !chosen }`,
};

for (const [name, script] of Object.entries(tools))
  test(`a choice is made by the interface of ${name}`, async ({ page, web, open }) => {
    const code = `let chosen, wanted; const choose = (what) => void (chosen = what); ${script}`;
    web.page('/', `<!doctype html><title>Shop</title><script>${code}</script>`);
    const [tool] = name.split(',');
    for (const [act, wanted] of [
      ['accept', 'accept'],
      ['reject', 'reject'],
      ['withdraw', 'reject'],
      ['partly', 'partly'],
    ] as const) {
      await open('/');
      const outcome = await chooseByTool(page, act);
      const isDone = act !== 'partly' || name === 'Cookiebot';
      expect(outcome).toMatchObject({ isDone });
      expect(outcome!.how).toContain(tool);
      expect(await page.evaluate('chosen')).toBe(isDone ? wanted : undefined);
    }
  });

test('one that keeps no choice is said not to have taken it', async ({ page, web, open }) => {
  const code = 'OneTrust = { AllowAll() {}, RejectAll() {}, IsAlertBoxClosed: () => false }';
  web.page('/', `<!doctype html><title>Shop</title><script>${code}</script>`);
  await open('/');
  expect(await chooseByTool(page, 'reject')).toMatchObject({ isDone: false });
});
