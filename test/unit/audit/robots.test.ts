// @vitest-environment node
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { findBar } from '../../../src/audit/robots.js';

it.each([
  ['a robots.txt that is cut off bars', 200, /robots\.txt breaks off, which bars every address$/],
  ['an error page that is cut off says what it says whole', 404, undefined],
])('%s', async (_, status, bar) => {
  const server = createServer((__, response) => {
    response.writeHead(status, { 'content-length': '99' }).write('User-agent: *');
    setTimeout(() => response.destroy(), 50);
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const found = await findBar(`http://localhost:${port}/a`, 'izin-audit');
  server.close();
  if (bar) expect(found).toMatch(bar);
  else expect(found).toBeUndefined();
});
