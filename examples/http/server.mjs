import { createServer } from 'node:http';
import { markPages } from 'izin/mark/node';
import { options, page } from '../config.mjs';

const marked = markPages(options);

export const server = createServer((request, response) => {
  marked(request, response, () => {
    if (request.url === '/data') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ page }));
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(page),
    });
    // The head goes on its way before the rest is there.
    const body = page.indexOf('<body>');
    response.write(page.slice(0, body));
    setTimeout(() => response.end(page.slice(body)), 50);
  });
}).listen(process.env.PORT ?? 0);
