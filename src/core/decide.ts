import type { Settings } from './config.js';
import { createId, encode, maxLength } from './decision.js';
import type { By, Decision } from './decision.js';
import type { Report } from './problem.js';
import type { State } from './state.js';

/** What a visitor picks: category and partner ids; what isn't named stays as it is. */
export type Choice = Readonly<Record<string, boolean>>;

export interface Act {
  by: By;
  choice: Choice;
  /** Whether a person was acting when it was asked for. */
  isPerson: boolean;
}

/** What holds before a choice. */
export interface Before {
  state(): State;
  granted(id: string): boolean;
  knows(id: string): boolean;
  isOpen(id: string): boolean;
}

/** Says whether a state allows anything that isn't allowed yet. */
export const widens = ({ categories, partners }: State, { granted }: Before): boolean =>
  Object.entries({ ...categories, ...partners }).some(([id, isOn]) => isOn && !granted(id));

/** Makes a decision that fits the cookie: first in full, then shorter, at last coarser, never wider. */
export function decide(
  settings: Settings,
  consent: Before,
  { by, choice, isPerson }: Act,
  report: Report,
): Decision {
  const { categories, partners, revision } = settings;
  const { decision, law, gpc } = consent.state();
  const picks = new Map(Object.entries(choice));
  for (const id of picks.keys()) if (!consent.knows(id)) report('consent', id);

  /** A category takes its partners along where it changes; one that stays on leaves them as they are. */
  const pickedWith = (category: string) =>
    picks.get(category) === true && consent.granted(category) ? undefined : picks.get(category);
  const picked = (id: string, category = id) =>
    by === 'accept' ||
    (/save|optout/.test(by) &&
      (picks.get(id) ?? pickedWith(category) ?? consent.granted(id)) === true);
  const optional = partners.filter(({ category }) => category !== 'necessary');
  const base = {
    id: decision?.id ?? createId(),
    // Never before the last one, even where a clock was put back: the newest counts.
    at: Math.max(Math.floor(Date.now() / 1000), decision?.at ?? 0),
    revision,
    law,
    by: by === 'save' && !isPerson ? 'api' : by,
  };
  const form = (
    isYes: (id: string) => boolean,
    isNamed: (own: boolean, its: boolean) => boolean,
  ) => {
    const sides: [no: string[], yes: string[]] = [[], []];
    // What the law leaves open is no grant that counts elsewhere: only its refusal is named.
    const name = (id: string, isOn: boolean, category = id) =>
      (isOn && consent.isOpen(category)) || sides[+isOn]!.push(id);
    for (const { id } of categories) name(id, isYes(id));
    for (const { id, category } of optional) {
      const own = picked(id, category);
      if (isNamed(own, isYes(category))) name(id, own, category);
    }
    // Told of the browser's signal, a person wants ads all the same.
    if (gpc && isPerson && by === 'save' && picked('ads')) sides[1].push('gpc');
    return { ...base, no: sides[0], yes: sides[1] };
  };
  const fits = (each: Decision) => encode(each).length <= maxLength;

  // Granted partners are named, so that those which come later are known to be new.
  const full = form(picked, (own, its) => own || its);
  if (fits(full)) return full;
  const short = form(picked, (own, its) => own !== its);
  if (fits(short)) return short;
  report('size');
  const isWhole = (id: string) =>
    picked(id) && optional.every((each) => each.category !== id || picked(each.id, id));
  const coarse = form(isWhole, () => false);
  return fits(coarse) ? coarse : { ...base, yes: [], no: [] };
}
