import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAddresses } from './server/addresses.mjs';
import { createLog } from './server/log.mjs';
import { answerAsPartner } from './server/partner-site.mjs';
import { answerAsShop } from './server/shop-site.mjs';

const DIST = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

/**
 * Starts the Interindo demo: one loopback server that is the shop and each of its partners,
 * told apart by the Host header.
 *
 * @param {{ port?: number, dist?: string, partnerDomain?: string }} [options] port 0 takes a free one
 * @returns {Promise<{ url: string, port: number, log(): import('./server/log.mjs').LogEntry[],
 *   clear(): void, close(): Promise<void> }>}
 */
export async function startDemo({ port = 0, dist = DIST, partnerDomain = 'localhost' } = {}) {
  const log = createLog();
  const server = createServer();
  await listen(server, port);
  const addresses = createAddresses({ port: server.address().port, partnerDomain });

  server.on('request', (request, response) => {
    answer({ request, response, addresses, log, dist }).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end('The demo server failed; its terminal says why.\n');
    });
  });

  return {
    url: `http://localhost:${addresses.port}/`,
    port: addresses.port,
    log: () => log.entries(),
    clear: () => log.clear(),
    close: () => close(server, log),
  };
}

async function answer(context) {
  const { addresses, request, response, log } = context;
  const host = addresses.read(request.headers.host);
  if (host.kind === 'shop') return answerAsShop(context);
  if (host.kind === 'partner') {
    log.add(host.name, request);
    return answerAsPartner({ ...context, name: host.name });
  }
  response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('The demo answers to localhost and to its partners only.\n');
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(explain(error, port)));
    server.listen({ port, host: '127.0.0.1' }, done);
  });
}

function explain(error, port) {
  const remedy = 'Choose another one (npm start -- 8081), or none for any free port.';
  if (error.code === 'EADDRINUSE') return new Error(`Port ${port} is taken. ${remedy}`);
  if (error.code === 'EACCES') return new Error(`Port ${port} is not allowed here. ${remedy}`);
  return error;
}

function close(server, log) {
  log.endStreams();
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

async function run(choice = '0') {
  const port = Number(choice);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`"${choice}" is not a port: give a number from 0 to 65535.`);
  if (!existsSync(join(DIST, 'izin.js')))
    throw new Error('dist/izin.js is missing. Build it first: npm run build');
  const demo = await startDemo({ port });
  console.log(`Interindo demo: ${demo.url}`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  run(process.argv[2] ?? process.env.PORT).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
