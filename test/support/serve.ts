import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process of `npx izin serve` under test. */
export interface Served {
  url: string;
  /** What it has complained of so far. */
  complaints(): string;
  /** Ends it by a signal, and waits until it is gone. Returns its exit status. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the built command on a port of its own choice, or a given one, and waits until it listens. */
export async function startServe(words: string[], port = 0, token = ''): Promise<Served> {
  const all = ['dist/cli/main.js', 'serve', '--port', `${port}`, '--retention', '30', ...words];
  const child = spawn(process.execPath, all, {
    env: { ...process.env, IZIN_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const gone = once(child, 'exit') as Promise<[number | null]>;
  const [line] = (await Promise.race([once(child.stdout, 'data'), gone])) as [unknown];
  const url = /http:\/\/\S+?(?=\/izin\.js)/.exec(String(line))?.[0];
  if (!url) throw new Error(`The server didn't start: ${complaints}`);
  return {
    url,
    complaints: () => complaints,
    async end(signal) {
      child.kill(signal);
      return (await gone)[0];
    },
  };
}
