import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSecure, readHeader } from './request.js';
import type { Handler } from './request.js';

type Asked = IncomingMessage & { originalUrl?: string };

/**
 * Makes a handler for Node's `(request, response)`, and so for Express and what else is built on it. It must
 * stand in front of whatever reads bodies. `next` hears of errors; without it the answer is 500.
 */
export const toNode =
  (handler: Handler) =>
  async (asked: Asked, response: ServerResponse, next?: (error: unknown) => void) => {
    try {
      const request = readRequest(asked);
      if (!request) return void response.writeHead(400).end();
      const answer = await handler(request);
      const body = new Uint8Array(await answer.arrayBuffer());
      for (const [name, value] of answer.headers)
        if (name === 'set-cookie') response.appendHeader(name, value);
        else response.setHeader(name, value);
      response.writeHead(answer.status).end(body);
      // What is left of a body that was too long goes nowhere, as Node does where nobody has read any.
      asked.resume();
    } catch (error) {
      if (next) return next(error);
      console.error(error);
      response.writeHead(500).end();
    }
  };

/** Makes a Fetch request; nothing of what isn't one, such as a host with a space, or TRACE. */
function readRequest(asked: Asked): Request | undefined {
  const { method = 'GET', url = '', originalUrl = url } = asked;
  const address = `${isSecure(asked) ? 'https' : 'http'}://${readHeader(asked, 'host')}${originalUrl}`;
  if (!originalUrl.startsWith('/')) return undefined;
  const headers = Object.entries(asked.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  let request: Request;
  try {
    request = new Request(address, { method, headers });
  } catch {
    return undefined;
  }
  if (method === 'GET' || method === 'HEAD') return request;
  // Whoever stops reading, since it is too much, can still answer. Undici takes whatever can be
  // iterated (https://undici.nodejs.org/#/?id=requestbody).
  const body = asked.iterator({ destroyOnReturn: false }) as never;
  const rest = { body, duplex: 'half' as const };
  return new Request(request, rest);
}
