/** What a visitor has done when something is seen; each phase begins in a browser profile of its own. */
export const phases = ['before', 'refused', 'accepted', 'partly', 'withdrawn', 'gpc'] as const;
export type Phase = (typeof phases)[number];

/**
 * Where in a phase: the page as it opens, after the choice, opened again, and another page of the
 * site. What is seen at `open` was there before any choice, in every phase. In `withdrawn`, what is
 * seen from Accept until the withdrawal is `accepted`, and `chosen` begins with the withdrawal.
 */
export type Step = 'open' | 'accepted' | 'chosen' | 'reload' | 'second';

/** When something was seen: milliseconds since the phase began. */
export interface Moment {
  phase: Phase;
  step: Step;
  at: number;
}

/** A request that left the browser. */
export interface Sent extends Moment {
  url: string;
  method: string;
  /** As the browser's protocol says, in small letters: `document`, `script`, `image`, `ping`, `websocket`, …; `preconnect` where only a connection was seen. */
  kind: string;
  /** What asked for it, nearest first: `https://a.example/x.js:12:3`, or the page's address and line. */
  initiator: readonly string[];
  /** Address that was redirected to this one. */
  from?: string;
  status?: number;
  /** Where the name of its host leads, where that is another's (a CNAME). */
  alias?: string;
  /** Bytes that it carried, where known. */
  sent?: number;
}

/** A cookie of the profile's, as it is after a step; its value is kept as a digest only. */
export interface Cookie extends Moment {
  name: string;
  domain: string;
  path: string;
  isHttpOnly: boolean;
  isThirdParty: boolean;
  /** Unix seconds; none for a session, `NaN` where a recording doesn’t say. */
  expires?: number;
  /** First 16 hexadecimal digits of the value's SHA-256. */
  digest: string;
}

/** A key in the site's storage, or in that of a frame, after a step. */
export interface Stored extends Moment {
  kind: 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache' | 'worker';
  origin: string;
  key: string;
}

/** A read of what tells browsers apart. */
export interface Read extends Moment {
  kind: 'canvas' | 'webgl' | 'audio' | 'hints' | 'fonts' | 'battery' | 'devices';
  /** Script that read it. */
  script: string;
}

/** A call of Google's consent mode, or the first tag of Google's that was asked for. */
export interface Told extends Moment {
  what: 'default' | 'update' | 'tag';
  /** Consent types with `granted` or `denied`; the address for `tag`. */
  given: Readonly<Record<string, string>> | string;
}

/** How a choice was made, or that it could not be. */
export interface Operated extends Moment {
  act: 'accept' | 'reject' | 'partly' | 'withdraw';
  isDone: boolean;
  /** By what: `izin`, `api: klaro`, `autoconsent: <name>`, `button: <its words>`; why not, where it isn't done. */
  how: string;
  /** Presses that it took a visitor, where buttons were pressed. */
  presses?: number;
  /** What was granted in part: ids of categories, or the names of the boxes that were ticked. @default statistics */
  granted?: readonly string[];
}

/** What one choice of the first layer looks like; sizes in CSS pixels, colours as computed. */
export interface ChoiceLook {
  name: string;
  tag: string;
  isInText: boolean;
  isDisabled: boolean;
  isHidden: boolean;
  box: { x: number; y: number; width: number; height: number };
  /** Font size and weight, opacity, fill, border: what must be equal. */
  look: readonly string[];
  color: string;
  opacity: number;
  fill: string;
  /** What it stands on. */
  around: string;
  edge?: string;
  /** Outline and shadow while it has the keyboard's focus, and without; equal where focus can't be seen. */
  focus: readonly [without: string, within: string];
}

/** The first layer as it was found. */
export interface Layer {
  accept: ChoiceLook;
  reject?: ChoiceLook;
  manage?: ChoiceLook;
  /** What it says, as shown. */
  text: string;
  /** Its longest paragraph. */
  body: string;
  lang: string;
  pageLang: string;
  /** Its role, and whether it has a name. */
  role: string;
  isNamed: boolean;
  /** Addresses of its links. */
  links: readonly string[];
  /** Whether the page behind could be read and scrolled. */
  isWall: boolean;
  box: { x: number; y: number; width: number; height: number };
  viewport: { width: number; height: number };
}

/** A box of the second layer, as it first opens. */
export interface Box {
  name: string;
  isChecked: boolean;
  isDisabled: boolean;
}

/** The way back, on the page itself after Accept. */
export interface WayBack {
  /** Words of the control; none where none was found. */
  control?: string;
  /** Boxes that it opens. */
  boxes: readonly Box[];
  /** Whether it opened another page. */
  isElsewhere: boolean;
}

/** A picture of the page after a step: PNG. */
export interface Shot extends Moment {
  png: Uint8Array;
}

/** All that was seen of a page in its phases. It is data: what judges it never opens a browser. */
export interface Visit {
  url: string;
  /** Another page of the site, where one was found. */
  second?: string;
  /** ISO 8601. */
  began: string;
  /** Name and version. */
  browser: string;
  /** Phases that were gone through. */
  phases: readonly Phase[];
  sent: readonly Sent[];
  cookies: readonly Cookie[];
  stored: readonly Stored[];
  reads: readonly Read[];
  told: readonly Told[];
  operated: readonly Operated[];
  layer?: Layer;
  /** The second layer's boxes, where it was opened. */
  boxes?: readonly Box[];
  wayBack?: WayBack;
  /** Whether the page could be read and scrolled after a refusal, and nothing asked again, in the same page and the next. */
  afterRefusal?: { isReadable: boolean; isAskedAgain: boolean };
  /** The configuration of izin, where the page has one. */
  config?: unknown;
  shots: readonly Shot[];
  /** What could not be looked at, and why. */
  gaps: readonly string[];
  /** Why the page was not opened at all: robots.txt, or no answer. Nothing of it may count as a pass. */
  unopened?: string;
}
