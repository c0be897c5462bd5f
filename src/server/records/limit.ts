import { createHash, randomBytes } from 'node:crypto';

/** Addresses counted in a minute; beyond, new ones pass, so that the list can't fill the memory. */
const most = 100_000;
const minute = 60;

/**
 * Counts requests by address and minute. No address is kept: only its hash with a random salt, in
 * memory, for that minute. Of an IPv6 address the network counts, since one visitor has all of it.
 *
 * Returns the seconds to wait, 0 where the request may pass. `now` in Unix seconds.
 */
export function createLimit(perMinute: number): (address: string, now: number) => number {
  const salt = randomBytes(16);
  const counts = new Map<string, number>();
  let current = 0;
  return (address, now) => {
    const start = now - (now % minute);
    if (start !== current) counts.clear();
    current = start;
    const name = createHash('sha256').update(salt).update(truncate(address)).digest('base64');
    const count = (counts.get(name) ?? 0) + 1;
    if (counts.size < most || counts.has(name)) counts.set(name, count);
    return count > perMinute ? Math.ceil(start + minute - now) : 0;
  };
}

/** Cuts an IPv6 address to its first 64 bits, as far as they are written out. */
const truncate = (address: string): string =>
  address.includes('.') ? address : address.split('::')[0]!.split(':').slice(0, 4).join(':');
