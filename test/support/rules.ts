import type { Locator, Page } from '@playwright/test';
import { locales } from '../../src/locales.js';
import { contrast } from '../../src/ui/contrast.js';
import { phrases } from '../unit/ui/phrases.js';

/** Labels of the choices in every language that izin speaks, and what other tools call them in two. */
const texts = await Promise.all(Object.values(locales).map(async (load) => (await load()).text));
const others = {
  accept: ['Accept', 'I agree', 'Agree', 'Allow all', 'OK', 'Terima', 'Setuju'],
  reject: ['Reject', 'Decline', 'Decline all', 'Refuse', 'I decline', 'Deny', 'Tolak'],
  manage: ['Manage', 'Settings', 'Customize', 'Let me choose', 'Manage preferences', 'Configure'],
};
type Choice = keyof typeof others;
const names = (choice: Choice) =>
  new Set([...texts.map((text) => text[choice]), ...others[choice]]);

/** Finds a choice of whatever notice a page shows, by its accessible name. */
export async function findChoice(page: Page, choice: Choice): Promise<Locator | undefined> {
  for (const role of ['button', 'link'] as const)
    for (const each of await page.getByRole(role).all()) {
      const name = ((await each.textContent()) ?? '').trim().replaceAll(/\s+/g, ' ');
      if (names(choice).has(name) && (await each.isVisible())) return each;
    }
  return undefined;
}

/** What is measured of a choice in its page; colours as the browser computes them. */
const measure = (one: Element) => {
  const style = getComputedStyle(one);
  const { x, y, width, height } = one.getBoundingClientRect();
  const ground = (from: Element | null): string => {
    for (let at = from; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^rgba.*, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const fill = ground(one);
  return {
    tag: one.localName,
    isInText: !!one.closest('p'),
    isDisabled: one.matches(':disabled'),
    isHidden: !!one.closest('[aria-hidden=true],[inert]'),
    box: { x, y, width, height },
    look: [
      style.fontSize,
      style.fontWeight,
      style.opacity,
      fill,
      style.borderTopColor,
      style.borderTopWidth,
    ],
    color: style.color,
    opacity: Number(style.opacity),
    fill,
    around: ground(one.parentElement),
    edge: parseFloat(style.borderTopWidth) > 0 ? style.borderTopColor : undefined,
  };
};

const contrastOf = (one: string, other: string) => {
  const [a, b] = [one, other].map((color) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, 1] as const;
  });
  return contrast(a!, b!);
};

/** The part of a page that asks. */
const frameOf = (page: Page) =>
  page.evaluateHandle(
    () =>
      document.querySelector('[role=dialog],[role=alertdialog],dialog[open],[role=region]') ??
      document.body,
  );

/**
 * Judges the first layer that a page shows, by the rules of the release gate (requirements.md, 1) that
 * can be read off it; returns the ids of those that it breaks. Asks for nothing that only izin has.
 */
export async function judgeNotice(page: Page): Promise<string[]> {
  const broken = new Set<string>();
  const must = (id: string, isFine: boolean) => isFine || broken.add(id);
  const [accept, reject] = [await findChoice(page, 'accept'), await findChoice(page, 'reject')];
  const frame = await frameOf(page);
  const text = await frame.evaluate((one) => (one as HTMLElement).innerText);
  const lang = await frame.evaluate((one) => one.closest('[lang]')?.getAttribute('lang') ?? '');

  const a = accept && (await accept.evaluate(measure));
  const r = reject && (await reject.evaluate(measure));
  must('CHO-01', !!r && !r.isDisabled && !r.isHidden);
  if (a && r) {
    must('CHO-02', r.tag === a.tag && !r.isInText);
    const ratio = (r.box.width * r.box.height) / (a.box.width * a.box.height);
    const isBeside = Math.abs(r.box.y - a.box.y) < 2;
    const isBelow = Math.abs(r.box.y - a.box.y) < 2 * a.box.height;
    must(
      'CHO-03',
      ratio > 0.9 && ratio < 1.1 && (isBeside || isBelow) && `${r.look}` === `${a.look}`,
    );
    const text = contrastOf(r.color, r.fill) * r.opacity;
    const edge = Math.max(
      ...[r.edge, r.fill].map((each) => (each ? contrastOf(each, r.around) : 0)),
    );
    must('CHO-04', text >= 4.5 && edge >= 3);
  }
  must(
    'CHO-12',
    !Object.values(phrases).some((phrase) => phrase.test(text)) && !/best experience/i.test(text),
  );
  must(
    'CHO-14',
    await frame.evaluate((one) =>
      [...one.querySelectorAll('a')].every(({ origin }) => origin === location.origin),
    ),
  );
  must('INF-01', /\d/.test(text));
  const body = await frame.evaluate(
    (one) =>
      [...one.querySelectorAll('p')]
        .map((each) => each.innerText)
        .toSorted((x, y) => y.length - x.length)[0],
  );
  must('INF-06', (body ?? text).split(/\s+/).length <= 75);
  must('INF-07', lang === (await page.locator('html').getAttribute('lang')));
  return [...broken].toSorted();
}

/** Judges what comes of the choices: refusing, untouched saving, coming back. `sent` counts what partners received. */
export async function judgeRefusal(page: Page, url: string, sent: () => number): Promise<string[]> {
  const broken = new Set<string>();
  const must = (id: string, isFine: boolean) => isFine || broken.add(id);
  await page.clock.install();
  await page.goto(url);
  let reject: Locator | undefined;
  for (let look = 0; look < 50 && !reject; look++) {
    reject = await findChoice(page, 'reject');
    await page.clock.runFor(100);
  }
  must('PRI-01', sent() === 0);
  await reject?.click();
  await page.clock.runFor(1000);
  must('CHO-07', !(await findChoice(page, 'accept')) && (await page.locator('h1').isVisible()));
  await page.clock.setSystemTime(Date.now() + 179 * 24 * 3600 * 1000);
  await page.goto(url);
  await page.clock.runFor(2000);
  must('CHO-11', !(await findChoice(page, 'accept')));
  must('PRI-07', sent() === 0);
  const control = page.locator('a[href="#izin"],[data-izin-open]').first();
  must('WDR-01', await control.isVisible());
  return [...broken].toSorted();
}
