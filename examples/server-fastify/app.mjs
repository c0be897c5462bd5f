import fastify from 'fastify';
import { createConsent, gpcJson, toNode } from 'izin/server';
import { config, page } from '../server-shop/shop.mjs';

const consent = createConsent(config, { edge: 'cloudflare' });

export const app = fastify();

/** Answers before Fastify reads the body. */
const mount = (method, url, handler) =>
  app.route({
    method,
    url,
    async onRequest(request, reply) {
      reply.hijack();
      await toNode(handler)(request.raw, reply.raw);
    },
    handler() {},
  });

mount(['GET', 'POST'], '/consent', consent.endpoint);
mount('GET', '/.well-known/gpc.json', async () => gpcJson('2026-11-27'));

app.get('/', async (request, reply) => {
  const [cookie, policy] = [consent.renewal(request), consent.policy(request)];
  if (cookie) reply.header('set-cookie', cookie);
  if (policy) reply.header('content-security-policy', policy);
  const notice = await consent.notice(request, { language: 'en' });
  reply.header('cache-control', 'private, no-cache').type('text/html; charset=utf-8');
  return page({ notice, law: consent.law(request), state: consent.state(request) });
});
