import { markup } from '../vector.js';

const pixel = `new Image().src='$gif'`;

/** What stands in the page's own text. */
export const staticVectors = [
  ...markup('S script src', {
    'script-sync': `<script src="$js"></script>`,
    'script-async': `<script async src="$js"></script>`,
    'script-defer': `<script defer src="$js"></script>`,
    'script-module': `<script type="module" src="$js"></script>`,
    'script-module-async': `<script type="module" async src="$js"></script>`,
    'script-crossorigin': `<script crossorigin src="$js"></script>`,
    'script-any-case': `<SCRIPT TYPE="TEXT/JavaScript" SRC="$js"></SCRIPT>`,
    'script-svg': `<svg><script href="$js"></script></svg>`,
    'script-svg-xlink': `<svg><script xlink:href="$js"></script></svg>`,
    'script-shadow': `<div><template shadowrootmode="open"><script async src="$js"></script></template></div>`,
  }),
  ...markup('S inline module import', {
    'inline-import': `<script type="module">import '$js'</script>`,
    'inline-import-call': `<script>import('$js').catch(() => {})</script>`,
  }),
  ...markup('S link preload, modulepreload, prefetch', {
    'preload-script': `<link rel="preload" as="script" href="$js">`,
    'preload-style': `<link rel="preload" as="style" href="$css">`,
    'preload-image': `<link rel="preload" as="image" href="$png">`,
    'preload-imagesrcset': `<link rel="preload" as="image" imagesrcset="$png 1x">`,
    'preload-font': `<link rel="preload" as="font" crossorigin href="$woff2">`,
    'preload-fetch': `<link rel="preload" as="fetch" crossorigin href="$json">`,
    modulepreload: `<link rel="modulepreload" href="$js">`,
    prefetch: `<link rel="prefetch" href="$js">`,
  }),
  ...markup('S link preconnect', {
    preconnect: `<link rel="preconnect" href="$tcp">`,
    'preconnect-crossorigin': `<link rel="preconnect" crossorigin href="$tcp">`,
  }),
  ...markup('S stylesheet, @import', {
    stylesheet: `<link rel="stylesheet" href="$css">`,
    'stylesheet-print': `<link rel="stylesheet" media="print" href="$css">`,
    'stylesheet-alternate': `<link rel="alternate stylesheet" title="other" href="$css">`,
    'style-import': `<style>@import url('$css');</style>`,
    'stylesheet-data': `<link rel="stylesheet" href="data:text/css,@import '$css'">`,
    'style-import-layer': `<style>@import '$css' layer(x);</style>`,
  }),
  ...markup('S image', {
    img: `<img src="$png">`,
    'img-srcset': `<img srcset="$png 1x, $png 2x">`,
    'img-lazy': `<img loading="lazy" style="position: absolute; top: 0" src="$png">`,
    'img-alias': `<image src="$png">`,
    'img-protocol-relative': `<img src="$relative">`,
    picture: `<picture><source srcset="$png"><img alt=""></picture>`,
    'svg-image': `<svg><image href="$png" width="9" height="9"/></svg>`,
    'svg-image-xlink': `<svg><image xlink:href="$png" width="9" height="9"/></svg>`,
    'svg-feimage': `<svg><filter id="sf"><feImage href="$png"/></filter><rect width="9" height="9" filter="url(#sf)"/></svg>`,
    'svg-set': `<svg><image width="9" height="9"><set attributeName="href" to="$png"/></image></svg>`,
    poster: `<video poster="$png"></video>`,
    'input-image': `<form><input type="image" src="$png"></form>`,
    'img-shadow': `<div><template shadowrootmode="open"><img src="$png"></template></div>`,
  }),
  ...markup('S CSS url(), @font-face, style=, background', {
    'css-url': `<style>.su{background:url('$png')}</style><p class="su">u</p>`,
    'css-font': `<style>@font-face{font-family:sf;src:url('$woff2')}.sf{font-family:sf}</style><p class="sf">f</p>`,
    'css-image-set': `<style>.si{background:image-set('$png' 1x)}</style><p class="si">i</p>`,
    'css-content': `<style>.sc::before{content:url('$png')}</style><p class="sc">`,
    'style-attribute': `<p style="background:url($png)">s</p>`,
    'background-attribute': `<table background="$png"><tr><td>b</table>`,
  }),
  ...markup('S iframe, object, embed', {
    iframe: `<iframe src="$html"></iframe>`,
    object: `<object data="$html"></object>`,
    embed: `<embed src="$html">`,
  }),
  ...markup('S iframe srcdoc', {
    'srcdoc-img': `<iframe srcdoc="<img src='$png'>"></iframe>`,
    'srcdoc-script': `<iframe srcdoc="<script src='$js'></script>"></iframe>`,
    'srcdoc-inline': `<iframe srcdoc="<script>${pixel}</script>"></iframe>`,
  }),
  ...markup('S video, audio, source, track', {
    video: `<video preload="auto" src="$mp4"></video>`,
    'video-source': `<video preload="auto"><source src="$mp4"></video>`,
    audio: `<audio preload="auto" src="$mp3"></audio>`,
    track: `<video crossorigin src="data:video/mp4,"><track default src="$vtt"></video>`,
  }),
  ...markup('S on* handler', {
    'img-onerror': `<img src="data:,x" onerror="${pixel}">`,
    'svg-onload': `<svg onload="${pixel}"></svg>`,
    'details-ontoggle': `<details open ontoggle="${pixel}">d</details>`,
  }),
  ...markup('S speculation rules', {
    'speculation-prefetch': `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["$tls"],"eagerness":"immediate"}]}</script>`,
  }),
];
