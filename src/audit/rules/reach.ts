import type { Rule } from '../finding.js';
import { lacksLayer, ofLayer } from './seen.js';

const roles = ['region', 'dialog', 'alertdialog', 'complementary'];

/** 4.1.2: who hears the page is told what the notice is. */
export const nameless: Rule = {
  id: '4.1.2',
  title: 'The notice has no role or no name',
  severity: 'medium',
  source: 'WCAG 2.2, 4.1.2 Name, Role, Value',
  remedy: 'Make it a region or a dialog, named by its heading.',
  confidence: 0.8,
  obstacle: lacksLayer,
  judge: (visit) =>
    ofLayer(visit, ({ role, isNamed }) => {
      if (!roles.includes(role)) return [{ text: `Its role is ${role || 'none'}.` }];
      return isNamed ? [] : [{ text: `It is a ${role} without a name.` }];
    }),
};

/** 2.4.7: who uses the keyboard sees where they are. */
export const unseenFocus: Rule = {
  id: '2.4.7',
  title: 'The keyboard’s focus can’t be seen on a choice',
  severity: 'medium',
  source: 'WCAG 2.2, 2.4.7 Focus Visible',
  remedy: 'Keep the browser’s outline, or draw one of 2 px in a colour that stands out.',
  confidence: 0.7,
  obstacle: lacksLayer,
  judge: (visit) =>
    ofLayer(visit, ({ accept, reject, manage }) =>
      [accept, reject, manage]
        .filter((each) => each !== undefined)
        .filter(({ focus: [without, within] }) => without === within)
        .map(({ name }) => ({ text: `“${name}” looks the same with the focus and without.` })),
    ),
};

/** 2.4.11: a notice hides little of the page behind it. The threshold is the product's. */
export const tall: Rule = {
  id: '2.4.11',
  title: 'The notice hides much of the page',
  severity: 'info',
  source: 'WCAG 2.2, 2.4.11 Focus Not Obscured (Minimum)',
  remedy:
    'Keep a notice that stands over the page below 40 % of its height, or let it stand in the page’s flow.',
  confidence: 0.4,
  obstacle: (visit) =>
    lacksLayer(visit) ??
    (/dialog/.test(visit.layer?.role ?? '') || visit.layer?.isWall
      ? 'A dialog covers the page on purpose: a person must say whether focus stays in it.'
      : undefined),
  judge({ layer }) {
    const { box, viewport } = layer ?? {};
    if (!box || !viewport || box.height <= 0.4 * viewport.height) return [];
    const part = Math.round((100 * box.height) / viewport.height);
    return [{ text: `The notice takes ${part} % of the window’s height.` }];
  },
};
