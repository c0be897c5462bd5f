import type { Evidence, Rule } from '../finding.js';
import type { Known } from '../known.js';
import { findSite } from '../domain.js';
import type { Read, Visit } from '../visit.js';
import { findParty } from './parties.js';
import { findAct, isBefore, isSince, lacksPage } from './seen.js';

const nouns: Record<Read['kind'], string> = {
  canvas: 'a drawing on a canvas',
  webgl: 'the graphics card',
  audio: 'the sound stack',
  hints: 'the details of browser and device',
  fonts: 'the fonts that are installed',
  battery: 'the battery',
  devices: 'cameras and microphones',
};

/** Parameters by which advertisers know who clicked. */
const clickIds =
  /^(gclid|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|li_fat_id|epik|rdt_cid|ScCid|yclid|igshid|mc_eid)$/i;

/** Groups reads by their script; two kinds of them by a site's own script are more than a drawing. */
function listReads(visit: Visit, known: Known, isMeant: (read: Read) => boolean): Evidence[] {
  const site = findSite(visit);
  const meant = visit.reads.filter(isMeant);
  return [...new Set(meant.map(({ script }) => script))].map((script) => {
    const reads = meant.filter((each) => each.script === script);
    const url = script.replace(/(:\d+)?:\d+$/, (place) => (URL.canParse(script) ? place : ''));
    const party = findParty({ url, kind: 'script' }, site, known);
    const kinds = [...new Set(reads.map(({ kind }) => nouns[kind]))];
    return {
      text: `A script read ${kinds.join(', ')}: ${party?.owner?.name ?? (party ? 'unknown' : 'the site’s own')}.`,
      phase: reads[0]!.phase,
      initiator: [script],
      partner: party?.owner?.name ?? 'unknown',
      ...(party?.owner && { category: party.owner.category }),
      confidence: party?.owner ? 0.9 : party || kinds.length > 1 ? 0.6 : 0.3,
    };
  });
}

/** Finds requests that pass on who clicked on which ad. */
function listClicks(visit: Visit, isMeant: (moment: Visit['sent'][number]) => boolean): Evidence[] {
  return visit.sent.filter(isMeant).flatMap(({ url, kind, phase, initiator }) => {
    if (kind === 'document' || !URL.canParse(url)) return [];
    const name = [...new URL(url).searchParams.keys()].find((key) => clickIds.test(key));
    if (name === undefined) return [];
    return [
      {
        text: `A request carries the click id ${name}.`,
        phase,
        url,
        initiator,
        name,
        confidence: 0.8,
      },
    ];
  });
}

/** PRI-03: tracking that needs no cookie needs a choice, too. */
export const read: Rule = {
  id: 'PRI-03',
  title: 'The browser is fingerprinted, or a click id passed on, without consent',
  severity: 'high',
  source: 'ePrivacy Directive 5(3); EDPB Guidelines 2/2023',
  remedy:
    'Hold the script until its category is granted. With izin: name it among the hosts of a partner.',
  confidence: 0.6,
  obstacle: lacksPage,
  judge(visit, known) {
    const isRefused = isSince(findAct(visit, 'refused', 'reject'));
    const isMeant = (moment: Read | Visit['sent'][number]) => isBefore(moment) || isRefused(moment);
    return [...listReads(visit, known, isMeant), ...listClicks(visit, isMeant)];
  },
};
