// How fast `mark` is beside the bare tokenizer, and what its stream keeps. Node's garbage collector is
// called by hand (`--expose-gc`).
import { Tokenizer } from 'parse5';
import { createMarkStream, mark } from '../dist/esm/mark/index.js';

const options = {
  config: {
    site: { name: 'Interindo' },
    partners: {
      meta: { pixelId: '1234567890123456' },
      ga4: { measurementId: 'G-ABC1234567' },
      youtube: {},
    },
  },
};

const part = `<article class="card" id="kursi"><h2>Kursi rotan &amp; meja</h2>
<p>Kursi rotan alami dengan bantalan katun, dibuat oleh perajin di Cirebon dan dikirim ke seluruh Indonesia dalam tujuh hari.</p>
<img src="/img/kursi.jpg" alt="Kursi rotan" width="300" height="200" loading="lazy"><a href="/katalog/kursi?x=1&amp;y=2">Lihat</a>
<!-- promo --><script>window.queue = window.queue || []; queue.push({ id: 1 })</script></article>\n`;
const tags = `<script async src="https://www.googletagmanager.com/gtag/js?id=G-ABC1234567"></script>
<script>!function(f){}(window,'https://connect.facebook.net/en_US/fbevents.js');fbq('init','1234567890123456')</script>
<noscript><img src="https://www.facebook.com/tr?id=1&noscript=1"></noscript>
<iframe src="https://www.youtube.com/embed/x"></iframe>\n`;

const fill = (text) => text.repeat(Math.ceil(1e7 / text.length));
const pages = { 'without tags': fill(part), 'with tags': fill(part + tags) };

const nothing = () => {};
const deaf = {
  onStartTag: nothing,
  onEndTag: nothing,
  onComment: nothing,
  onDoctype: nothing,
  onCharacter: nothing,
  onNullCharacter: nothing,
  onWhitespaceCharacter: nothing,
  onEof: nothing,
};
const tokenize = (page) => new Tokenizer({ sourceCodeLocationInfo: true }, deaf).write(page, true);

async function stream(page, size = 65_536) {
  const bytes = new TextEncoder().encode(page);
  const { readable, writable } = createMarkStream(options);
  const writer = writable.getWriter();
  void (async () => {
    for (let at = 0; at < bytes.length; at += size)
      await writer.write(bytes.subarray(at, at + size));
    await writer.close();
  })();
  let most = 0;
  for await (const _ of readable) most = Math.max(most, process.memoryUsage().heapUsed);
  return most;
}

/** Says how many megabytes a second the best of five runs does. */
async function rate(work, page) {
  const times = [];
  for (let run = 0; run < 6; run += 1) {
    const start = performance.now();
    await work(page);
    times.push(performance.now() - start);
  }
  return page.length / 1e3 / Math.min(...times.slice(1));
}

for (const [name, page] of Object.entries(pages)) {
  const bare = await rate(tokenize, page);
  const ours = await rate((page) => mark(page, options), page);
  const streamed = await rate(stream, page);
  console.log(
    `${name}: tokenizer ${bare.toFixed(1)} MB/s, mark ${ours.toFixed(1)} MB/s, stream ${streamed.toFixed(1)} MB/s`,
  );
}

const page = pages['without tags'];
for (const size of [1e6, 1e7]) {
  const part = page.slice(0, size);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const most = await stream(part);
  console.log(
    `${size / 1e6} MB streamed: the heap grew by ${((most - before) / 1e6).toFixed(1)} MB`,
  );
}

const first = new TextEncoder().encode(page.slice(0, 16_384));
const delays = [];
for (let run = 0; run < 200; run += 1) {
  const { readable, writable } = createMarkStream(options);
  const start = performance.now();
  void writable.getWriter().write(first);
  await readable.getReader().read();
  delays.push(performance.now() - start);
}
delays.sort((a, b) => a - b);
console.log(`first piece of 16 kB: ${delays[100].toFixed(2)} ms (median of 200), cold not counted`);
