import { join } from 'node:path';
import { findFile, sendFile } from './file.mjs';
import { answerConsent } from './consent.mjs';
import { renderNotFound, renderPage } from './pages.mjs';
import { DEMO } from './template.mjs';

/** Answers a request to the shop: pages, its assets, the partners' log, then the built files. */
export async function answerAsShop(context) {
  const { request, response, dist } = context;
  const path = readPath(request.url);
  if (path === '/_log' || path === '/_log/stream') return answerLog(context, path);
  if (path === '/consent') return answerConsent(context);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if (path === '/en') return response.writeHead(302, { location: '/en/' }).end();

  const page = path && (await renderPage(path, context));
  if (page) return sendPage(context, page);
  const found = path && ((await findAsset(path)) ?? (await findFile(dist, path)));
  if (found) return sendFile(context, found);
  return sendPage(context, await renderNotFound(path ?? '/', context));
}

function readPath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

const findAsset = async (path) =>
  path.startsWith('/assets/')
    ? findFile(join(DEMO, 'assets'), path.slice('/assets'.length))
    : undefined;

function sendPage({ request, response }, { status, html, policy }) {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(policy && { 'content-security-policy': policy }),
  });
  response.end(request.method === 'HEAD' ? undefined : html);
}

function answerLog({ request, response, log }, path) {
  if (path === '/_log/stream' && request.method === 'GET') return log.stream(response);
  if (path === '/_log' && request.method === 'GET') {
    const head = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
    return response.writeHead(200, head).end(JSON.stringify(log.entries()));
  }
  if (path === '/_log' && request.method === 'DELETE') {
    log.clear();
    return response.writeHead(204).end();
  }
  const allow = path === '/_log' ? 'GET, DELETE' : 'GET';
  return response.writeHead(405, { allow }).end();
}
