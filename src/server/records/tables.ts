import type { Database, Row, Value } from './database.js';
import { createGroup } from './group.js';
import type { KeptRecord } from './record.js';
import type { Erasure, Store } from './store.js';

const columns =
  'id key previous at site law rules revision by source language text script yes no expires received'.split(
    ' ',
  ) as (keyof KeptRecord)[];
const day = 86_400;
/** Rows that one statement deletes, so that no other waits long. */
const step = 1000;

/** Keeps records in a database that has the tables. */
export function createStore({ query, close }: Database): Store {
  const add = createGroup(async (records: KeptRecord[]) => {
    const rows = records.map(writeRow);
    await query(writeInsert(rows.length), rows.flat());
  });

  return {
    add,
    close,

    async find(id) {
      const sql = 'select * from izin_records where id = $1 order by received, at, key';
      return (await query(sql, [id])).map(readRow);
    },

    async count(from, to) {
      const rows = await query(
        `select received - received % ${day} as day, law, "by", count(*) as count from izin_records
         where received >= $1 and received < $2 group by 1, law, "by" order by 1, law, "by"`,
        [from, to],
      );
      return rows.map(({ day, law, by, count }) => ({
        day: new Date(Number(day) * 1000).toISOString().slice(0, 10),
        law: String(law),
        by: String(by),
        count: Number(count),
      }));
    },

    async requestErasure(id, requested, due) {
      // In the second of a sweep it may have been done already, before what it names had come.
      const [row] = await query(
        `insert into izin_erasures (id, requested, due) values ($1, $2, $3)
         on conflict (id, requested) do update set done = null returning *`,
        [id, requested, due],
      );
      return readErasure(row!);
    },

    async listErasures() {
      const sql = 'select * from izin_erasures order by done is not null, due, id';
      return (await query(sql)).map(readErasure);
    },

    async sweep(now, retention) {
      // A record that a browser sends again after the request was made before it all the same. Each
      // counts once, by however many requests it is found.
      const erased = await deleteAll(
        query,
        `select distinct r.id, r.key from izin_erasures e join izin_records r on r.id = e.id
         where r.at <= e.requested or r.received <= e.requested`,
      );
      const mark = 'update izin_erasures set done = $1 where done is null and requested <= $2';
      await query(mark, [now, now]);
      const before = Math.floor(now - retention);
      const expired = await deleteAll(
        query,
        'select id, key from izin_records where ends < $1',
        before,
      );
      await query('delete from izin_erasures where done < $1', [before]);
      return { erased, expired };
    },
  };
}

/** Deletes what a query finds, each row once, in steps, and counts it. */
async function deleteAll(query: Database['query'], found: string, ...values: Value[]) {
  const sql = `delete from izin_records where (id, key) in (${found} limit ${step}) returning key`;
  for (let count = 0; ;) {
    const { length } = await query(sql, values);
    count += length;
    if (length < step) return count;
    // SQLite works in this thread: whoever waits comes first.
    await new Promise(setImmediate);
  }
}

/** Writes the one statement that adds so many rows; a statement is all or nothing in both databases. */
function writeInsert(count: number): string {
  const width = columns.length + 1;
  const rows = Array.from({ length: count }, (_, row) => {
    const places = Array.from({ length: width }, (_, at) => `$${row * width + at + 1}`);
    return `(${places.join()})`;
  });
  const names = [...columns, 'ends'].map((name) => `"${name}"`);
  return `insert into izin_records (${names.join()}) values ${rows.join()} on conflict do nothing`;
}

/**
 * Lists a row's values. It ends by the server's clock: a visitor's clock may stand anywhere, and must
 * neither delete a proof early nor keep it for ever.
 */
function writeRow(record: KeptRecord): Value[] {
  const { received, expires, at } = record;
  return [...columns.map((name) => writeValue(record[name])), received + expires - at];
}

const writeValue = (value: KeptRecord[keyof KeptRecord]): Value =>
  Array.isArray(value) ? value.join(' ') : (value ?? null);

function readRow(row: Row): KeptRecord {
  const list = (value: Value | undefined) => String(value).split(' ').filter(Boolean);
  const { ends: _, previous, ...rest } = row;
  return {
    ...rest,
    ...(previous && { previous }),
    yes: list(row['yes']),
    no: list(row['no']),
  } as unknown as KeptRecord;
}

function readErasure({ done, ...rest }: Row): Erasure {
  return { ...rest, ...(done && { done }) } as unknown as Erasure;
}
