import type { Rule } from '../finding.js';
import { lacksAct } from './seen.js';

/** What tools call the box that may be ticked: what the site can't do without. */
const necessary =
  /necess|essen[tz]i|required|notwendig|erforderlich|nécessaire|necesari|obligator|diperlukan|wajib|always active/i;

/** CHO-05: nothing is ticked for the visitor. */
export const preTicked: Rule = {
  id: 'CHO-05',
  title: 'Boxes are ticked before the visitor has chosen',
  severity: 'high',
  source: 'EDPB Cookie Banner Taskforce, B; GDPR recital 32; CJEU Planet49',
  remedy: 'Leave every box unticked but that of what is necessary.',
  confidence: 0.85,
  obstacle: ({ boxes }) =>
    boxes?.length ? undefined : 'The second layer was not opened, or no boxes were found in it.',
  judge: ({ boxes = [] }) =>
    boxes
      .filter(
        ({ isChecked, isDisabled, name }) => isChecked && !isDisabled && !necessary.test(name),
      )
      .map(({ name }) => ({ text: `“${name}” is ticked when the choices first open.` })),
};

/** CHO-07: who refuses can use the site, and is left in peace. */
export const wall: Rule = {
  id: 'CHO-07',
  title: 'The site can’t be used after a refusal, or asks again',
  severity: 'high',
  source: 'GDPR 7(4); EDPB Guidelines 05/2020; EDPB Cookie Banner Taskforce, C, 13',
  remedy:
    'Show the page to who refuses, remember the refusal as long as an acceptance, and ask once.',
  confidence: 0.8,
  obstacle: (visit) =>
    visit.layer?.isWall && !visit.layer.reject
      ? undefined
      : (lacksAct(visit, 'refused', 'reject') ??
        (visit.afterRefusal ? undefined : 'The page after the refusal was not looked at.')),
  judge({ afterRefusal, layer }) {
    const texts = [
      layer?.isWall && !layer.reject && 'The notice covers the page and has no refusal.',
      afterRefusal?.isReadable === false && 'After the refusal the page can’t be read or scrolled.',
      afterRefusal?.isAskedAgain && 'After the refusal the site asked again.',
    ];
    return texts
      .filter((text) => typeof text === 'string')
      .map((text) => ({ text, phase: 'refused' }));
  },
};
