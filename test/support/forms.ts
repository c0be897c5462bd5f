type Url = (file: string) => string;

export interface Form {
  name: string;
  /** As a site writes it. */
  held(url: Url): string;
  /** The same without consent in the way: what the browser itself asks for is the measure. */
  bare(url: Url): string;
}

const vendor = (url: Url) => `<!-- Vendor <b>Pixel</b> -->
<script>!function(d,s){var e=d.createElement(s);e.async=!0;e.src='${url('a.js')}';var f=
d.getElementsByTagName(s)[0];f.parentNode.insertBefore(e,f)}(document,'script')</script>
<noscript><img height="1" width="1" style="display:none" src="${url('a.gif')}"/></noscript>
<script>document.write('<script src="${url('b.js')}"></'+'script>')</script>
<!-- End Vendor Pixel -->`;

const ads = 'data-consent="ads"';
const all: Form[] = [];

function script(name: string, attributes: string, text: (url: Url) => string, type = '') {
  const kind = type && ` data-type="${type}"`;
  const own = type && ` type="${type}"`;
  const end = (url: Url) => `${attributes.replace('@', url('a.js'))}>${text(url)}</script>`;
  all.push({
    name,
    held: (url) => `<script type="text/plain" ${ads}${kind}${end(url)}`,
    bare: (url) => `<script${own}${end(url)}`,
  });
}

/** `*` stands where consent is asked for, `@` before an address that is held. */
function embed(name: string, html: string) {
  const fill = (text: string, url: Url) => text.replace(/\/(\w\.\w+)/g, (_, file) => url(file));
  all.push({
    name,
    held: (url) => fill(html, url).replaceAll('*', ads).replaceAll('@', 'data-'),
    bare: (url) => fill(html, url).replaceAll('*', '').replaceAll('@', ''),
  });
}

const none = () => '';
const pixel = (url: Url) => `new Image().src = '${url('a.gif')}'`;
script('script', ' src="@"', none);
script('script async', ' async src="@"', none);
script('script defer', ' defer src="@"', none);
script('script module', ' src="@"', none, 'module');
script('script module async', ' async src="@"', none, 'module');
script('script nomodule', ' nomodule src="@"', none);
script('script inline', '', pixel);
script('script inline nomodule', ' nomodule', pixel);
script('script inline module', '', (url) => `import '${url('a.js')}'; ${pixel(url)}`, 'module');
script('script with a type', ' src="@"', none, 'text/javascript');
script('script of data', '', () => '{"@type": "Product"}', 'application/ld+json');

embed('iframe', '<iframe * @src="/a.html"></iframe>');
embed('img', '<img * alt="" @src="/a.png">');
embed('img srcset', '<img * alt="" @src="/a.png" @srcset="/b.png 1x, /c.png 2x">');
embed('picture', '<picture *><source @srcset="/a.png"><img alt="" @src="/b.png"></picture>');
embed(
  'picture by part',
  '<picture><source * @srcset="/a.png"><img * alt="" @src="/b.png"></picture>',
);
embed('video', '<video * preload="auto" @src="/a.mp4" @poster="/a.png"></video>');
embed(
  'video with parts',
  '<video * preload="auto"><source @src="/a.mp4"><source @src="/b.mp4"></video>',
);
embed('video source', '<video preload="auto"><source * @src="/a.mp4"></video>');
embed(
  'video track',
  '<video crossorigin src="data:video/mp4,"><track * default kind="subtitles" @src="/a.vtt"></video>',
);
embed('audio', '<audio * preload="auto" @src="/a.mp3"></audio>');
embed('audio source', '<audio preload="auto"><source * @src="/a.mp3"></audio>');
embed('object', '<object * @data="/a.html"></object>');
embed('embed', '<embed * @src="/a.html">');
embed('stylesheet', '<link * rel="stylesheet" @href="/a.css">');
embed('preload', '<link * rel="preload" as="image" @href="/a.png">');

for (const box of ['template', 'noframes'])
  all.push({
    name: box,
    held: (url) => `<${box} ${ads}>${vendor(url)}</${box}>`,
    bare: vendor,
  });

/** Every form in which the contract lets a site hold a tag. */
export const forms: readonly Form[] = all;
