import type {
  ChoiceLook,
  Cookie,
  Layer,
  Moment,
  Operated,
  Phase,
  Sent,
  Step,
  Visit,
} from '../../../src/audit/visit.js';

export const url = 'https://shop.example/';

/** A moment by name, `refused reload`; times follow the steps. */
export function at(place: string): Moment {
  const [phase, step = 'open'] = place.split(' ') as [Phase, Step?];
  return {
    phase,
    step,
    at: 1000 * (1 + ['open', 'accepted', 'chosen', 'reload', 'second'].indexOf(step)),
  };
}

/** A day from the beginning of the visit, in Unix seconds. */
export const inDays = (days: number): number =>
  Date.parse('2026-11-27T10:00:00Z') / 1000 + days * 86_400;

export const sent = (place: string, address = url, more: Partial<Sent> = {}): Sent => ({
  ...at(place),
  url: address,
  method: 'GET',
  kind: address === url ? 'document' : 'script',
  initiator: address === url ? [] : [`${url}:3`],
  ...more,
});

export const cookie = (place: string, name: string, more: Partial<Cookie> = {}): Cookie => ({
  ...at(place),
  name,
  domain: 'shop.example',
  path: '/',
  isHttpOnly: false,
  isThirdParty: false,
  digest: '0123456789abcdef',
  ...more,
});

export const done = (
  place: string,
  act: Operated['act'],
  more: Partial<Operated> = {},
): Operated => ({
  ...at(place),
  act,
  isDone: true,
  how: `button: ${act}`,
  presses: act === 'withdraw' ? 2 : 1,
  ...more,
});

export const choice = (name: string, more: Partial<ChoiceLook> = {}): ChoiceLook => ({
  name,
  tag: 'button',
  isInText: false,
  isDisabled: false,
  isHidden: false,
  box: { x: name === 'Accept all' ? 200 : 20, y: 700, width: 150, height: 44 },
  look: ['16px', '400', '1', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)', '1px'],
  color: 'rgb(0, 0, 0)',
  opacity: 1,
  fill: 'rgb(255, 255, 255)',
  around: 'rgb(255, 255, 255)',
  edge: 'rgb(0, 0, 0)',
  focus: ['none', 'rgb(0, 0, 255) solid 2px'],
  ...more,
});

export const layer = (more: Partial<Layer> = {}): Layer => ({
  accept: choice('Accept all'),
  reject: choice('Reject all'),
  manage: choice('Manage choices'),
  text: 'Cookies on Shop. If you agree, we and 2 partners count visits. Reject all Accept all',
  body: 'If you agree, we and 2 partners count visits.',
  lang: 'en',
  pageLang: 'en',
  role: 'region',
  isNamed: true,
  links: [`${url}privacy`],
  isWall: false,
  box: { x: 0, y: 600, width: 1280, height: 200 },
  viewport: { width: 1280, height: 800 },
  ...more,
});

/** A visit in which all was seen and all is fine: a page, a notice, and each choice followed. */
export const makeVisit = (parts: Partial<Visit> = {}): Visit => ({
  url,
  second: `${url}about`,
  began: '2026-11-27T10:00:00.000Z',
  browser: 'Chromium 147',
  phases: ['before', 'refused', 'accepted', 'partly', 'withdrawn', 'gpc'],
  sent: everywhere,
  cookies: [cookie('refused chosen', 'izin', { expires: inDays(365) })],
  stored: [],
  reads: [],
  told: [],
  operated: [
    done('refused chosen', 'reject'),
    done('accepted chosen', 'accept'),
    done('partly chosen', 'partly', { presses: 3 }),
    done('withdrawn accepted', 'accept'),
    done('withdrawn chosen', 'withdraw'),
  ],
  layer: layer(),
  boxes: [
    { name: 'Necessary', isChecked: true, isDisabled: true },
    { name: 'Analytics', isChecked: false, isDisabled: false },
  ],
  wayBack: {
    control: 'Privacy settings',
    boxes: [{ name: 'Analytics', isChecked: true, isDisabled: false }],
    isElsewhere: false,
  },
  afterRefusal: { isReadable: true, isAskedAgain: false },
  shots: [],
  gaps: [],
  ...parts,
});

/** The page itself, as it is asked for in every phase and step. */
export const everywhere: readonly Sent[] = (
  ['before', 'refused', 'accepted', 'partly', 'withdrawn', 'gpc'] as const
).flatMap((phase) =>
  (['open', 'accepted', 'chosen', 'reload', 'second'] as const)
    .filter((step) => step !== 'accepted' || phase === 'withdrawn')
    .filter((step) => step !== 'chosen' || (phase !== 'before' && phase !== 'gpc'))
    .map((step) =>
      sent(`${phase} ${step}`, url, { kind: step === 'chosen' ? 'fetch' : 'document' }),
    ),
);
