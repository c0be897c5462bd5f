import { readFileSync } from 'node:fs';
import { encode } from '../../src/core/decision.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** How a page is guarded: not at all, for one partner's host, or for ten thousand. */
export const ways = ['off', 'on', 'on, 10,000 hosts'] as const;
export type Way = (typeof ways)[number];

const manyHosts = Array.from({ length: 10_000 }, (_, at) => `t${at}.tracker${at % 100}.test`);

const config = (way: Way) => ({
  site: { name: 'Bench' },
  partners: {
    tracker: {
      name: 'Tracker',
      category: 'ads',
      hosts: way === 'on' ? ['tracker.test'] : manyHosts,
      cookies: ['_tr*'],
      storage: ['_tr*'],
    },
  },
});

/** Writes the page. The gate stands in it as text, so that its start can be timed from inside. */
export function pageFor(way: Way): string {
  const mark = (name: string) => `<script>performance.mark('${name}')</script>`;
  const gate = `<script type="application/json" id="izin-config">${JSON.stringify(config(way))}</script>
${mark('before')}<script>${read('dist/izin.js')}</script>${mark('after')}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<style>td { padding: 2px 8px } .price { text-align: right }</style>
${way === 'off' ? '' : gate}
<script type="importmap">{ "imports": { "preact": "/preact.mjs" } }</script>
<script type="module" src="/work.js"></script></head><body><main></main></body></html>`;
}

/** The page that has one of each way in a frame, and compares them. */
export const outer = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
</head><body>${ways.map((_, at) => `<iframe title="${at}" src="/${at}" width="1000" height="180"></iframe>`).join('')}
<script src="/compare.js"></script></body></html>`;

/** A refusal, so that the gate is shut and no notice is in the way. */
export const cookie = `izin=${encodeURIComponent(
  encode({
    id: 'x'.repeat(22),
    at: Math.floor(Date.now() / 1000),
    revision: 1,
    law: '*',
    by: 'reject',
    yes: [],
    no: ['ads'],
  }),
)}; Path=/`;

export const files: Record<string, string> = {
  '/work.js': read('bench/gate/work.js'),
  '/compare.js': read('bench/gate/compare.js'),
  '/preact.mjs': read('node_modules/preact/dist/preact.mjs'),
};
