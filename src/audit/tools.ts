import type { Page } from 'playwright-core';
import { waitFor, within } from './find.js';
import type { Outcome } from './operate.js';
import type { Operated } from './visit.js';

/** A consent tool's public interface, as expressions that are evaluated in its page. */
interface Tool {
  name: string;
  isThere: string;
  accept: string;
  reject: string;
  /** Accepts statistics only. */
  partly?: string;
  /** Whether the visitor's choice is kept. */
  isChosen: string;
}

const tools: readonly Tool[] = [
  // https://klaro.org/docs/api/js_api, its `getManager`.
  {
    name: 'klaro',
    isThere: 'typeof klaro?.getManager',
    accept: 'klaro.getManager().changeAll(true), klaro.getManager().saveAndApplyConsents()',
    reject: 'klaro.getManager().changeAll(false), klaro.getManager().saveAndApplyConsents()',
    partly: `(() => {
      const manager = klaro.getManager();
      const isWanted = ({ purposes = [] }) => purposes.some((each) => /analy|statist/i.test(each));
      if (!manager.config.services.some(isWanted)) throw new Error('no statistics');
      for (const each of manager.config.services) manager.updateConsent(each.name, isWanted(each));
      manager.saveAndApplyConsents();
    })()`,
    isChosen: 'klaro.getManager().confirmed',
  },
  // https://cookieconsent.orestbida.com/reference/api-reference.html
  {
    name: 'cookieconsent',
    isThere: 'typeof CookieConsent?.acceptCategory',
    accept: `CookieConsent.acceptCategory('all'), CookieConsent.hide()`,
    reject: 'CookieConsent.acceptCategory([]), CookieConsent.hide()',
    partly: `(() => {
      const names = Object.keys(CookieConsent.getConfig('categories'));
      const wanted = names.filter((each) => /analy|statist/i.test(each));
      if (!wanted.length) throw new Error('no statistics');
      CookieConsent.acceptCategory(wanted);
      CookieConsent.hide();
    })()`,
    isChosen: 'CookieConsent.validConsent()',
  },
  // https://tarteaucitron.io/en/install/, `userInterface.respondAll`.
  {
    name: 'tarteaucitron',
    isThere: 'typeof tarteaucitron?.userInterface?.respondAll',
    accept: 'tarteaucitron.userInterface.respondAll(true)',
    reject: 'tarteaucitron.userInterface.respondAll(false)',
    isChosen: `document.cookie.includes((tarteaucitron.parameters.cookieName || 'tarteaucitron') + '=')`,
  },
  // https://developer.onetrust.com/onetrust/docs/javascript-api
  {
    name: 'OneTrust',
    isThere: 'typeof OneTrust?.AllowAll',
    accept: 'OneTrust.AllowAll()',
    reject: 'OneTrust.RejectAll()',
    isChosen: 'OneTrust.IsAlertBoxClosed()',
  },
  // https://www.cookiebot.com/en/developer/, preferences, statistics and marketing in turn.
  {
    name: 'Cookiebot',
    isThere: 'typeof Cookiebot?.submitCustomConsent',
    accept: 'Cookiebot.submitCustomConsent(true, true, true), Cookiebot.hide()',
    reject: 'Cookiebot.submitCustomConsent(false, false, false), Cookiebot.hide()',
    partly: 'Cookiebot.submitCustomConsent(false, true, false), Cookiebot.hide()',
    isChosen: 'Cookiebot.hasResponse',
  },
  // https://usercentrics.com/docs/web/v3/api/control-functionality/ (2026-11-27); version 2 has other names.
  {
    name: 'Usercentrics',
    isThere: 'typeof __ucCmp?.denyAllConsents',
    accept:
      '__ucCmp.acceptAllConsents().then(() => __ucCmp.saveConsents()).then(() => __ucCmp.closeCmp())',
    reject:
      '__ucCmp.denyAllConsents().then(() => __ucCmp.saveConsents()).then(() => __ucCmp.closeCmp())',
    isChosen: '__ucCmp.isConsentRequired().then((isRequired) => !isRequired)',
  },
  // https://usercentrics.com/docs/web/features/api/control-functionality/
  {
    name: 'Usercentrics',
    isThere: 'typeof UC_UI?.acceptAllConsents',
    accept: 'UC_UI.acceptAllConsents().then(() => UC_UI.closeCMP())',
    reject: 'UC_UI.denyAllConsents().then(() => UC_UI.closeCMP())',
    isChosen: '!UC_UI.isConsentRequired()',
  },
  // https://developers.didomi.io/cmp/web-sdk/reference/api
  {
    name: 'Didomi',
    isThere: 'typeof Didomi?.setUserAgreeToAll',
    accept: 'Didomi.setUserAgreeToAll()',
    reject: 'Didomi.setUserDisagreeToAll()',
    isChosen: '!Didomi.shouldConsentBeCollected()',
  },
];

/** Makes a choice by the public interface of a known tool; nothing where none is there. What it says of itself is asked afterwards. */
export async function chooseByTool(page: Page, act: Operated['act']): Promise<Outcome | undefined> {
  const evaluate = (expression: string) => within(5000, page.evaluate(expression));
  for (const tool of tools) {
    if ((await evaluate(tool.isThere)) !== 'function') continue;
    const order = act === 'withdraw' ? tool.reject : tool[act];
    if (!order) return { isDone: false, how: `${tool.name} has no call for that` };
    const isCalled = await evaluate(`Promise.resolve(${order}).then(() => true)`);
    const isChosen = async () => Boolean(await evaluate(tool.isChosen)) || undefined;
    if (isCalled && (await waitFor(isChosen, 3000)))
      return { isDone: true, how: `api: ${tool.name}` };
    return { isDone: false, how: `${tool.name} did not take the call of its public interface` };
  }
  return undefined;
}
