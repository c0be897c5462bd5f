import type { Evidence, Rule } from '../finding.js';
import type { ChoiceLook, Layer, Visit } from '../visit.js';
import { contrastOf, isColor } from './color.js';
import { findAct, lacksLayer, ofLayer } from './seen.js';

const lacksBoth = (visit: Visit): string | undefined =>
  lacksLayer(visit) ?? (visit.layer?.reject ? undefined : 'The first layer has no refusal.');

/** Judges a refusal beside the acceptance; each text is one way in which it is less. */
const beside = (
  visit: Visit,
  look: (reject: ChoiceLook, accept: ChoiceLook, layer: Layer) => (string | false)[],
): Evidence[] =>
  ofLayer(visit, (layer) =>
    (layer.reject ? look(layer.reject, layer.accept, layer) : [])
      .filter((text) => text !== false)
      .map((text) => ({ text })),
  );

/** CHO-01: the first layer refuses in one press. */
export const noReject: Rule = {
  id: 'CHO-01',
  title: 'The first layer has no refusal',
  severity: 'high',
  source:
    'EDPB Cookie Banner Taskforce, A; CNIL 2020-091; AEPD, July 2023; VG Hannover 10 A 5385/22',
  remedy: 'Put a button that refuses everything beside the one that accepts everything.',
  confidence: 0.85,
  obstacle: lacksLayer,
  judge: (visit) =>
    ofLayer(visit, ({ accept, reject }) => {
      const presses = findAct(visit, 'refused', 'reject')?.presses ?? 1;
      if (!reject) return [{ text: `Beside “${accept.name}” nothing was found that refuses.` }];
      if (reject.isDisabled) return [{ text: `“${reject.name}” is switched off.` }];
      if (reject.isHidden)
        return [{ text: `“${reject.name}” is hidden from assistive technology.` }];
      return presses > 1 ? [{ text: `Refusing took ${presses} presses.` }] : [];
    }),
};

/** CHO-02: the refusal is a button like the acceptance, in the notice. */
export const rejectIsLink: Rule = {
  id: 'CHO-02',
  title: 'The refusal is no button of the notice',
  severity: 'high',
  source: 'EDPB Cookie Banner Taskforce, C, 14',
  remedy: 'Make the refusal the same kind of control as the acceptance, in the same place.',
  confidence: 0.85,
  obstacle: lacksBoth,
  judge: (visit) =>
    beside(visit, (reject, accept) => [
      reject.tag !== accept.tag &&
        `“${reject.name}” is <${reject.tag}>, “${accept.name}” is <${accept.tag}>.`,
      reject.isInText && `“${reject.name}” stands in a paragraph.`,
    ]),
};

const parts = ['font size', 'font weight', 'opacity', 'fill', 'border colour', 'border width'];

/** CHO-03: both are equally prominent. The thresholds are the product's. */
export const unequal: Rule = {
  id: 'CHO-03',
  title: 'Refusal and acceptance are not equally prominent',
  severity: 'high',
  source: 'EDPB Cookie Banner Taskforce, D and E; CNIL recommendation 34; AEPD, July 2023',
  remedy: 'Give both buttons the same size, type, fill and border, side by side.',
  confidence: 0.75,
  obstacle: lacksBoth,
  judge: (visit) =>
    beside(visit, (reject, accept) => {
      const ratio = area(reject) / area(accept);
      const away = Math.abs(reject.box.y - accept.box.y);
      const differ = parts.filter((_, at) => reject.look[at] !== accept.look[at]);
      return [
        !(ratio > 0.9 && ratio < 1.1) &&
          `“${reject.name}” has ${Math.round(ratio * 100)} % of the area of “${accept.name}”.`,
        !(away < 2 || away < 2 * accept.box.height) &&
          `“${reject.name}” stands ${Math.round(away)} px away from the row of “${accept.name}”.`,
        differ.length > 0 && `They differ in ${differ.join(', ')}.`,
      ];
    }),
};

const area = ({ box }: ChoiceLook) => box.width * box.height;

/** CHO-04: the refusal can be read. */
export const faint: Rule = {
  id: 'CHO-04',
  title: 'The refusal is hard to read',
  severity: 'high',
  source: 'EDPB Cookie Banner Taskforce, E, 18; WCAG 2.2, 1.4.3 and 1.4.11',
  remedy: 'Give its text a contrast of 4.5 : 1, and its border or fill one of 3 : 1.',
  confidence: 0.8,
  obstacle(visit) {
    const { color, fill, around } = visit.layer?.reject ?? { color: '', fill: '', around: '' };
    return (
      lacksBoth(visit) ??
      ([color, fill, around].every(isColor) ? undefined : 'Its colours could not be read.')
    );
  },
  judge: (visit) =>
    beside(visit, ({ name, color, fill, edge, around, opacity }) => {
      const text = contrastOf(color, fill) * opacity;
      const rim = Math.max(...[edge, fill].map((each) => (each ? contrastOf(each, around) : 0)));
      return [
        text < 4.5 && `The text of “${name}” has a contrast of ${text.toFixed(1)} : 1.`,
        rim < 3 && `The edge of “${name}” has a contrast of ${rim.toFixed(1)} : 1.`,
      ];
    }),
};
