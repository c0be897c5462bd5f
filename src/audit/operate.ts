import type { Page } from 'playwright-core';
import { findBoxes, tick } from './boxes.js';
import { type Control, findChoice, waitFor, within } from './find.js';
import type { Choice } from './names.js';
import type { Operated } from './visit.js';

/** How a choice was made, or why it wasn't. */
export type Outcome = Pick<Operated, 'isDone' | 'how' | 'presses'>;

/** Presses a control as a visitor does, and waits until it has gone. */
export async function press({ element, frame }: Control, timeout = 3000): Promise<boolean> {
  const isPressed = await element.click({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
  if (!isPressed) return false;
  const isGone = async () => frame.isDetached() || !(await within(1000, element.isVisible()));
  return (await waitFor(async () => (await isGone()) || undefined, timeout)) ?? false;
}

/** Presses a choice of what is shown; nothing where there is none. */
async function pressNamed(page: Page, choice: Choice): Promise<Outcome | undefined> {
  const control = await findChoice(page, choice);
  if (!control) return undefined;
  const how = await nameHow(control);
  return (await press(control))
    ? { isDone: true, how, presses: 1 }
    : { isDone: false, how: `“${control.name}” was pressed, and the notice stayed`, presses: 1 };
}

const nameHow = async ({ element, name }: Control): Promise<string> =>
  (await element.evaluate((one) => !!one.closest('[data-izin-layer]')))
    ? 'izin'
    : `button: ${name}`;

/** Accepts or refuses all, by what is on the first layer, else by way of the second. */
export async function chooseAll(page: Page, act: 'accept' | 'reject'): Promise<Outcome> {
  const first = await pressNamed(page, act);
  if (first?.isDone) return first;
  if (act === 'reject') {
    const second = await chooseSome(page, () => false);
    if (second.isDone) return second;
  }
  return first ?? { isDone: false, how: `no control is called what “${act}” is called anywhere` };
}

/** Chooses by the boxes of the second layer: `wants` says which are ticked, by name. */
export async function chooseSome(page: Page, wants: (name: string) => boolean): Promise<Outcome> {
  const manage = await findChoice(page, 'manage');
  if (!manage) return { isDone: false, how: 'no control opens the choices' };
  const before = await findBoxes(page);
  await manage.element.click({ timeout: 3000 }).catch(() => {});
  const boxes = await waitFor(async () => {
    const all = await findBoxes(page, before);
    return all.length ? all : undefined;
  }, 3000);
  const isWanted = boxes?.some(({ name, isDisabled }) => !isDisabled && wants(name));
  if (wants('analytics') && !isWanted)
    return { isDone: false, how: 'no box is called what statistics are called' };
  if (!wants('analytics')) {
    const all = await pressNamed(page, 'reject');
    if (all?.isDone) return { ...all, presses: 2 };
  }
  let presses = 1;
  for (const box of boxes ?? [])
    if (!box.isDisabled && box.isChecked !== wants(box.name)) presses += Number(await tick(box));
  const saved = await pressNamed(page, 'save');
  if (!saved) return { isDone: false, how: 'no control saves the choices' };
  return { ...saved, presses: presses + 1 };
}
