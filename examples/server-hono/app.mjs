import { Hono } from 'hono';
import { createConsent, gpcJson } from 'izin/server';
import { config, page } from '../server-shop/shop.mjs';

const consent = createConsent(config, { edge: 'cloudflare' });

export const app = new Hono();

app.all('/consent', ({ req }) => consent.endpoint(req.raw));
app.get('/.well-known/gpc.json', () => gpcJson('2026-11-27'));

app.get('/', async (context) => {
  const request = context.req.raw;
  const [cookie, policy] = [consent.renewal(request), consent.policy(request)];
  // Appended: `context.res = …` would drop it where the page sets a cookie of its own.
  if (cookie) context.header('set-cookie', cookie, { append: true });
  if (policy) context.header('content-security-policy', policy);
  context.header('cache-control', 'private, no-cache');
  const notice = await consent.notice(request, { language: 'en' });
  return context.html(page({ notice, law: consent.law(request), state: consent.state(request) }));
});
