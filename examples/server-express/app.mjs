import express from 'express';
import { createConsent, gpcJson, toNode } from 'izin/server';
import { config, page } from '../server-shop/shop.mjs';

const consent = createConsent(config, { edge: 'cloudflare' });

export const app = express();

// In front of whatever reads bodies.
app.all('/consent', toNode(consent.endpoint));
app.get(
  '/.well-known/gpc.json',
  toNode(async () => gpcJson('2026-11-27')),
);

app.get('/', async (request, response) => {
  const [cookie, policy] = [consent.renewal(request), consent.policy(request)];
  if (cookie) response.append('set-cookie', cookie);
  if (policy) response.set('content-security-policy', policy);
  const notice = await consent.notice(request, { language: 'en' });
  response
    .set('cache-control', 'private, no-cache')
    .send(page({ notice, law: consent.law(request), state: consent.state(request) }));
});
