import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { listen } from '../server.js';

/** Finds a program, or throws one sentence that says what to install. */
export function find(program: string, remedy: string): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Look further.
    }
  }
  throw new Error(`${program} isn't installed: ${remedy}.`);
}

const folders = new Set<string>();
// A browser that is going down may still be writing.
const away = { recursive: true, force: true, maxRetries: 5 };

/** Makes a folder for a profile, and a function that deletes it. */
export async function temporary(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'izin-engine-'));
  folders.add(folder);
  const remove = async () => {
    await rm(folder, away);
    folders.delete(folder);
  };
  return { folder, remove };
}

/** Finds a port on loopback that is free right now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((done) => server.close(done));
  return port;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  running.forEach(end);
  for (const folder of folders) rmSync(folder, away);
});
// Without these a signal would leave the browsers running.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Starts a program in a process group of its own, so that all of it can be ended. */
export function launch(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let said = '';
  const seen = (chunk: Buffer) => void (said = (said + String(chunk)).slice(-20_000));
  child.stdout.on('data', seen);
  child.stderr.on('data', seen);
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done(void running.delete(child)));
    child.once('error', () => done(void running.delete(child)));
  });

  return {
    /** Waits for the program to say something. */
    async says(pattern: RegExp, patience = 30_000): Promise<RegExpExecArray> {
      for (const start = Date.now(); Date.now() - start < patience;) {
        const match = pattern.exec(said);
        if (match) return match;
        if (!running.has(child)) break;
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`${command} never said ${pattern}, but: ${said || 'nothing'}`);
    },

    async stop(): Promise<void> {
      end(child);
      await ended;
    },
  };
}

function end(child: ChildProcess): void {
  try {
    if (child.pid && running.has(child)) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}
