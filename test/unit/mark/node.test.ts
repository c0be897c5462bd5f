// @vitest-environment node
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { markPages } from '../../../src/mark/node.js';
import { options } from './shop.js';

/** Asks a server for what `answer` writes; gives cookies and text. */
async function ask(answer: (response: ServerResponse) => void) {
  const marked = markPages(options);
  const server = createServer((request, response) =>
    marked(request, response, () => answer(response)),
  ).listen(0);
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://localhost:${port}/`);
  const seen = { cookies: response.headers.getSetCookie(), text: await response.text() };
  server.close();
  return seen;
}

describe('a list of headers', () => {
  it.each(['application/json', 'text/html'])('keeps those that repeat, for %s', async (type) => {
    const { cookies } = await ask((response) => {
      response.setHeader('Set-Cookie', 'old=1');
      response.writeHead(200, ['Content-Type', type, 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2']);
      response.end('{}');
    });
    expect(cookies).toEqual(['a=1', 'b=2']);
  });

  it('tells of a page', async () => {
    const { text } = await ask((response) =>
      response.writeHead(200, ['Content-Type', 'text/html']).end('<img src=//maps.test>'),
    );
    expect(text).toContain('data-consent="maps"');
  });
});
