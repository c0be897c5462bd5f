import type { Config } from '../../../src/core/config.js';
import { mark } from '../../../src/mark/mark.js';
import type { Answer } from '../../support/server.js';
import { types } from '../../support/media.js';
import { seal } from '../../support/seal.js';
import { trackers } from './server.js';
import { isOpen, type Mode } from './options.js';
import type { Vector } from './vector.js';

/** What every name that a vector writes begins with. */
export const prefix = '_leak_';

const config = (mode: Mode): Config => ({
  site: { name: 'Leaks' },
  partners: {
    tracker: {
      name: 'Tracker',
      category: 'ads',
      hosts: mode === 'hold-unknown' ? ['listed.test'] : trackers,
      cookies: [`${prefix}*`],
      storage: [`${prefix}*`],
    },
  },
  gate: { mode: 'hold', unknown: mode === 'hold-unknown' ? 'hold' : 'allow' },
  trustedGrants: false,
  ...(mode === 'seal' && { seal: true }),
});

// What the vectors' scripts have at hand. Nothing here fetches; a frame is only ever blank.
const prelude = `
const errors = {}, queue = [];
const vector = (id, run) => queue.push([id, run]);
const wait = (time) => new Promise((done) => setTimeout(done, time));
const make = (name, properties = {}) => Object.assign(document.createElement(name), properties);
const box = (html = '') => { const div = make('div'); div.innerHTML = html; document.body.append(div); return div; };
const frame = (properties = {}) => { const made = make('iframe', properties); document.body.append(made); return made; };
const loaded = (target) => Promise.race([new Promise((done) => target.addEventListener('load', done)), wait(400)]);
const blob = (text, type = 'text/javascript') => URL.createObjectURL(new Blob([text], { type }));
const shadow = () => box().attachShadow({ mode: 'open' });
const attribute = (name, value) => { const made = document.createAttribute(name); made.value = value; return made; };
const svg = (name) => document.createElementNS('http://www.w3.org/2000/svg', name);
async function play() {
  await Promise.all(queue.map(async ([id, run]) => {
    try { await Promise.race([run(), wait(800)]); } catch (error) { errors[id] = String(error); }
  }));
  await wait(50);
  navigator.sendBeacon('/done/RUN');
}
addEventListener('load', () => setTimeout(play, 50));
setTimeout(() => document.readyState === 'complete' || play(), 3000);`;

export interface PageOptions {
  mode: Mode;
  run: string;
  vectors: readonly Vector[];
  /** Tells the address of a vector's own file at its tracker. */
  url(vector: Vector, file: string): string;
}

const inert = (text: string) => `<noframes data-consent="tracker">${text}</noframes>`;
// An inline script ends at the first `</script`, and `<!--` changes how its end is found.
const inline = (text: string) => `<script>${text.replace(/<(?=\/script|!--)/gi, '\\x3c')}</script>`;

/** Writes the page on which some vectors are tried under a mode. */
export function pageFor({ mode, run, vectors, url }: PageOptions): Answer {
  const folder = mode === 'mark-blocked' ? 'blocked' : 'dist';
  const json = JSON.stringify(config(mode)).replaceAll('<', '\\u003c');
  const head =
    mode === 'off'
      ? ''
      : `<script type="application/json" id="izin-config">${json}</script>
<script src="/${folder}/${mode.startsWith('marked') ? 'izin.marked' : 'izin'}.js"></script>`;
  const parts = vectors.map((vector) => {
    const text = fillIn(vector, run, url);
    if (vector.kind === 'markup') return mode === 'marked' ? inert(text) : text;
    return inline(`vector('${vector.id}', async () => {\n${text}\n})`);
  });
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${run}</title>
${mode === 'seal' ? seal(config(mode)) : ''}
${head}
${inline(prelude.replace('RUN', run))}</head><body><h1>Leaks</h1>
${parts.join('\n')}
</body></html>`;
  const isWritten = /^mark(ed)?-|^mark$/.test(mode);
  const text = isWritten ? mark(body, { config: config(mode) }).html : body;
  return { body: text, type: types['html']!, headers: { 'set-cookie': cookie(mode) } };
}

/** Tells the name under which a vector writes in one run. */
export const nameOf = ({ id }: Vector, run: string) => `${prefix}${run}_${id.replaceAll('-', '_')}`;

function fillIn(vector: Vector, run: string, url: PageOptions['url']): string {
  return vector.text.replace(/\$(\w+)/g, (_, word: string) => {
    if (word === 'name') return nameOf(vector, run);
    if (word === 'id') return vector.id;
    if (word === 'folder') return url(vector, '');
    if (word === 'relative') return url(vector, 'a.png').replace('http:', '');
    if (word === 'host') return url(vector, '').replace('http://', '');
    if (word === 'tls') return `${url(vector, '').replace('http:', 'https:')}/${vector.id}`;
    if (word === 'ws') return url(vector, 'a.txt').replace('http:', 'ws:');
    return url(vector, `a.${word}`);
  });
}

/** Makes the visitor one who has accepted, or one who never came. */
function cookie(mode: Mode): string {
  if (!isOpen(mode)) return 'izin=; Path=/; Max-Age=0';
  const at = Math.floor(Date.now() / 1000);
  return `izin=v=1&id=${'a'.repeat(22)}&at=${at}&rev=1&law=*&by=accept&yes=ads&no=; Path=/`;
}
