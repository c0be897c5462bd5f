import type { ElementHandle, Frame, Page } from 'playwright-core';
import { type Choice, namesOf, readName } from './names.js';
import { seek } from './seek.js';
import { subject } from './words.js';

/** A control of a page's. */
export interface Control {
  frame: Frame;
  element: ElementHandle<HTMLElement>;
  /** As it is shown. */
  name: string;
}

/** Gives up on what doesn't answer: a frame whose script hangs. */
export const within = <T>(milliseconds: number, asked: Promise<T>): Promise<T | undefined> => {
  let timer: NodeJS.Timeout;
  const end = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), milliseconds);
  });
  return Promise.race([asked.catch(() => undefined), end]).finally(() => clearTimeout(timer));
};

/** Finds a choice in whatever a page shows, by its name and no hook of anybody's. */
export async function findChoice(page: Page, choice: Choice): Promise<Control | undefined> {
  const wanted = { names: [...namesOf(choice)], subject, isAnywhere: choice === 'settings' };
  const look = `(${seek})(${JSON.stringify(wanted)}, ${readName})`;
  for (const frame of page.frames()) {
    const found = await within(3000, frame.evaluateHandle<Element | undefined>(look));
    const element = found?.asElement() as ElementHandle<HTMLElement> | null | undefined;
    if (element) return { frame, element, name: await nameOf(element) };
  }
  return undefined;
}

const nameOf = (element: ElementHandle<HTMLElement>) =>
  element.evaluate((one) =>
    (one.innerText || one.getAttribute('aria-label') || (one as HTMLInputElement).value || '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

/** Waits until `look` finds something, `timeout` milliseconds at most. */
export async function waitFor<T>(
  look: () => Promise<T | undefined>,
  timeout: number,
): Promise<T | undefined> {
  const until = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found || Date.now() > until) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
}
