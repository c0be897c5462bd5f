import type { Desk, DeskDeps } from './desk.js';
import type { Survivor } from './gate/cleanup.js';
import { isAutomatic } from './core/build.js';
import { createAutomatic } from './gate/automatic.js';
import type { Automatic } from './gate/automatic.js';
import { createGate } from './gate/gate.js';
import type { Gate } from './gate/gate.js';
import { createLedger } from './gate/ledger.js';
import type { LedgerEntry } from './gate/ledger.js';
import type { Late } from './gate/release.js';
import { createPolicy } from './gate/trusted.js';
import type { Policy } from './gate/trusted.js';

import { findPreset } from './partners/table.js';
import { signalGoogle } from './signals/google.js';
import { googleOff, readConfig } from './core/config.js';
import type { Config, Partner, Settings } from './core/config.js';
import type { Choice } from './core/decide.js';
import { createConsent } from './core/consent.js';
import type { Consent } from './core/consent.js';
import type { By, Decision } from './core/decision.js';
import { wantedLanguage } from './core/language.js';
import type { Problem, Report } from './core/problem.js';
import type { State } from './core/state.js';
import type { Text } from './core/text.js';
import type { createVendors, Vendors } from './vendors.js';

/** A new state as it is announced; `survivors` is what a withdrawal could not delete. */
export interface DecisionEvent extends State {
  survivors: Survivor[];
}

export interface IzinEvents {
  decision: DecisionEvent;
  hold: LedgerEntry;
  release: LedgerEntry;
  problem: Problem;
}

/** The visitor's record of the decision, to show or download. */
export interface Receipt {
  site: Settings['site'];
  decision: Decision | undefined;
}

export type Layer = 'notice' | 'preferences';

/** Starts izin; further calls, and further copies of the library, get the one that runs. */
export interface Izin {
  (config: Config): Izin;
  readonly state: State;
  granted(id: string): boolean;
  /** Resolves when the category or partner is granted; at once if it is. */
  when(id: string): Promise<void>;
  /** Listens; returns the way to stop. Late subscribers to `decision` get the current one. */
  on<Name extends keyof IzinEvents>(
    name: Name,
    listener: (detail: IzinEvents[Name]) => void,
  ): () => void;
  accept(): void;
  reject(): void;
  save(choice: Choice): void;
  withdraw(): void;
  open(layer: Layer): void;
  close(): void;
  /** Looks for held markup in a tree and goes on watching it; needed for shadow roots only. */
  scan(root?: ParentNode): void;
  /** Lists what was held, released and let pass; the console shows it as a table. */
  ledger(): LedgerEntry[];
  problems(): Problem[];
  receipt(): Receipt;
  /** Takes the automatic gate off the page, by a person or with `"trustedGrants": false` only. Not in the build for marked tags. */
  stop?(): void;
}

/** Fetches what only some visits need. */
export interface Loaders {
  /** Comes with the texts in a language, or in English. */
  desk(language: string): Promise<[{ createDesk(deps: DeskDeps): Desk }, { text: Text }]>;
  late(): Promise<Late>;
  problems(): Promise<{ explain(problem: Problem): void }>;
  /** Not in the build for marked tags. */
  partners?(): Promise<{ createVendors: typeof createVendors }>;
}

/** Makes the page's izin; nothing happens until it is called with a config. */
export function createIzin(loaders: Loaders, nonce?: string): Izin {
  const page = globalThis as { izin?: Izin };
  // A second copy of the library joins the first. An element's id makes a global too.
  if (typeof page.izin === 'function') return page.izin;

  // Listeners hear from us alone: on the document anyone could announce anything.
  const listeners = new Set<[name: string, listener: (detail: any) => void]>();
  // A turn for each, so that one's exception is the page's to see and stops no other.
  const tell = (entry: [string, (detail: unknown) => void], detail: unknown) =>
    queueMicrotask(() => listeners.has(entry) && entry[1](detail));
  function emit<Name extends keyof IzinEvents>(name: Name, detail: IzinEvents[Name]): void {
    for (const entry of listeners) if (entry[0] === name) tell(entry, detail);
    document.dispatchEvent(new CustomEvent(`izin:${name}`, { detail }));
  }

  // A script could say later that a person acts.
  const { userActivation } = navigator;
  const isActive = isAutomatic
    ? userActivation &&
      Reflect.getOwnPropertyDescriptor(UserActivation.prototype, 'isActive')!.get!.bind(
        userActivation,
      )
    : () => userActivation?.isActive;
  const problems: Record<string, Problem> = {};
  const report: Report = (code, about = '') => {
    const detail = String(about);
    if (problems[code + detail]) return;
    const problem: Problem = (problems[code + detail] = { code, detail });
    void loaders
      .problems()
      .then(({ explain }) => explain(problem))
      .catch(console.warn)
      .then(() => emit('problem', problem));
  };

  let settings: Settings;
  let consent: Consent | undefined;
  let gate: Gate | undefined;
  let automatic: Automatic | undefined;
  const ledger = createLedger((entry) => {
    if (!isAutomatic) emit(entry.action as 'hold', entry);
    // Listeners of the page must not run inside what the page calls.
    else if (entry.action !== 'pass') queueMicrotask(() => emit(entry.action as 'hold', entry));
  });
  let desk: Desk | undefined;
  let loading: Promise<Desk> | undefined;

  const current = (survivors: Survivor[]): DecisionEvent => ({ ...izin.state, survivors });
  const announce = (survivors: Survivor[]) => emit('decision', current(survivors));

  const load = () =>
    loaders.desk(wantedLanguage(settings.language)).then(
      ([{ createDesk }, { text }]) =>
        (desk = createDesk({
          izin,
          settings,
          text,
          consent: consent!,
          gate: gate!,
          ...(isAutomatic ? { automatic } : {}),
          report,
          announce,
          ...(isAutomatic ? { tellPartners, loadPartners } : {}),
        })),
    );

  /** Asks the desk for something: at once if it is there, else when it has come. */
  function ask<Name extends keyof Desk>(name: Name, ...given: Parameters<Desk[Name]>): void {
    const use = (desk: any) => desk[name](...given);
    if (desk) return use(desk);
    (loading ??= load()).then(use).catch((error: unknown) => {
      // Asked again, it is fetched again.
      loading = undefined;
      report('ui', error);
    });
  }

  let signal: (() => void) | undefined;
  let vendors: Vendors | undefined;
  let fetching: Promise<Vendors> | undefined;
  let policy: Policy;

  /** Tells whoever runs already what the visitor chose. */
  function tellPartners(): void {
    signal?.();
    vendors?.tell();
  }

  /** Loads the partners that may be; what loads them is fetched when one may. */
  function loadPartners(): void {
    const may = ({ id, mode }: Partner) => mode === 'signal' || consent!.granted(id);
    const { wordpress, shopify } = settings.signals;
    if (
      !wordpress &&
      !shopify &&
      !settings.partners.some((each) => (each.isLoadable ?? each.script ?? each.calls) && may(each))
    )
      return;
    fetching ??= loaders.partners!().then(
      ({ createVendors }) =>
        (vendors = createVendors({
          settings,
          consent: consent!,
          report,
          nonce,
          policy,
          bypass: (run) => automatic!.bypass(run),
        })),
    );
    fetching
      .then((all) => all.load())
      .catch((error: unknown) => {
        fetching = undefined;
        report('load', error);
      });
  }

  function act(by: By, choice: Choice = {}): void {
    if (!consent) return;
    const isPerson = isActive?.();
    // A refusal counts from now on, even if the desk never comes; `accept` and `save` wait for it.
    if (!desk && !/^[as]/.test(by)) consent.forget();
    ask('act', { by, choice, isPerson });
  }

  function start(config: Config): void {
    settings = readConfig(config, report, isAutomatic ? findPreset : undefined);
    consent = createConsent(settings);
    // The fetch of the notice begins before anything else is done.
    if (consent.isDue() || location.hash === '#izin' || settings.opener) ask('start');
    if (
      isAutomatic &&
      (settings.signals.google !== googleOff || settings.partners.some(({ google }) => google))
    )
      signal = signalGoogle(settings, consent);
    // Plugins look for it as soon as they run, and take all as allowed but by `optin`.
    if (isAutomatic && settings.signals.wordpress)
      (window as { wp_consent_type?: string }).wp_consent_type =
        !consent.state().decided && ['preferences', 'analytics', 'ads'].every(consent.granted)
          ? 'optout'
          : 'optin';
    policy = createPolicy();
    if (isAutomatic)
      automatic = createAutomatic({
        settings,
        consent,
        report,
        ledger,
        policy,
        offer: (element) => gate?.offer!(element),
        look: () => gate?.release(),
      });
    gate = createGate({
      consent,
      report,
      nonce,
      policy,
      ledger,
      late: loaders.late,
      place: (element) => ask('place', element),
      ...(isAutomatic ? { arms: automatic!.arms, isTold: automatic!.isTold } : {}),
    });
    if (izin.state.decided) announce([]);
    if (isAutomatic) loadPartners();
    document.addEventListener('click', openFrom, true);
    // Another tab, a server or a person may change the cookie; and a page comes into view as it was left.
    const follow = () => consent!.load() && ask('follow');
    document.addEventListener('visibilitychange', follow);
    document.addEventListener('prerenderingchange', follow);
    (window as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', follow);
  }

  function openFrom(click: Event): void {
    const opener = (click.target as Element).closest?.<HTMLElement>(
      'a[href="#izin"],[data-izin-open]',
    );
    if (!opener) return;
    click.preventDefault();
    ask('open', 'preferences', opener);
  }

  const izin = ((config) => {
    if (!consent) start(config);
    return izin;
  }) as Izin;
  page.izin = izin;

  Object.defineProperty(izin, 'state', {
    // A copy: a script of the page must not widen what the gate reads.
    get: () => structuredClone(consent?.state() ?? { categories: {}, partners: {} }),
  });
  return Object.assign(izin, {
    granted: (id: string) => !!consent?.granted(id),
    accept: () => act('accept'),
    reject: () => act('reject'),
    withdraw: () => act('withdraw'),
    save: (choice: Choice) => act('save', choice),
    when: (id: string) =>
      new Promise<void>((resolve) => {
        const check = () => izin.granted(id) && resolve();
        izin.on('decision', check);
        check();
      }),
    on<Name extends keyof IzinEvents>(name: Name, listener: (detail: IzinEvents[Name]) => void) {
      const entry: [string, typeof listener] = [name, listener];
      listeners.add(entry);
      if (name === 'decision' && izin.state.decided) tell(entry as never, current([]));
      return () => void listeners.delete(entry);
    },
    open: (layer: Layer) => consent && ask('open', layer),
    close: () => desk?.close(),
    scan: (root: ParentNode = document) => gate?.watch(root),
    ledger: isAutomatic
      ? () => {
          console.table(ledger.list());
          return ledger.list();
        }
      : ledger.list,
    problems: () => Object.values(problems),
    receipt: () => ({ site: settings?.site, decision: izin.state.decision }),
    ...(isAutomatic
      ? {
          stop() {
            if (!isActive?.() && settings?.trustedGrants !== false) return report('person', 'stop');
            automatic?.stop();
            // From now on only an observer sees what is marked.
            gate?.watch(document);
          },
        }
      : {}),
  });
}
