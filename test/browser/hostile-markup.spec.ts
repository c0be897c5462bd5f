import { holdAll } from '../support/hostile.js';
import { gated, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

// Trackers whose markup is read in another way than it looks.
holdAll({
  'a form with a control named content': `const f = document.createElement('form'); f.innerHTML = '<textarea name="content"></textarea><img src="$u">'`,
  'a form with a control named querySelectorAll': `const f = document.createElement('form'); f.innerHTML = '<input name="querySelectorAll"><img src="$u">'`,
  'a form with such a control, parsed apart': `const d = new DOMParser().parseFromString('<form><input name="querySelectorAll"><img src="$u"></form>', 'text/html'); document.body.append(d.querySelector('form'))`,
  'a mark that no address has, in markup': `document.body.insertAdjacentHTML('beforeend', '<img src="http://me\\uFEFF$rest">'.replace('\\uFEFFme', '\\uFEFF'))`,
  'a mark that no address has, in a style': `document.body.style.cssText = 'background:url(http://me\\uFEFF$rest)'.replace('\\uFEFFme', '\\uFEFF')`,
  'a mark that no address has, in a list': `new Image().srcset = '/own 3x, http://me\\uFEFF$rest 1x'.replace('\\uFEFFme', '\\uFEFF')`,
  'a document that is an answer': `const x = new XMLHttpRequest(); x.open('GET', 'data:text/html,<img src="$u">'); x.responseType = 'document'; await new Promise((done) => { x.onloadend = done; x.send() }); document.body.append(x.response.body.firstChild)`,
  'another parse than the first': `const d = document.createElement('div'); d.innerHTML = '<form><math><mtext></form><form><mglyph><xmp></math><img src="$u"></xmp></form></math></form><img src="$u">'`,
  'a noscript that ends elsewhere': `const d = document.createElement('div'); d.innerHTML = '<noscript><!--</noscript><img src="$u" alt="-->">'`,
});

/** What a page's text becomes beside a partner's picture; the scripts that ran in it are counted. */
const markups = [
  // No script in the source, but in what its first parse is written out as.
  `<form><math><mtext></form><form><mglyph><xmp></math><img src=x onerror=ran++></xmp></form></math></form><img src="$u">`,
  `<noscript><!--</noscript><img src=q alt="--><img src='a' onerror='ran++'>"><img src="$u">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=ran++></style></form></math></form><img src="$u">`,
];

test('held markup runs no script that the markup itself would not', async ({ page, web, open }) => {
  await remember(page, web, { no: ['ads'] });
  web.page('/', shop({ config: gated, body: '<div id="box"></div>' }));
  await open('/');
  for (const markup of markups) {
    const text = markup.replaceAll('$u', web.partner('meta').url('/i.gif'));
    await page.evaluate((html) => {
      Object.assign(window, { ran: 0 });
      document.querySelector('#box')!.innerHTML = html;
    }, text);
    await web.settle();
    expect(await page.evaluate('ran'), markup).toBe(0);
  }
  expect(web.traffic).toEqual([]);
});

test('held markup is the same page, but for what is held', async ({ page, web, open }) => {
  await remember(page, web, { no: ['ads'] });
  web.page('/', shop({ config: gated, body: '<div id="box"></div>' }));
  await open('/');
  const image = `<img src="${web.partner('meta').url('/i.gif')}">`;
  for (const [html, text] of [
    ['<pre>\n\nx</pre>', '\nx'],
    ['<textarea>\n\nx</textarea>', '\nx'],
    ['<form><p onclick="void 0">x</form>', 'x'],
    ['<NoScript><p>x</p></NoScript>', '<p>x</p>'],
    ['<template><p>x</p></template>x', 'x'],
  ] as const) {
    const found = await page.evaluate((each) => {
      const box = document.querySelector('#box')!;
      box.innerHTML = each;
      return [box.textContent, box.querySelectorAll('img[data-consent]').length];
    }, html + image);
    expect(found, html).toEqual([text, 1]);
  }
  expect(web.traffic).toEqual([]);
});

test('an end of parsing that a script forges opens nothing', async ({ page, web, open }) => {
  const url = web.partner('meta').url('/i.gif');
  await remember(page, web, { no: ['ads'] });
  const body = `<script>document.dispatchEvent(new Event('DOMContentLoaded'))</script>
    <p id="later">later</p><style>#later { background: url(${url}) }</style>
    <iframe srcdoc="<img src='${url}'>"></iframe>`;
  web.page('/', shop({ config: gated, body }));
  await open('/');
  await web.settle();
  expect(web.traffic).toEqual([]);
});

test('a line break in the scheme of an address without slashes hides nothing', async ({
  page,
  web,
  open,
}) => {
  await remember(page, web, { no: ['ads'] });
  web.page('/', shop({ config: gated, body: '<div id="box"></div>' }));
  await open('/');
  // The partner's server speaks no TLS: the mark on the picture is the witness.
  await page.evaluate(`box.innerHTML = '<img src="ht\\ntps:meta.test/x">'`);
  expect(await page.evaluate(`box.firstChild.getAttribute('data-consent')`)).toBe('meta');
});
