import type { MarkOptions } from '../../../src/mark/mark.js';

/** A shop with presets and a partner of its own. */
export const options: MarkOptions = {
  config: {
    site: { name: 'Shop' },
    partners: {
      meta: { pixelId: '1234567890123456' },
      ga4: { measurementId: 'G-ABC1234567' },
      youtube: {},
      maps: { name: 'Maps', category: 'embeds', hosts: ['maps.test'] },
    },
  },
  origin: 'https://shop.test',
};

/** The same shop, where no host may be asked that it doesn't name. */
export const strict: MarkOptions = {
  ...options,
  config: { ...options.config, gate: { unknown: 'hold' } },
};

/** One of everything that is cut, hidden or nested in a way that is easily got wrong. */
export const tricky = `\uFEFF<!DOCTYPE html>\r\n<html lang=id><head><meta charset=utf-8><title>a <b> &lt;/title&gt;</title>
<script type="application/json" id="izin-config">{"a":"https://maps.test/a"}</script><script src="/izin.js"></script>
<!--[if IE]><script src="https://maps.test/ie.js"></script><![endif]-->
<script><!-- <script>"</script>https://maps.test/b"</script>
<SCRIPT ASYNC SRC=https://maps.test/c.js TYPE='text/javascript'></SCRIPT ><link rel=preload as=image imagesrcset='//maps.test/d 1x'>
<script>!function(f){f.fbq=1}(window);fbq('init', '1234567890123456')</script>
<noscript><img src="https://www.facebook.com/tr?id=1&amp;noscript=1"/></noscript>
<style>/* https://maps.test/e */ p { color: red }</style><style>@import "https:\\2f/maps.test/f";</style></head>
<body onload="new Image().src='https://maps.test/g'"><p style='background:url("https://maps.test/h")'>é ☃ 𝒳 < b & c</p>
<img src=https://maps.test/i src=/j alt=">"><img\nsrc\n=\n"https&colon;//maps.test/k"><iframe srcdoc="<img src='https://maps.test/l'>"></iframe>
<svg viewBox="0 0 1 1"><![CDATA[<img src="https://maps.test/m">]]><image xlink:href="https://maps.test/n"/><style>a{fill:url(//maps.test/o)}</style></svg>
<template><img srcset="//maps.test/p 1x,/q 2x"></template><template data-consent="maps"><img src="https://maps.test/r"></template>
<textarea><img src="https://maps.test/s"></textarea><noframes data-consent="maps"><img src="https://maps.test/t"></noframes>
<% if (a > b) { %><a href="https://maps.test/u">u</a><video poster="{{ p }}" src="https://maps.test/{{ v }}"><source src=/w></video>
<plaintext><img src="https://maps.test/x">`;
