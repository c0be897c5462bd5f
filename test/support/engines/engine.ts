/** One tab or window of a browser. */
export interface Tab {
  /** Goes to an address, without waiting for it. */
  open(url: string): Promise<void>;
  /** Evaluates an expression in the page; awaits promises; the value comes as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses what a CSS selector finds, as a person does. */
  press(selector: string): Promise<void>;
  /** Brings it to the front, where a driver can. */
  show?(): Promise<void>;
}

/** A browser engine with one tab, in a fresh profile on disk; going to an address there closes all others. */
export interface Engine extends Tab {
  name: EngineName;
  version: string;
  /** Opens one more: in front in Firefox, a tab behind the first in WebKit, both seen in Chromium. */
  another(type: 'tab' | 'window'): Promise<Tab>;
  /** Closes the browser and deletes its profile. */
  stop(): Promise<void>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Starts a browser in which these host names mean this machine. */
export type Start = (hosts: readonly string[]) => Promise<Engine>;
