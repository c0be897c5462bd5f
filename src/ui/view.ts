import type { ComponentChild } from 'preact';
import type { Act as ActOf, Choice } from '../core/decide.js';
import type { Settings } from '../core/config.js';
import type { Disclosures, Words } from '../core/disclosure.js';
import type { State } from '../core/state.js';
import type { Facts, More, Text } from '../core/text.js';
import type { Frame } from './notice.js';

/** What every part of the interface draws from. */
export interface View {
  settings: Settings;
  ways?: Ways | undefined;
  state: State;
  text: Text;
}

/** What a law changes of what people are asked. */
export interface Ways {
  text: Text;
  /** Begins the second layer. */
  intro?: string;
  /** Says that the visitor has refused. */
  done?: string;
  /** The first of two answers; the other is `accept`. @default "reject" */
  refusal?: 'optout';
  /** What `optout` refuses. */
  refused?: Choice;
  /** Draws a way to close the notice. */
  close?(dismiss: () => void): ComponentChild;
}

/** Hears of a press on `[data-izin-action]`. */
export type Act = (event: Event) => void;

/** What only the second layer needs, in one language. */
export interface Second extends Told {
  layer: typeof import('./preferences.js');
  more: More;
}

/** What is told of presets, and what the law wants told. */
export interface Told {
  disclosures: Disclosures;
  words: Words;
  /** Where the law wants them told. */
  facts?: Facts | undefined;
}

/** How a law reaches the page. */
export interface LawHooks {
  ui: { follow(ways: Ways): void; tell(): void };
  act(act: ActOf): void;
  /** Brings the page in line with the state. */
  apply(isPerson: boolean): void;
}

/** How a site wants izin to look, where that isn't as usual. */
export interface Look {
  frame: Frame;
  css: string;
  /** Draws the floating opener, where a site wants one. */
  opener?: ((view: { text: Text; act: Act }) => ComponentChild) | undefined;
  /** Hears of the notice each time it is drawn. Shows one that stands in the way; Esc on it is a refusal. */
  show(host: HTMLElement, dismiss: () => void): void;
}

/** What is fetched apart: few visitors or sites need it. */
export interface Parts {
  /** `hasPresets` says whether there is more to tell than the site does itself. */
  second(hasPresets: boolean, hasFacts: boolean): Promise<Second>;
  /** Takes up what the law in force says. */
  law(hooks: LawHooks): Promise<void>;
  /** Has each decision recorded by the site's server. */
  records(): Promise<void>;
  look(): Promise<Look>;
  placeholders(): Promise<Placeholders>;
}

/** Stands in for held embeds. */
export interface Placeholders {
  add(element: Element): void;
  /** Comes and goes with the state. */
  update(): void;
}
