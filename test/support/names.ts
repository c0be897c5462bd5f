import { createSocket } from 'node:dgram';
import { once } from 'node:events';

export interface Names {
  /** Where it listens, as `dns.Resolver` takes it. */
  address: string;
  /** Every name that was asked for. */
  asked: string[];
  close(): void;
}

/** Starts a name server that knows CNAMEs alone (RFC 1035); one that leads to `null` gets no answer at all. */
export async function startNames(known: Record<string, string | null>): Promise<Names> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const end = query.indexOf(0, 12) + 5;
    const name = readName(query.subarray(12, end));
    asked.push(name);
    const target = known[name];
    if (target === null) return;
    const head = Buffer.from(query.subarray(0, 12));
    // It is an answer; without one the name doesn't exist.
    head.writeUInt16BE(target ? 0x8180 : 0x8183, 2);
    head.writeUInt16BE(target ? 1 : 0, 6);
    head.writeUInt32BE(0, 8);
    const answer = target ? writeCname(target) : Buffer.alloc(0);
    socket.send(Buffer.concat([head, query.subarray(12, end), answer]), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  return { address: `127.0.0.1:${port}`, asked, close: () => void socket.close() };
}

function readName(bytes: Buffer): string {
  const labels: string[] = [];
  for (let at = 0; bytes[at]; at += bytes[at]! + 1)
    labels.push(bytes.toString('latin1', at + 1, at + 1 + bytes[at]!));
  // Askers mix cases, to tell an answer from a guess.
  return labels.join('.').toLowerCase();
}

/** A record on the name that was asked for, for a minute. */
function writeCname(target: string): Buffer {
  const labels = target.split('.').map((each) => Buffer.from(`\0${each}`, 'latin1'));
  for (const each of labels) each[0] = each.length - 1;
  const name = Buffer.concat([...labels, Buffer.alloc(1)]);
  const head = Buffer.from([0xc0, 12, 0, 5, 0, 1, 0, 0, 0, 60, 0, name.length]);
  return Buffer.concat([head, name]);
}
