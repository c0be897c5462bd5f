/** One decision as `izin/records` takes it (requirements of proof: GDPR 7(1); UU PDP 24). */
export interface ConsentRecord {
  key: string;
  [field: string]: unknown;
}

/** What waits to be sent, and which record was made last. */
export interface Kept {
  queue: ConsentRecord[];
  last: string;
}

/** Records in one request. */
const most = 20;

/** Tells where the queue lies in the browser's storage. */
export const placeOf = (cookieName: string): string => `${cookieName}-records`;

/** Reads the queue; nothing where there is none, or what lies there is none. */
export function read(place: string): Kept | undefined {
  try {
    const { queue, last } = JSON.parse(localStorage.getItem(place)!) as Kept;
    // Any script of the page may have written there.
    return Array.isArray(queue) && typeof last === 'string'
      ? { queue: queue.filter((each) => typeof each?.key === 'string'), last }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the queue for the next visit. */
export function keep(place: string, kept: Kept): void {
  try {
    localStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // It waits in this page only.
  }
}

/** Sends the first records of a queue; tells which, and the status: 0 where nobody answers. */
export async function post(
  endpoint: string,
  { queue }: Kept,
): Promise<{ records: ConsentRecord[]; status: number }> {
  const records = queue.slice(0, most);
  const body = JSON.stringify({ records });
  const status = await fetch(endpoint, { method: 'POST', keepalive: true, body }).then(
    ({ status }) => status,
    () => 0,
  );
  return { records, status };
}

/** Says whether an answer is the last: what the server will never take must not keep the rest waiting. */
export const isOver = (status: number): boolean =>
  status > 0 && status < 500 && status !== 408 && status !== 429;

/** Takes records out of a queue. */
export const without = (kept: Kept, records: readonly ConsentRecord[]): Kept => ({
  ...kept,
  queue: kept.queue.filter(({ key }) => !records.some((each) => each.key === key)),
});
