/** What a column holds. */
export type Value = string | number | null;
export type Row = { [column: string]: Value };

/** Runs one statement, a transaction of its own; `$1`, `$2`, … stand for the values, in order and each once. */
export type Query = (sql: string, values?: Value[]) => Promise<Row[]>;

/** The little that the records need of a database: the statements are the same for all. */
export interface Database {
  query: Query;
  /** Runs several statements, without values, as one transaction. */
  run(statements: string[]): Promise<unknown>;
  close(): Promise<void>;
}
