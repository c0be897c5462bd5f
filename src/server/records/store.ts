import type { KeptRecord } from './record.js';

/** Records of one day (UTC), law and kind of choice. */
export interface Count {
  /** Such as `2026-11-27`. */
  day: string;
  law: string;
  by: string;
  count: number;
}

/** A request to erase the records of one consent id; times in Unix seconds. */
export interface Erasure {
  id: string;
  requested: number;
  /** When it must be done at the latest. */
  due: number;
  /** Missing until it is done. */
  done?: number;
}

/** What a sweep took away. */
export interface Swept {
  /** Records that somebody asked to erase. */
  erased: number;
  /** Records past their retention. */
  expired: number;
}

/** Keeps records of consent: each is added once and never changed. Everything rejects when the database fails. */
export interface Store {
  /** Adds up to 500 records, those that are there already left out; resolves once they are on disk. */
  add(records: KeptRecord[]): Promise<void>;
  /** Finds the records of a consent id, oldest first. */
  find(id: string): Promise<KeptRecord[]>;
  /** Counts what was received from one Unix time up to another. */
  count(from: number, to: number): Promise<Count[]>;
  /** Writes a request down; two for the same id in one second are one. */
  requestErasure(id: string, requested: number, due: number): Promise<Erasure>;
  /** Lists the requests: the open ones first, by their due times. */
  listErasures(): Promise<Erasure[]>;
  /** Carries out the requests, and deletes what ended more than `retention` seconds before `now`. */
  sweep(now: number, retention: number): Promise<Swept>;
  close(): Promise<void>;
}
