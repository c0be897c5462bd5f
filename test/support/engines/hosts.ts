import { execFile } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = 'mount --bind "$0" /etc/hosts && exec "$@"';

/**
 * Finds the command in front of a program under which host names mean this machine, for a browser
 * that has no setting for it: a mount namespace with an `/etc/hosts` of its own (unshare(1)), with or
 * without root's rights. The machine's own file is left alone.
 */
export async function withHosts(hosts: readonly string[], folder: string): Promise<string[]> {
  if (await areKnown(hosts)) return [];
  const file = join(folder, 'hosts');
  await writeFile(
    file,
    (await readFile('/etc/hosts', 'utf8')) + `\n127.0.0.1 ${hosts.join(' ')}\n`,
  );
  for (const rights of ['-m', '-rm']) {
    const command = ['unshare', rights, 'sh', '-c', script, file];
    try {
      await run(command[0]!, [...command.slice(1), 'true']);
      return command;
    } catch {
      // Namespaces may be forbidden; the other kind may not.
    }
  }
  throw new Error(
    `unshare isn't allowed here: add "127.0.0.1 ${hosts.join(' ')}" to /etc/hosts for WebKit.`,
  );
}

async function areKnown(hosts: readonly string[]): Promise<boolean> {
  const found = await Promise.allSettled(hosts.map((host) => lookup(host, { all: true })));
  return found.every(
    (one) =>
      one.status === 'fulfilled' && one.value.every(({ address }) => address.startsWith('127.')),
  );
}
