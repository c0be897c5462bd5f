/** What is wrong with a site's set-up; each is explained in `problems.ts`, fetched when there is one. */
export type ProblemCode =
  | 'config'
  | 'key'
  | 'partner'
  | 'host'
  | 'consent'
  | 'unheld'
  | 'unmarked'
  | 'person'
  | 'storage'
  | 'size'
  | 'ui'
  | 'look'
  | 'contrast'
  | 'equal'
  | 'language'
  | 'release'
  | 'seal'
  | 'field'
  | 'mode'
  | 'double'
  | 'load'
  | 'records'
  | 'link';

/** A site owner's mistake, told once. The texts are there once `problems.js` has come. */
export interface Problem {
  code: ProblemCode;
  /** The key, id or tag it is about. */
  detail: string;
  message?: string;
  remedy?: string;
  /** Where it is explained. */
  docs?: string;
}

export type Report = (code: ProblemCode, detail?: unknown) => void;
