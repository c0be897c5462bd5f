import { Readable } from 'node:stream';
import fastify from 'fastify';
import { createMarkTransform } from 'izin/mark/node';
import { options, page } from '../config.mjs';

const app = fastify();
app.addHook('onSend', async (request, reply, payload) => {
  const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
  if (!isPage || reply.hasHeader('content-encoding')) return payload;
  reply.removeHeader('content-length');
  const source = typeof payload === 'string' ? Readable.from([payload]) : payload;
  return source.pipe(createMarkTransform(options));
});
app.get('/', (request, reply) => reply.type('text/html').send(page));
app.get('/data', () => ({ page }));

await app.listen({ port: Number(process.env.PORT ?? 0) });
export const { server } = app;
