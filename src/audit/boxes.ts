import type { ElementHandle, Frame, Page } from 'playwright-core';
import { type Control, waitFor, within } from './find.js';
import type { Box } from './visit.js';

/** A box that can be ticked. */
export interface FoundBox extends Box {
  frame: Frame;
  element: ElementHandle<HTMLElement>;
}

/** Lists the boxes and switches that a frame shows, hidden ones whose label is shown too. Runs in the page, and uses nothing from outside its body. */
function listBoxes(): HTMLElement[] {
  const all: HTMLElement[] = [];
  const isShown = (one: Element | null | undefined) => {
    if (!one) return false;
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true });
  };
  const collect = (root: Document | ShadowRoot) => {
    for (const each of root.querySelectorAll<HTMLElement>('*')) {
      const isBox = each.matches('input[type=checkbox],[role=switch],[role=checkbox]');
      const label = (each as HTMLInputElement).labels?.[0] ?? each.closest('label');
      if (isBox && (isShown(each) || isShown(label))) all.push(each);
      if (each.shadowRoot) collect(each.shadowRoot);
    }
  };
  collect(document);
  return all;
}

/** Reads a box. Runs in the page, and uses nothing from outside its body. */
function readBox(one: HTMLElement): Box {
  const input = one as HTMLInputElement;
  const root = one.getRootNode() as Document | ShadowRoot;
  const byId = (ids: string | null) =>
    (ids ?? '')
      .split(/\s+/)
      .map((id) => (id && root.getElementById(id)?.textContent) || '')
      .join(' ');
  const labels = [...(input.labels ?? [])].map(({ textContent }) => textContent).join(' ');
  const name =
    byId(one.getAttribute('aria-labelledby')).trim() ||
    one.getAttribute('aria-label') ||
    labels.trim() ||
    one.title ||
    input.name ||
    one.id;
  return {
    name: (name || one.textContent || '').replaceAll(/\s+/g, ' ').trim().slice(0, 120),
    isChecked: input.checked ?? one.getAttribute('aria-checked') === 'true',
    isDisabled: one.matches(':disabled,[aria-disabled=true]'),
  };
}

/** Finds the boxes that a page shows; those of `before`, which were there already, are left out. */
async function findBoxes(page: Page, before: readonly FoundBox[] = []): Promise<FoundBox[]> {
  const found: FoundBox[] = [];
  for (const frame of page.frames()) {
    const known = before.filter((each) => each.frame === frame).map(({ element }) => element);
    const list = await within(3000, frame.evaluateHandle(listBoxes));
    if (!list) continue;
    for (const handle of (await list.getProperties()).values()) {
      const element = handle.asElement() as ElementHandle<HTMLElement> | null;
      if (!element) continue;
      const isKnown = await element.evaluate((one, others) => others.includes(one), known);
      if (!isKnown) found.push({ frame, element, ...(await element.evaluate(readBox)) });
    }
  }
  return found;
}

/** Makes a box as it is wanted, as a visitor does: by itself, else by its label. Says whether it was turned. */
export async function turn({ element }: FoundBox, wanted: boolean): Promise<boolean> {
  const isFine = async () => (await element.evaluate(readBox)).isChecked === wanted;
  // One box may have turned others.
  if (await isFine()) return false;
  await element.click({ timeout: 1000 }).catch(() => {});
  if (await isFine()) return true;
  await element.evaluate((one) => {
    const label = (one as HTMLInputElement).labels?.[0] ?? one.closest('label');
    (label ?? one).click();
  });
  return isFine();
}

/** Opens the second layer by a control, and finds its boxes as they are before anybody touched them. */
export async function readSecondLayer(page: Page, opener: Control): Promise<FoundBox[]> {
  const before = await findBoxes(page);
  await opener.element.click({ timeout: 3000 }).catch(() => {});
  const opened = async () => {
    const all = await findBoxes(page, before);
    return all.length ? all : undefined;
  };
  return (await waitFor(opened, 3000)) ?? [];
}
