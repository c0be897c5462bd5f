import type { Settings, Theme } from './config.js';
import type { Report } from './problem.js';

/** Where the notice stands; `none` is for sites that draw their own. */
export const layouts = ['bar', 'box', 'modal', 'inline', 'none'] as const;
export type Layout = (typeof layouts)[number];

/** Design tokens that a dark scheme may have of its own. Accept and Reject have one set, so that no theme makes either louder. */
export const colors = [
  'background',
  'text',
  'border',
  'link',
  'choiceBackground',
  'choiceText',
  'choiceBorder',
];
const measures = ['font', 'radius', 'spacing', 'shadow'];

/** What is only shown: nothing here decides what is held. */
export interface Look {
  layout: Layout;
  theme: Theme;
  /** Corner of the floating opener: `bottom start`; none where empty. */
  opener: string;
}

/** Takes over the texts that have a known name; what else there is, is told. */
function pick(given: object, names: string[], path: string, report: Report): any {
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => {
      if (!names.includes(name)) report('key', path + name);
      else if (typeof value !== 'string' || /[;{}]/.test(value)) report('look', path + name);
      else return true;
      return false;
    }),
  );
}

/** Reads what a configuration says of looks; what can't be used is told and left out. */
export function readLook({ layout, theme, opener }: Settings, report: Report): Look {
  const { dark, ...light } = theme;
  const isLayout = layouts.includes(layout);
  if (!isLayout) report('look', 'layout');
  const isCorner = /^(top|bottom) (start|end)$/.test(opener);
  if (opener && !isCorner) report('look', 'opener');
  return {
    layout: isLayout ? layout : 'bar',
    theme: {
      ...pick(light, [...colors, ...measures], 'theme.', report),
      ...(dark && { dark: pick(Object(dark), colors, 'theme.dark.', report) }),
    },
    opener: isCorner ? opener : '',
  };
}
