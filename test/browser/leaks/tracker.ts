import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { answerFor } from '../../support/media.js';
import type { Answer } from '../../support/server.js';

/** Answers as a tracker does that lets everybody in. */
export function tracked(request: IncomingMessage): Answer {
  const { origin = '*' } = request.headers;
  const answer: Answer = request.headers.accept?.includes('event-stream')
    ? { type: 'text/event-stream', body: 'retry: 600000\ndata: 1\n\n' }
    : answerFor(request);
  const headers = {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type, x-leak',
    'cross-origin-resource-policy': 'cross-origin',
    'timing-allow-origin': '*',
    'supports-loading-mode': 'credentialed-prerender',
  };
  return { ...answer, headers };
}

/** Answers a WebSocket's handshake (RFC 6455, 4.2.2), and says nothing more. */
export function shakeHands({ headers }: IncomingMessage, socket: Duplex): void {
  const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  socket.on('error', () => {});
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      `Sec-WebSocket-Accept: ${createHash('sha1').update(key).digest('base64')}\r\n\r\n`,
  );
}
