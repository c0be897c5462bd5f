import { relative, join } from 'node:path';
import { PARTNERS } from './config.mjs';
import { findFile, typeOf } from './file.mjs';
import { DEMO, render } from './template.mjs';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const NINETY_DAYS = 90 * 24 * 60 * 60;

const ANY_ORIGIN = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-store',
};

/** Answers as the server of one partner: its files, its pixels (`*.gif`) and its hits (POST). */
export async function answerAsPartner({ name, request, response, addresses }) {
  request.resume();
  const partner = Object.hasOwn(PARTNERS, name) ? PARTNERS[name] : undefined;
  const { pathname } = new URL(request.url, 'http://partner');
  if (!partner) return response.writeHead(404, ANY_ORIGIN).end();
  if (request.method === 'POST') return response.writeHead(204, ANY_ORIGIN).end();
  if (pathname.endsWith('.gif')) return sendPixel(name, response);

  const values = { ...addresses.placeholders, partner: partner.name };
  const path =
    pathname === '/privacy' ? 'partners/privacy.html' : await findPartnerFile(name, pathname);
  if (!path) return response.writeHead(404, ANY_ORIGIN).end();
  response.writeHead(200, { ...ANY_ORIGIN, 'content-type': typeOf(path) });
  response.end(await render(path, values));
}

async function findPartnerFile(name, pathname) {
  const path = pathname === '/embed' ? '/embed.html' : pathname;
  const found = await findFile(join(DEMO, 'partners', name), path);
  return found && relative(DEMO, found.file);
}

function sendPixel(name, response) {
  const head = { ...ANY_ORIGIN, 'content-type': 'image/gif' };
  // A third-party cookie of an ad server; browsers that block those never send it back.
  if (name === 'beriklan')
    head['set-cookie'] =
      `brk_uid=${crypto.randomUUID()}; Path=/; Max-Age=${NINETY_DAYS}; SameSite=None; Secure`;
  response.writeHead(200, head).end(PIXEL);
}
