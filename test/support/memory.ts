import { readdir, readFile } from 'node:fs/promises';

/** Adds up what the processes below this one hold: proportional set size, megabytes (Linux). */
async function weigh(): Promise<number> {
  const parents = new Map<number, number>();
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
    const [, parent] = stat.replace(/.*\) /s, '').split(' ');
    if (parent) parents.set(Number(id), Number(parent));
  }
  const isBelow = (id: number): boolean => {
    const parent = parents.get(id);
    return parent !== undefined && (parent === process.pid || isBelow(parent));
  };
  let sum = 0;
  for (const id of [...parents.keys()].filter(isBelow)) {
    const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    sum += Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024;
  }
  return sum;
}

/** Watches the memory of the processes below this one until it is stopped; gives the most that they held, megabytes. */
export function watchMemory(): () => number {
  let most = 0;
  const timer = setInterval(() => {
    void weigh().then((now) => {
      most = Math.max(most, now);
    });
  }, 500);
  return () => {
    clearInterval(timer);
    return Math.round(most);
  };
}
