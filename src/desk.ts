import { choose } from './core/choose.js';
import type { Act } from './core/decide.js';
import type { Settings } from './core/config.js';
import type { Consent } from './core/consent.js';
import { wantedLanguage } from './core/language.js';
import type { Report } from './core/problem.js';
import type { Text } from './core/text.js';
import type { clean, Survivor } from './gate/cleanup.js';
import type { Automatic } from './gate/automatic.js';
import type { Gate } from './gate/gate.js';
import { holdAgain } from './gate/hold.js';
import { painted } from './core/turn.js';
import type { Izin, Layer } from './izin.js';
import { createUi } from './ui/mount.js';
import type { Parts } from './ui/view.js';

export interface DeskDeps {
  izin: Izin;
  settings: Settings;
  text: Text;
  consent: Consent;
  gate: Gate;
  automatic?: Automatic | undefined;
  report: Report;
  announce(survivors: Survivor[]): void;
  /** Tells partners and Google's tags; not in the build for marked tags. */
  tellPartners?(): void;
  loadPartners?(): void;
}

export interface Desk {
  /** Takes up a state that came from elsewhere. */
  follow(): void;
  /** Shows what is due when a page begins. */
  start(): Promise<void>;
  /** Opens a layer; `opener` is what was pressed for it. */
  open(layer: Layer, opener?: HTMLElement): void;
  /** Stands in for a held embed, or fills the site's own place for the preferences. */
  place(element: Element): void;
  close(): void;
  act(act: Act): void;
}

export interface DeskParts extends Parts {
  /** Fetches what deletes the traces of refused partners. */
  clean(): Promise<typeof clean>;
}

/**
 * Where a visitor is asked and chooses. Built as ui.js, so that a visitor who has chosen doesn't pay
 * for it; what only the second layer needs is fetched apart.
 */
export function createDesk(deps: DeskDeps, parts: DeskParts): Desk {
  const { izin, settings, text, consent, gate, automatic, report, announce } = deps;
  const wanted = wantedLanguage(settings.language);
  // Only what the site asked for in vain is its mistake.
  if (
    text.lang === 'en' &&
    wanted !== 'en' &&
    (settings.language !== 'auto' || document.documentElement.lang)
  )
    report('language', wanted);
  const ui = createUi({
    izin,
    settings,
    text,
    report,
    parts,
    refuse: (by, choice = {}) => act({ by, choice, isPerson: true }),
  });
  /** Runs what is ours past the gate. */
  const bypass = <Result>(run: () => Result) => (automatic ? automatic.bypass(run) : run());
  let broom: typeof clean | undefined;
  const sweep = () => (broom ? bypass(() => broom!(settings, consent.granted)) : []);
  // A vendor's script that still runs may write its cookies again.
  addEventListener('pagehide', () => izin.state.decided && sweep());

  const { law } = izin.state;
  /** Where people may be asked otherwise than by the strictest law: how, must be known first. */
  const isSpecial = !!Object.keys(settings.laws)[0] || /^(IT|CA|CH|JP|KR|SG|US|ZA)/.test(law);
  const fail = (error: unknown) => report('ui', error);
  const learning = (isSpecial || law !== '*') && parts.law({ ui, act, apply }).catch(fail);

  async function ask(): Promise<void> {
    if (isSpecial) await learning;
    if (consent.isDue()) ui.open('notice');
  }

  function act(act: Act): void {
    const decision = bypass(() => choose(settings, consent, act, report));
    if (!decision) return;
    consent.set(decision);
    apply(act.isPerson);
  }

  /** Brings the page in line with the state. */
  function apply(isPerson: boolean): void {
    // Whoever runs hears of a refusal before what it stored goes.
    deps.tellPartners?.();
    holdAgain(gate, ui.place);
    ui.update();
    // The page paints the closed notice before anything runs.
    const isPainted = painted();
    const isReady = parts.clean().then((fetched) => (broom = fetched), fail);
    void Promise.all([isPainted, isReady]).then(() => announce(sweep()));
    void isPainted.then(() => {
      if (automatic?.release(isPerson, ui.remove)) return;
      gate.release();
      deps.loadPartners?.();
      ui.update();
    });
  }

  if (settings.endpoint) void parts.records().catch(fail);

  return {
    ...ui,
    act,
    follow() {
      apply(false);
      void ask();
    },
    start() {
      if (location.hash === '#izin') ui.open('preferences');
      return ask();
    },
  };
}
