import type { Page } from 'playwright-core';
import { readSecondLayer, turn } from './boxes.js';
import { type Control, findChoice, waitFor, within } from './find.js';
import type { Choice } from './names.js';
import type { Box, Operated, WayBack } from './visit.js';

/** How a choice was made, or why it wasn't, with what was seen on the way. */
export interface Outcome extends Pick<Operated, 'isDone' | 'how' | 'presses'> {
  /** The second layer's boxes before anybody touched them. */
  boxes?: Box[];
  wayBack?: WayBack;
}

/** Presses a control as a visitor does; says whether that could be done. */
export const click = ({ element }: Control): Promise<boolean> =>
  element.click({ timeout: 3000 }).then(
    () => true,
    () => false,
  );

/** Presses a control, and waits until it has gone: what stays has not taken the choice. */
export async function press(control: Control, timeout = 3000): Promise<boolean> {
  const { element, frame } = control;
  if (!(await click(control))) return false;
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

const nameHow = async ({ element, name }: Control): Promise<string> => {
  const isOurs = await element.evaluate((one) => !!one.closest('[data-izin-layer]'));
  return isOurs ? 'izin' : `button: ${name}`;
};

/** Accepts or refuses all, by what is on the first layer, else by way of the second. */
export async function chooseAll(page: Page, act: 'accept' | 'reject'): Promise<Outcome> {
  const first = await pressNamed(page, act);
  if (first?.isDone) return first;
  const why = `no control that is shown has a name by which it can be told that it would ${act}`;
  if (act === 'accept') return first ?? { isDone: false, how: why };
  const second = await chooseSome(page);
  return second.isDone ? second : (first ?? { ...second, how: `${why}, and ${second.how}` });
}

/** Chooses by the boxes of the second layer: only that which fits `wanted` is ticked, and none without one. */
export async function chooseSome(page: Page, wanted?: RegExp): Promise<Outcome> {
  const manage = await findChoice(page, 'manage');
  if (!manage) return { isDone: false, how: 'no control opens the choices one by one' };
  const found = await readSecondLayer(page, manage);
  const boxes = found.map(({ name, isChecked, isDisabled }) => ({ name, isChecked, isDisabled }));
  const free = found.filter(({ isDisabled }) => !isDisabled);
  const chosen = free.find(({ name }) => wanted?.test(name));
  if (wanted && !chosen)
    return { isDone: false, how: `“${manage.name}” opens no box for statistics`, boxes };
  const all = wanted ? undefined : await pressNamed(page, 'reject');
  if (all?.isDone) return { ...all, presses: 2, boxes };
  let presses = 1;
  for (const box of free) presses += Number(await turn(box, box === chosen));
  const saved = await pressNamed(page, 'save');
  if (!saved) return { isDone: false, how: 'no control saves the choices', boxes };
  return { ...saved, presses: presses + 1, boxes };
}

/** Takes back what was accepted, by the way that the page shows. */
export async function withdraw(page: Page): Promise<Outcome> {
  const settings = await findChoice(page, 'settings');
  const none = { boxes: [], isElsewhere: false };
  if (!settings)
    return { isDone: false, how: 'no control on the page leads back to the choice', wayBack: none };
  const url = page.url().replace(/#.*/s, '');
  const found = await readSecondLayer(page, settings);
  const wayBack = {
    control: settings.name,
    boxes: found.map(({ name, isChecked, isDisabled }) => ({ name, isChecked, isDisabled })),
    isElsewhere: page.url().replace(/#.*/s, '') !== url,
  };
  const out = await waitFor(
    async () => (await findChoice(page, 'withdraw')) ?? (await findChoice(page, 'reject')),
    1000,
  );
  let presses = 1;
  if (out) {
    presses += 1;
    const how = `${await nameHow(out)} (${settings.name}, ${out.name})`;
    if (await press(out)) return { isDone: true, how, presses, wayBack };
  } else for (const box of found) if (!box.isDisabled) presses += Number(await turn(box, false));
  // Some wait for the choice to be saved.
  const saved = await pressNamed(page, 'save');
  if (!saved) return { isDone: false, how: `“${settings.name}” opens no way to withdraw`, wayBack };
  return { ...saved, presses: presses + 1, wayBack };
}
