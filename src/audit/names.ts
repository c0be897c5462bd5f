import { locales, more } from '../locales.js';
import { type Choice, others } from './words.js';

export type { Choice } from './words.js';

/** Reads a control's name as it is compared: without case, signs at its ends, and differences in spacing and apostrophes. Uses nothing from outside its body, so that pages can be given its text. */
export const readName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’ʼ`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    // Tried where signs begin only: from each of many signs it would take minutes.
    .replace(/(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]+$/u, '');

const own = await Promise.all(
  Object.keys(locales).map(async (tag) => ({
    ...(await locales[tag]!()).text,
    ...(await more[tag]!()).more,
  })),
);

const read = new Map<Choice, ReadonlySet<string>>();

/** Lists what a choice is called: by izin in every language that it speaks, and by other tools. */
export function namesOf(choice: Choice): ReadonlySet<string> {
  const known = read.get(choice);
  if (known) return known;
  const all = [...own.map((text) => text[choice]), ...others[choice]];
  const names = new Set(all.map(readName));
  // Going on without accepting is a refusal, wherever it is offered.
  if (choice === 'reject') for (const { dismiss } of own) names.add(readName(dismiss));
  read.set(choice, names);
  return names;
}

/** Says whether a control's name is one of a choice's. */
export const isCalled = (choice: Choice, name: string): boolean =>
  namesOf(choice).has(readName(name));
