import type { IncomingMessage } from 'node:http';

/** Names the content type of a file by its ending. */
export const types: Record<string, string> = {
  css: 'text/css',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Answers for a partner that nobody told what to say: something that fits what was asked for. */
export function answerFor(request: IncomingMessage): { body: string | Buffer; type: string } {
  const path = request.url ?? '/';
  const ending = /\.(\w+)(?:\?|$)/.exec(path)?.[1] ?? guess(request);
  const type = types[ending] ?? 'text/plain; charset=utf-8';
  switch (ending) {
    case 'js':
    case 'mjs':
      return { type, body: `(self.ran = self.ran || []).push(${JSON.stringify(path)});\n` };
    case 'png':
      return { type, body: png };
    case 'gif':
      return { type, body: gif };
    case 'svg':
      return {
        type,
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><g id="a"/></svg>',
      };
    case 'html':
      return { type, body: '<!doctype html><title>partner</title><p>partner</p>' };
    case 'css':
      return { type, body: ':root { --partner: 1 }\n' };
    case 'vtt':
      return { type, body: 'WEBVTT\n' };
    case 'json':
      return { type, body: '{}' };
    default:
      return { type, body: '' };
  }
}

// Browsers keep Sec-Fetch-Dest to themselves on plain http, so Accept has to tell what is wanted.
function guess(request: IncomingMessage): string {
  const accept = request.headers.accept ?? '';
  if (accept.includes('text/html')) return 'html';
  if (accept.includes('text/css')) return 'css';
  if (accept.includes('image/')) return 'gif';
  return request.method === 'GET' ? 'js' : 'txt';
}
