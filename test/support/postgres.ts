import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = '/usr/lib/postgresql';

/** A PostgreSQL of the test's own, reached by a socket in a folder of its own; it waits for the disk as usual. */
export interface Postgres {
  /** Makes an empty database, `where` in SQL's words, and returns its address. */
  create(name: string, where?: string): string;
  /** Runs statements, and returns what they print. */
  run(sql: string, database?: string): string;
  /** Stops it as if the machine failed, and starts it again. */
  restart(): Promise<void>;
  /** Makes a folder that the server may write to. */
  makeFolder(name: string): string;
  stop(): void;
}

/** Starts PostgreSQL from Debian's package. Throws where it isn't installed. */
export function startPostgres(): Postgres {
  const programs = findPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'izin-postgres-'));
  // PostgreSQL refuses to run as root; the package brings a user for it.
  const user = process.getuid?.() === 0 ? findUser() : undefined;
  const makeFolder = (name: string) => {
    const made = join(folder, name);
    mkdirSync(made, { mode: 0o700 });
    if (user) chownSync(made, user.uid, user.gid);
    return made;
  };
  if (user) chownSync(folder, user.uid, user.gid);
  const call = (program: string, ...words: string[]) => {
    // Without pipes: the server would keep them open.
    const { status } = spawnSync(join(programs, program), words, {
      ...user,
      stdio: 'ignore',
      cwd: folder,
    });
    if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed (${status})`);
  };
  const data = makeFolder('data');
  const common = ['-D', data, '-w', '-t', '30', '-l', join(data, 'log')];
  const control = (...words: string[]) => call('pg_ctl', ...common, ...words);
  const run = (sql: string, database = 'postgres') =>
    execFileSync(join(programs, 'psql'), ['-h', folder, '-U', 'izin', '-Atqc', sql, database], {
      encoding: 'utf8',
    }).trim();

  call('initdb', '-D', data, '-U', 'izin', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N');
  control('-o', `-k ${folder} -c listen_addresses='' -c max_connections=40`, 'start');
  return {
    run,
    makeFolder,
    create(name, where = '') {
      run(`create database ${name} ${where}`);
      return `postgres://izin@localhost/${name}?host=${folder}`;
    },
    async restart() {
      // Whoever uses the database goes on meanwhile.
      const words = [...common, '-m', 'immediate', 'restart'];
      const options = { ...user, stdio: 'ignore', cwd: folder } as const;
      const [status] = (await once(spawn(join(programs, 'pg_ctl'), words, options), 'exit')) as [
        number,
      ];
      if (status !== 0) throw new Error(`PostgreSQL didn't restart (${status})`);
    },
    stop() {
      control('-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findPrograms(): string {
  try {
    const [version] = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
    return join(root, version!, 'bin');
  } catch {
    throw new Error(`There is no PostgreSQL in ${root}. Install it: apt-get install postgresql`);
  }
}

function findUser() {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
