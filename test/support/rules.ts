import type { Locator, Page } from '@playwright/test';
import { contrast } from '../../src/ui/contrast.js';
import { phrases } from '../../src/audit/phrases.js';
import { findChoice } from './choices.js';

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

/** What is said instead of rules where there is nothing that could be judged. */
export const unjudged = 'no Accept found';

/** The part of a page that asks: what has a role of its own around a choice, or is fixed over the page. */
async function frameOf(choice: Locator): Promise<Locator> {
  const depth = await choice.evaluate((one) => {
    const around = [];
    for (let at = one.parentElement; at && at !== document.body; at = at.parentElement)
      around.push(at);
    const named = around.findIndex((each) =>
      each.matches('dialog,[role=dialog],[role=alertdialog],[role=region]'),
    );
    const isFixed = (each: Element) => /fixed|sticky/.test(getComputedStyle(each).position);
    return 1 + (named >= 0 ? named : around.findIndex(isFixed));
  });
  return choice.locator(depth ? `xpath=ancestor::*[${depth}]` : 'xpath=ancestor::body');
}

/**
 * Judges the first layer that a page shows, by the rules of the release gate (requirements.md, 1) that
 * can be read off it; returns the ids of those that it breaks. Asks for nothing that only izin has.
 * A notice whose Accept isn't found is not judged, so that it can't pass.
 */
export async function judgeNotice(page: Page): Promise<string[]> {
  const broken = new Set<string>();
  const must = (id: string, isFine: boolean) => isFine || broken.add(id);
  const [accept, reject] = [await findChoice(page, 'accept'), await findChoice(page, 'reject')];
  if (!accept) return [unjudged];
  const frame = await frameOf(accept);
  const text = await frame.evaluate((one) => (one as HTMLElement).innerText);
  const lang = await frame.evaluate((one) => one.closest('[lang]')?.getAttribute('lang') ?? '');

  const a = await accept.evaluate(measure);
  const r = reject && (await reject.evaluate(measure));
  must('CHO-01', !!r && !r.isDisabled && !r.isHidden);
  if (r) {
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
  // WCAG 2.2: whoever hears the page is told what it is.
  must('4.1.2', /^- (region|dialog|alertdialog|complementary) "/.test(await frame.ariaSnapshot()));
  must('INF-07', lang === (await page.locator('html').getAttribute('lang')));
  return [...broken].toSorted();
}
