import type { Database } from './database.js';

/**
 * The tables' versions, each a list of statements that PostgreSQL and SQLite both understand. What was
 * released is never edited: a change is a new version at the end.
 *
 * The key of a record begins with the consent id, so that one index finds a visitor's records, keeps
 * each record single, and lets a cluster distribute the table by id.
 */
const versions = [
  [
    `create table izin_records (
      id text not null, key text not null, previous text, at bigint not null,
      site text not null, law text not null, rules text not null, revision bigint not null,
      "by" text not null, source text not null, language text not null, text text not null,
      script text not null, yes text not null, no text not null, expires bigint not null,
      received bigint not null, ends bigint not null,
      primary key (id, key)
    )`,
    'create index izin_records_received on izin_records (received)',
    'create index izin_records_ends on izin_records (ends)',
    `create table izin_erasures (
      id text not null, requested bigint not null, due bigint not null, done bigint,
      primary key (id, requested)
    )`,
  ],
];

/**
 * Brings the tables up to date. Where several processes begin at once, the first to write a version's
 * number makes its tables, and the others wait for that number (no lock is needed, which not all have).
 */
export async function migrate({ query, run }: Pick<Database, 'query' | 'run'>): Promise<void> {
  const begin = 'create table if not exists izin_versions (version bigint primary key)';
  // PostgreSQL lets two sessions find no table at once, and fails the second.
  await query(begin).catch(() => query(begin));
  const isDone = async (version: number) =>
    (await query('select version from izin_versions')).some((row) => row['version'] === version);
  for (const [version, statements] of versions.entries()) {
    if (await isDone(version)) continue;
    try {
      await run([`insert into izin_versions (version) values (${version})`, ...statements]);
    } catch (error) {
      if (!(await isDone(version))) throw error;
    }
  }
}
