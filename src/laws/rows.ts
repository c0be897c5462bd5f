import type { Row, Rows } from '../core/rule.js';

/** Version of these rules: a decision's record names it. */
export const version = '2026-11-27';
const reviewed = '2026-11-22';

const closed = { preferences: 'deny', analytics: 'deny', ads: 'deny', embeds: 'deny' } as const;
const open = { preferences: 'grant', analytics: 'grant', ads: 'grant', embeds: 'grant' } as const;

/** Open until somebody opts out; a browser's signal counts as one who does. */
const optOut = (gpc: 'must' | 'should', minorAge: number, note?: string): Row => ({
  model: 'optout',
  usual: open,
  gpc,
  minorAge,
  ...(note && { note }),
  sources: ['us26', 'uoom'],
  reviewed,
});

/** What a member state changes: the age of GDPR, 8, and what its authority says. */
const member = (minorAge: number, language: string, more: Row = {}): Row => ({
  minorAge,
  languages: [language],
  sources: ['art8'],
  reviewed,
  ...more,
});

/** Countries whose rules begin with a bloc's. */
export const blocs: Readonly<Record<string, string>> = Object.fromEntries(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'
    .split(' ')
    .map((code) => [code, 'EEA']),
);

/** The strictest rules: for an unknown place, and what every other row begins with. */
export const strictest = {
  model: 'optin',
  usual: closed,
  close: false,
  months: 12,
  monthsBy: 'product',
  reaskMonths: 6,
  gpc: 'should',
  languages: [],
  minorAge: 18,
  note: 'An unknown place is treated as the EEA, by choice.',
  sources: ['eu'],
  reviewed,
} as const satisfies Row;

const byGuidance = { months: 6, monthsBy: 'guidance' } as const;

/** Rules by code. A country that has none was not researched, and gets the strictest. */
export const rows: Rows = {
  EEA: { minorAge: 16, note: 'ePrivacy 5(3); GDPR 4(11), 7.', sources: ['eu'], reviewed },
  AT: member(14, 'de'),
  BE: member(13, 'nl'),
  BG: member(14, 'bg'),
  CY: member(14, 'el'),
  CZ: member(15, 'cs'),
  DE: member(16, 'de', { note: 'TDDDG 25; VG Hannover 10 A 5385/22.', sources: ['hann', 'art8'] }),
  DK: member(13, 'da'),
  EE: member(13, 'et'),
  ES: member(14, 'es', {
    usual: { ...closed, preferences: 'exempt' },
    note: 'AEPD: settings that people choose themselves are exempt; 24 months at most.',
    sources: ['aepd', 'art8'],
  }),
  FI: member(13, 'fi'),
  FR: member(15, 'fr', {
    ...byGuidance,
    usual: { ...closed, analytics: 'exempt' },
    note: 'CNIL: a site’s own audience measurement is exempt under conditions.',
    sources: ['CNIL rules', 'art8'],
  }),
  GR: member(15, 'el'),
  HR: member(16, 'hr'),
  HU: member(16, 'hu'),
  IE: member(16, 'en', { ...byGuidance, sources: ['eu', 'art8'] }),
  IS: member(13, 'is'),
  IT: member(14, 'it', {
    close: true,
    months: 6,
    monthsBy: 'law',
    usual: { ...closed, analytics: 'exempt' },
    note: 'Garante 231/2021: statistics with masked addresses, aggregated only, are exempt.',
    sources: ['garante', 'art8'],
  }),
  LI: member(16, 'de'),
  LT: member(14, 'lt'),
  LU: member(16, 'fr'),
  LV: member(13, 'lv'),
  MT: member(13, 'mt'),
  NL: member(16, 'nl'),
  NO: member(13, 'no'),
  PL: member(16, 'pl'),
  PT: member(13, 'pt'),
  RO: member(16, 'ro'),
  SE: member(13, 'sv'),
  SI: member(15, 'sl'),
  SK: member(16, 'sk'),
  GB: {
    model: 'mixed',
    usual: { ...closed, preferences: 'exempt', analytics: 'exempt' },
    languages: ['en'],
    minorAge: 13,
    note: 'PECR, Schedule A1: exempt only where that is the sole purpose, with notice and a free objection.',
    sources: ['ico'],
    reviewed,
  },
  CH: {
    model: 'mixed',
    usual: { ...closed, preferences: 'grant', analytics: 'grant' },
    languages: ['de', 'fr', 'it'],
    minorAge: 16,
    note: 'TCA 45c; FDPIC, January and October 2025: refusing as easy as accepting.',
    sources: ['ch'],
    reviewed,
  },
  BR: { languages: ['pt-BR'], minorAge: 18, sources: ['anpd'], reviewed },
  CA: {
    model: 'optout',
    usual: open,
    reaskMonths: 12,
    languages: ['en', 'fr'],
    minorAge: 13,
    note: 'OPC: an opt-out must be clear, easy, at once and lasting; nothing of children.',
    sources: ['opc'],
    reviewed,
  },
  'CA-QC': {
    model: 'optin',
    usual: closed,
    reaskMonths: 6,
    languages: ['fr', 'en'],
    minorAge: 14,
    note: 'Law 25, 8.1: what identifies, locates or profiles is off until turned on.',
    sources: ['qc'],
    reviewed,
  },
  US: {
    model: 'notice',
    usual: open,
    reaskMonths: 12,
    languages: ['en'],
    minorAge: 13,
    note: 'FTC Act, COPPA; no federal law.',
    sources: ['us26', 'coppa'],
    reviewed,
  },
  'US-CA': optOut('must', 16, 'CCPA regulations 7004, 7013 to 7015, 7025, 7026.'),
  'US-CO': optOut('must', 13),
  'US-CT': optOut('must', 16),
  'US-DE': optOut('must', 18),
  'US-FL': optOut('should', 13),
  'US-IA': optOut('should', 13),
  'US-IN': optOut('should', 13),
  'US-KY': optOut('should', 13),
  'US-MD': optOut('must', 18),
  'US-MN': optOut('must', 17),
  'US-MT': optOut('must', 13),
  'US-NE': optOut('must', 13),
  'US-NH': optOut('must', 13),
  'US-NJ': optOut('must', 17),
  'US-OR': optOut('must', 16),
  'US-RI': optOut('should', 13),
  'US-TN': optOut('should', 13),
  'US-TX': optOut('must', 13),
  'US-UT': optOut('should', 13),
  'US-VA': optOut('should', 13),
  ID: {
    languages: ['id', 'en'],
    minorAge: 18,
    note: 'UU PDP 20 to 24; opt-in for everything is the cautious reading.',
    sources: ['uupdp', 'dla', 'tunas'],
    reviewed,
  },
  IN: {
    languages: ['en', 'hi'],
    minorAge: 18,
    note: 'DPDP Act 5, 6, 9; in full force from 2027-05-13.',
    sources: ['in'],
    reviewed,
  },
  JP: {
    model: 'notice',
    usual: open,
    reaskMonths: 12,
    languages: ['ja'],
    minorAge: 16,
    note: 'Telecommunications Business Act, external transmission: told, or asked, or stoppable.',
    sources: ['jp'],
    reviewed,
  },
  KR: {
    model: 'mixed',
    usual: { ...closed, preferences: 'grant', analytics: 'grant' },
    reaskMonths: 12,
    languages: ['ko'],
    minorAge: 14,
    note: 'Sources differ; ads by behaviour are asked for.',
    sources: ['kr'],
    reviewed,
  },
  SG: {
    model: 'mixed',
    usual: { ...closed, preferences: 'grant', analytics: 'grant' },
    reaskMonths: 12,
    languages: ['en'],
    minorAge: 13,
    note: 'PDPA: ads by profile are asked for, the rest is told and stoppable.',
    sources: ['sg'],
    reviewed,
  },
  TH: { languages: ['th'], minorAge: 20, sources: ['th'], reviewed },
  VN: { languages: ['vi'], minorAge: 16, sources: ['vn'], reviewed },
  ZA: {
    model: 'mixed',
    usual: { ...closed, preferences: 'grant', analytics: 'grant' },
    reaskMonths: 12,
    languages: ['en'],
    minorAge: 18,
    note: 'POPIA 69; the Regulator counts cookies as direct marketing, the bar disputes it.',
    sources: ['za'],
    reviewed,
  },
};
