// Which tokenizer `mark` stands on: whether each sees the elements that a browser's parser sees, and how
// fast. The others are no dependencies: npm i --no-save htmlparser2@12.0.0 html-rewriter-wasm@0.4.1
import { parse, Tokenizer } from 'parse5';
import { HTMLRewriter } from 'html-rewriter-wasm';
import { Parser } from 'htmlparser2';
import { createTokens } from '../dist/esm/mark/tokens.js';

const i = '<img src=x>';
const cases = [
  `<!-->${i}-->`,
  `<!--->a${i}`,
  `<!-- --!>${i}`,
  `<script><!--<script></script>${i}</script>`,
  `<script><!--</script>${i}`,
  `<svg><title>${i}</title></svg>`,
  `<svg><style>${i}</style></svg>`,
  `<svg><p><style>${i}</style>`,
  `<svg><script>${i}</script></svg>`,
  `<svg><![CDATA[${i}]]></svg>`,
  `<![CDATA[${i}]]>`,
  `<svg><foreignObject><style>${i}</style></foreignObject></svg>`,
  `<math><mtext><style>${i}</style></mtext></math>`,
  `<plaintext></plaintext>${i}`,
  ...['xmp', 'noembed', 'noframes', 'iframe', 'textarea', 'title'].map(
    (name) => `<${name}>${i}</${name}>`,
  ),
  `<noscript><p title="</noscript>${i}">`,
  `<style></style\n>${i}`,
  `<script></script/>${i}`,
  `<p title="</textarea"><img/src=x>`,
  `<a b="'">${i}`,
  '<img\nsrc\n=\nx>',
  '<IMG SRC=x>',
  '<img src=&#x78;>',
  '<img src=x src=y>',
  '<img src="x"alt=y>',
  '<img =src=x>',
  `<? ${i} ?>`,
  `</ ${i}`,
  `<1 ${i}`,
  `<div/ ${i}`,
];

const write = (attrs) => attrs.map(([name, value]) => `${name}=${value}`).join();
function truth(html) {
  const walk = (node) =>
    node.childNodes.flatMap((child) => [
      ...(child.tagName === 'img' ? [write(child.attrs.map((a) => [a.name, a.value]))] : []),
      ...(child.childNodes ? walk(child) : []),
    ]);
  return walk(parse(html));
}
const readers = {
  'parse5, states by tokens.ts': (html) => {
    const all = [];
    const tokens = createTokens({
      open: ({ name, attrs }) =>
        name === 'img' && all.push(write(attrs.map((a) => [a.name, a.value]))),
      close() {},
    });
    tokens.write(html, false);
    tokens.write('', true);
    return all;
  },
  htmlparser2: (html) => {
    const all = [];
    const onopentag = (name, attrs) => name === 'img' && all.push(write(Object.entries(attrs)));
    new Parser({ onopentag }).end(html);
    return all;
  },
  'html-rewriter-wasm': async (html) => {
    const all = [];
    const rewriter = new HTMLRewriter(() => {});
    rewriter.on('img', { element: ({ attributes }) => void all.push(write([...attributes])) });
    const bytes = new TextEncoder().encode(html);
    for (let at = 0; at < bytes.length; at += 65_536)
      await rewriter.write(bytes.subarray(at, at + 65_536));
    await rewriter.end();
    rewriter.free();
    return all;
  },
};

const part = `<article class="card" id="kursi"><h2>Kursi &amp; meja</h2><p>${'Kursi rotan alami, dibuat di Cirebon. '.repeat(4)}</p><img src="/a.jpg" alt="Kursi" width="300"><a href="/b?x=1&amp;y=2">Lihat</a><!-- promo --><script>queue.push({ id: 1 })</script></article>\n`;
const page = part.repeat(5e6 / part.length);

async function rate(read) {
  const times = [];
  for (let run = 0; run < 4; run += 1) {
    const start = performance.now();
    await read(page);
    times.push(performance.now() - start);
  }
  return (page.length / 1e3 / Math.min(...times)).toFixed(1);
}

const deaf = Object.fromEntries(
  'StartTag EndTag Comment Doctype Character NullCharacter WhitespaceCharacter Eof'
    .split(' ')
    .map((name) => [`on${name}`, () => {}]),
);
console.log(
  `parse5's bare tokenizer: ${await rate((html) => new Tokenizer({ sourceCodeLocationInfo: true }, deaf).write(html, true))} MB/s`,
);
for (const [name, read] of Object.entries(readers)) {
  const wrong = [];
  for (const html of cases)
    if (String(await read(html)) !== String(truth(html))) wrong.push(JSON.stringify(html));
  console.log(
    `${name}: ${await rate(read)} MB/s, wrong ${wrong.length} of ${cases.length}`,
    ...wrong,
  );
}
