import type { ElementHandle, Page } from 'playwright-core';
import { type Control, findChoice } from './find.js';
import { readFocus, readLook } from './look.js';
import { subject } from './words.js';
import type { ChoiceLook, Layer } from './visit.js';

type Around = Omit<Layer, 'accept' | 'reject' | 'manage' | 'pageLang' | 'viewport'>;

/** Reads the first layer that a page shows; nothing where no Accept is found. */
export async function readLayer(page: Page): Promise<Layer | undefined> {
  const accept = await findChoice(page, 'accept');
  if (!accept) return undefined;
  const [reject, manage] = [await findChoice(page, 'reject'), await findChoice(page, 'manage')];
  const handle = await accept.element.evaluateHandle(findFrame, subject);
  const frame = handle.asElement() as ElementHandle<HTMLElement>;
  const around = await frame.evaluate(readAround);
  return {
    ...around,
    accept: await lookAt(accept),
    ...(reject && { reject: await lookAt(reject) }),
    ...(manage && { manage: await lookAt(manage) }),
    pageLang: await page.evaluate(() => document.documentElement.lang),
    viewport: page.viewportSize() ?? { width: 0, height: 0 },
  };
}

async function lookAt({ element, name }: Control): Promise<ChoiceLook> {
  const seen = await element.evaluate(readLook);
  // Within a frame, the page's own measure.
  const box = (await element.boundingBox()) ?? seen.box;
  return { ...seen, name, box, focus: await element.evaluate(readFocus) };
}

/** Finds the part of a page that asks: what has a role of its own around a choice, else is fixed over the page, else says enough of it. Runs in the page, and uses nothing from outside its body. */
function findFrame(choice: Element, subject: string): Element {
  const outOf = (at: Element) =>
    at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined);
  const around: Element[] = [];
  for (let at = outOf(choice); at && at !== document.body; at = outOf(at)) around.push(at);
  const about = new RegExp(subject, 'iu');
  const roles =
    'dialog,[role=dialog],[role=alertdialog],[role=region],[role=complementary],aside,section';
  const isFixed = (each: Element) => /fixed|sticky/.test(getComputedStyle(each).position);
  const says = (each: Element) => about.test((each as HTMLElement).innerText ?? '');
  return (
    around.find((each) => each.matches(roles) && says(each)) ??
    around.find((each) => isFixed(each) && says(each)) ??
    around.find(says) ??
    document.body
  );
}

/** Reads the part of a page that asks. Runs in the page, and uses nothing from outside its body. */
function readAround(one: HTMLElement): Around {
  const root = one.getRootNode() as Document | ShadowRoot;
  const named = (one.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .some((id) => !!id && !!root.getElementById(id)?.textContent?.trim());
  const isNamed = named || !!one.getAttribute('aria-label')?.trim();
  const implied: Record<string, string> = {
    dialog: 'dialog',
    aside: 'complementary',
    section: isNamed ? 'region' : '',
  };
  const { x, y, width, height } = one.getBoundingClientRect();
  const paragraphs = [...one.querySelectorAll('p')].map(({ innerText }) => innerText);
  const outOf = (at: Element) =>
    at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined);
  let lang = '';
  for (let at: Element | undefined = one; at && !lang; at = outOf(at))
    lang = at.getAttribute('lang') ?? '';
  return {
    text: one.innerText,
    body: paragraphs.sort((a, b) => b.length - a.length)[0] ?? one.innerText,
    lang,
    role: one.getAttribute('role') ?? implied[one.localName] ?? '',
    isNamed,
    links: [...one.querySelectorAll('a')].map(({ href }) => href).filter(Boolean),
    isWall: isWalled(),
    box: { x, y, width, height },
  };

  /** Says whether what stands beside the notice can't be reached: something lies over it, or the page can't be scrolled. */
  function isWalled(): boolean {
    if (one.matches(':modal')) return true;
    const { scrollHeight } = document.documentElement;
    const isLocked = [document.documentElement, document.body].some((each) =>
      /hidden|clip/.test(getComputedStyle(each).overflowY),
    );
    if (isLocked && scrollHeight > innerHeight + 1) return true;
    const isOver = (at: Element | null) => {
      for (let each = at; each && each !== document.body; each = each.parentElement) {
        const { position } = getComputedStyle(each);
        const size = each.getBoundingClientRect();
        if (position === 'fixed' && size.width * size.height > 0.9 * innerWidth * innerHeight)
          return true;
      }
      return false;
    };
    const places = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((across) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].map((down) => [across * innerWidth, down * innerHeight] as const),
    );
    const beside = places.filter(
      ([left, top]) => left < x || left > x + width || top < y || top > y + height,
    );
    const tops = beside.map(([left, top]) => document.elementFromPoint(left, top));
    // A notice that covers all leaves nothing beside it.
    if (!beside.length) return true;
    return tops.every(isOver);
  }
}
