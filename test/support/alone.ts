import { spawn } from 'node:child_process';
import { findChromium } from './chromium.mjs';
import { temporary } from './engines/process.js';

/**
 * Starts Chromium with nobody at the controls: what a driver has attached to is neither prerendered
 * nor kept in the back/forward cache. The page acts by itself, and tells the server.
 */
export async function startAlone(url: string) {
  const { executablePath, args, env } = await findChromium();
  const { folder, remove } = await temporary();
  const own = ['--headless=new', '--disable-gpu', '--no-first-run', `--user-data-dir=${folder}`];
  const child = spawn(executablePath, [...args, ...own, url], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const gone = new Promise((done) => child.once('exit', done));
  return {
    async stop(): Promise<void> {
      child.kill();
      await gone;
      await remove();
    },
  };
}
