/** A browser engine that opens one page at a time, in a fresh profile on disk. */
export interface Engine {
  name: EngineName;
  version: string;
  /** Goes to an address in the one tab there is, without waiting for it; what popped up meanwhile is closed. */
  open(url: string): Promise<void>;
  /** Evaluates an expression in the page; awaits promises; the value comes as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Closes the browser and deletes its profile. */
  stop(): Promise<void>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Starts a browser in which these host names mean this machine. */
export type Start = (hosts: readonly string[]) => Promise<Engine>;
