/** One way in which markup alone makes a browser call a third party. */
export interface Vector {
  name: string;
  html(url: (file: string) => string): string;
  /** When the browser acts on it: `script` only with JavaScript, `noscript` only without. */
  live: 'always' | 'script' | 'noscript';
  /** Takes the whole page with it, so it needs one of its own. */
  alone?: true;
}

type Url = (file: string) => string;
const vectors: Vector[] = [];

function add(live: Vector['live'], group: Record<string, (url: Url) => string>, alone?: true) {
  for (const [name, html] of Object.entries(group)) {
    vectors.push({ name, html, live, ...(alone && { alone }) });
  }
}

const pixel = (url: Url) => `new Image().src='${url('a.gif')}'`;
// A vendor's snippet as vendors write them: comments, a loader, a pixel for browsers without script.
const snippet = (url: Url) => `<!-- Vendor <b>Pixel</b> Code -->
<script>!function(d,s){var e=d.createElement(s);e.async=!0;e.src='${url('a.js')}';var f=
d.getElementsByTagName(s)[0];f.parentNode.insertBefore(e,f)}(document,'script')</script>
<noscript><img height="1" width="1" style="display:none" src="${url('a.gif')}"/></noscript>
<!-- End Vendor Pixel Code -->`;

add('script', {
  script: (url) => `<script src="${url('a.js')}"></script>`,
  'script async': (url) => `<script async src="${url('a.js')}"></script>`,
  'script defer': (url) => `<script defer src="${url('a.js')}"></script>`,
  'script module': (url) => `<script type="module" src="${url('a.js')}"></script>`,
  'script in svg': (url) => `<svg><script href="${url('a.js')}"></script></svg>`,
  'inline script': (url) => `<script>${pixel(url)}</script>`,
  'inline import': (url) => `<script type="module">import '${url('a.js')}'</script>`,
  'document.write': (url) => `<script>document.write('<img src="${url('a.gif')}">')</script>`,
  'script with <!--': (url) => `<script><!--\n${pixel(url)} // <script>\n//--></script></script>`,
  'preload script': (url) => `<link rel="preload" as="script" href="${url('a.js')}">`,
  modulepreload: (url) => `<link rel="modulepreload" href="${url('a.js')}">`,
  'srcdoc script': (url) => `<iframe srcdoc="<script src='${url('a.js')}'></script>"></iframe>`,
  onerror: (url) => `<img src="data:,x" onerror="${pixel(url)}">`,
  'svg onload': (url) => `<svg onload="${pixel(url)}"></svg>`,
  'form that sends itself': (url) =>
    `<iframe name="sink"></iframe><form id="f" target="sink" method="post" action="${url('a.html')}">
</form><script>document.getElementById('f').submit()</script>`,
});
add('always', {
  'whole snippet': snippet,
  'preload image': (url) => `<link rel="preload" as="image" href="${url('a.png')}">`,
  'preload imagesrcset': (url) =>
    `<link rel="preload" as="image" imagesrcset="${url('a.png')} 1x">`,
  'preload font': (url) => `<link rel="preload" as="font" crossorigin href="${url('a.woff2')}">`,
  'preload fetch': (url) => `<link rel="preload" as="fetch" crossorigin href="${url('a.json')}">`,
  prefetch: (url) => `<link rel="prefetch" href="${url('a.js')}">`,
  stylesheet: (url) => `<link rel="stylesheet" href="${url('a.css')}">`,
  'print stylesheet': (url) => `<link rel="stylesheet" media="print" href="${url('a.css')}">`,
  '@import': (url) => `<style>@import url('${url('a.css')}');</style>`,
  'style url()': (url) => `<style>.u{background:url('${url('a.png')}')}</style><p class="u">u</p>`,
  '@font-face': (url) =>
    `<style>@font-face{font-family:f;src:url('${url('a.woff2')}')}.f{font-family:f}</style><p class="f">f</p>`,
  'style attribute': (url) => `<p style="background:url(${url('a.png')})">s</p>`,
  'background attribute': (url) => `<table background="${url('a.png')}"><tr><td>b</table>`,
  img: (url) => `<img src="${url('a.png')}">`,
  'img srcset': (url) => `<img srcset="${url('a.png')} 1x, ${url('b.png')} 2x">`,
  'image alias': (url) => `<image src="${url('a.png')}">`,
  picture: (url) => `<picture><source srcset="${url('a.png')}"><img alt=""></picture>`,
  'input image': (url) => `<form><input type="image" src="${url('a.png')}"></form>`,
  'svg image': (url) => `<svg><image href="${url('a.png')}" width="9" height="9"/></svg>`,
  'svg feImage': (url) =>
    `<svg><filter id="i"><feImage href="${url('a.png')}"/></filter><rect width="9" height="9" filter="url(#i)"/></svg>`,
  'svg set': (url) =>
    `<svg><image width="9" height="9"><set attributeName="href" to="${url('a.png')}"/></image></svg>`,
  iframe: (url) => `<iframe src="${url('a.html')}"></iframe>`,
  srcdoc: (url) => `<iframe srcdoc="<img src='${url('a.png')}'>"></iframe>`,
  object: (url) => `<object data="${url('a.html')}"></object>`,
  embed: (url) => `<embed src="${url('a.html')}">`,
  video: (url) => `<video preload="auto" src="${url('a.mp4')}"></video>`,
  poster: (url) => `<video poster="${url('a.png')}"></video>`,
  'video source': (url) => `<video preload="auto"><source src="${url('a.mp4')}"></video>`,
  audio: (url) => `<audio preload="auto" src="${url('a.mp3')}"></audio>`,
  track: (url) =>
    `<video crossorigin src="data:video/mp4,"><track default src="${url('a.vtt')}"></video>`,
  'declarative shadow root': (url) =>
    `<div><template shadowrootmode="open"><img src="${url('a.png')}"></template></div>`,
  'img after a comment': (url) => `<!-- > -- <img> --><img src="${url('a.png')}"><!-- -->`,
  'img after noscript': (url) => `<noscript><p></noscript><img src="${url('a.png')}">`,
  'img after script': (url) => `<script>var a = '<!--'</script><img src="${url('a.png')}">`,
  'img after template': (url) => `<template><p></template><img src="${url('a.png')}">`,
  'img after iframe': (url) => `<iframe></iframe><img src="${url('a.png')}">`,
  'img after textarea': (url) => `<textarea></textarea><img src="${url('a.png')}">`,
  'img after title': (url) => `<svg><title>t</title></svg><img src="${url('a.png')}">`,
});
add('noscript', {
  'noscript img': (url) => `<noscript><img src="${url('a.gif')}"></noscript>`,
  'noscript stylesheet': (url) =>
    `<noscript><link rel="stylesheet" href="${url('a.css')}"></noscript>`,
  'noscript iframe': (url) => `<noscript><iframe src="${url('a.html')}"></iframe></noscript>`,
});
add(
  'always',
  {
    'meta refresh': (url) => `<meta http-equiv="refresh" content="0;url=${url('a.html')}">`,
    base: (url) => `<base href="${url('')}"><img src="a.png">`,
  },
  true,
);

/** Every known way; the tests see each succeed before they see it held. */
export const staticVectors: readonly Vector[] = vectors;
