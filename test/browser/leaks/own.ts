import { types } from '../../support/media.js';
import type { Answer } from '../../support/server.js';

/** Files of the first party's own that know nothing of izin; `?u=` tells them whom to call. */
export function ownFile(path: string): Answer | undefined {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const url = JSON.stringify(searchParams.get('u') ?? '').replaceAll('<', '\\u003c');
  const html = (body: string): Answer => ({
    type: types['html']!,
    body: `<!doctype html><title>own</title>${body}`,
  });
  switch (pathname) {
    case '/own/blank.html':
      return html('');
    case '/own/parsing.html':
      return html(`<script>new Image().src = ${url}</script>`);
    case '/own/later.html':
      return html(`<script>onload = () => setTimeout(() => fetch(${url}), 100)</script>`);
    case '/own/writing.html':
      return html(`<script>document.cookie = ${url} + '=1;Path=/'</script>`);
    case '/own/worker.js':
      return { type: types['js']!, body: `fetch(${url}, { mode: 'no-cors' })` };
    case '/own/writer.js':
      return { type: types['js']!, body: `indexedDB.open(${url})` };
    case '/own/slow.js':
      return { type: types['js']!, body: '', delay: 150 };
    case '/own/cookie':
      return { headers: { 'set-cookie': `${searchParams.get('name')}=1; Path=/` } };
    default:
      return undefined;
  }
}
