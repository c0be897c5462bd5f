import type { EngineName } from '../../support/engines/engine.js';
import type { Mode } from './options.js';

/** A leak that the gate leaves open, nearly always because no script in the page can stop it; or what a grant can't bring back. */
export interface Known {
  ids: readonly string[];
  modes: readonly Mode[];
  /** Engines in which it leaks; without them, wherever it works at all. */
  engines?: readonly EngineName[];
  /** Why. */
  reason: string;
  /** A race: it may also be held. */
  sometimes?: true;
}

const gated = ['hold', 'hold-unknown'] as const;

/** Every leak that is expected; one that leaks no more must be taken off. */
export const known: readonly Known[] = [
  {
    ids: ['s-inline-import', 's-inline-import-call'],
    modes: gated,
    reason:
      '`import` is syntax: what an inline script imports is not only requested, but executed.',
  },
  {
    ids: [
      'd-import-call',
      'd-import-eval',
      'd-import-timer',
      'd-import-function',
      'd-import-classic-text',
      'd-import-module-text',
      'd-import-module-child',
      'd-import-module-blob',
      'd-import-blob',
      'd-import-data',
    ],
    modes: gated,
    reason: '`import` is syntax: no function stands between a script and the module it names.',
  },
  {
    ids: [
      'd-location-set',
      'd-location-href',
      'd-location-replace',
      'd-location-assign-index',
      'd-location-blob',
    ],
    modes: gated,
    reason: "`location` and its members can't be redefined (`[LegacyUnforgeable]`, HTML 7.2.4).",
  },
  {
    ids: [
      'd-css-background',
      'd-css-background-image',
      'd-css-list-style',
      'd-css-border-image',
      'd-css-dashed',
    ],
    modes: gated,
    engines: ['chromium'],
    reason: "Chromium keeps CSS properties as each declaration's own: no prototype has a setter.",
  },
  {
    ids: ['d-own-worker', 'd-own-shared-worker', 'd-own-worker-module', 'd-own-service-worker'],
    modes: gated,
    reason: "A worker of the site's own file has natives of its own.",
  },
  {
    ids: [
      'd-worker-import-static',
      'd-worker-import-call',
      'd-worker-import-classic',
      'd-worker-import-data',
      'd-worklet-audio-import',
    ],
    modes: gated,
    reason: '`import` is syntax in workers and worklets too.',
  },
  {
    ids: ['d-worklet-audio-import'],
    modes: ['seal'],
    engines: ['webkit'],
    reason: 'WebKit asks no policy about what a worklet imports.',
  },
  {
    ids: ['d-own-frame-second'],
    modes: gated,
    reason: 'A page of the site in a frame has natives of its own: it needs izin itself.',
  },
  {
    ids: ['w-set-cookie-fetch', 'w-set-cookie-image'],
    modes: gated,
    reason: "The site's own server sets the cookie, over HTTP.",
  },
  {
    ids: ['w-own-worker-indexed-db'],
    modes: gated,
    reason: "A worker of the site's own file has natives of its own.",
  },
  {
    ids: ['i-base-static'],
    modes: gated,
    reason: 'The parser asks for what stands behind a <base> before any script hears of that.',
  },
  {
    ids: ['w-frame-srcdoc-cookie'],
    modes: gated,
    engines: ['webkit'],
    reason: 'WebKit gives a srcdoc document natives of its own, which its scripts reach first.',
  },
  {
    ids: ['w-file-system'],
    modes: gated,
    engines: ['chromium'],
    reason:
      'The file system that Chromium alone still has from before OPFS has no interface to patch.',
  },
  {
    ids: ['w-window-name'],
    modes: gated,
    reason: "`window.name` is the window's own property, and pages need it as frames' target.",
  },
  {
    ids: ['i-own-frame-parsing', 'i-own-frame-later'],
    modes: ['mark-blocked'],
    reason: 'A page of the site in a frame is marked by itself, or not at all.',
  },
  {
    ids: ['s-script-shadow', 's-img-shadow'],
    modes: ['mark-granted', 'marked-granted'],
    reason:
      'Held, and stays so: izin looks into a shadow root only when `izin.scan(root)` says so.',
  },
  {
    ids: ['s-details-ontoggle'],
    modes: ['mark-granted', 'marked-granted'],
    reason:
      'Held, and stays so: no attribute stands for a handler, and no container for an element with text.',
  },
  {
    ids: ['s-preconnect', 's-preconnect-crossorigin'],
    modes: ['seal'],
    reason: 'No directive of CSP covers a preconnect: a connection opens, without a request.',
  },
  {
    ids: ['s-speculation-prefetch'],
    modes: ['seal'],
    engines: ['chromium'],
    reason: "`default-src` doesn't stop what speculation rules prefetch.",
  },
  {
    ids: ['s-preload-imagesrcset', 's-img-srcset', 's-picture'],
    modes: ['seal'],
    engines: ['firefox'],
    sometimes: true,
    reason: "Firefox's speculative loader passes over a policy in `<meta>` for `srcset`.",
  },
  {
    ids: ['d-own-frame-second', 'd-own-frame-location'],
    modes: ['seal'],
    sometimes: true,
    reason: 'A page of the site in a frame has a policy of its own: it needs the seal itself.',
  },
  {
    ids: ['d-own-worker', 'd-own-shared-worker', 'd-own-worker-module', 'd-own-service-worker'],
    modes: ['seal'],
    reason: "A worker obeys the policy in its file's header, and not its page's (CSP 3, 4.2.2).",
  },
];
