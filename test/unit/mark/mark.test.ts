// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { mark } from '../../../src/mark/mark.js';
import { options, strict, tricky } from './shop.js';

const marked = (html: string, given = options) => mark(html, given).html;
const wrap = (html: string, id = 'maps') => `<noframes data-consent="${id}">${html}</noframes>`;
const own = 'https://maps.test/a';

const cases: [what: string, html: string, marked: string][] = [
  [
    'a script',
    `<script src="${own}"></script>`,
    `<script type="text/plain" data-consent="maps" src="${own}"></script>`,
  ],
  [
    'a module',
    `<script type=module src=${own}></script>`,
    `<script type="text/plain" data-consent="maps" data-type=module src=${own}></script>`,
  ],
  [
    'an inline script that names an address',
    `<script>load('https:\\/\\/maps.test\\/a')</script>`,
    `<script type="text/plain" data-consent="maps">load('https:\\/\\/maps.test\\/a')</script>`,
  ],
  [
    'an inline script that calls a vendor',
    `<script>fbq('track', 'Lead')</script>`,
    `<script type="text/plain" data-consent="meta">fbq('track', 'Lead')</script>`,
  ],
  [
    'an inline script with the id that a vendor gave',
    `<script>gtag('config', 'G-ABC1234567')</script>`,
    `<script type="text/plain" data-consent="ga4">gtag('config', 'G-ABC1234567')</script>`,
  ],
  [
    'an inline script of two partners',
    `<script>fbq(); a='${own}'</script>`,
    `<script type="text/plain" data-consent="maps meta">fbq(); a='${own}'</script>`,
  ],
  [
    'an import map',
    `<script type="importmap">{"imports":{"a":"${own}"}}</script>`,
    `<script type="text/plain" data-consent="maps" data-type="importmap">{"imports":{"a":"${own}"}}</script>`,
  ],
  ['an image', `<IMG SRC='${own}'/>`, `<IMG data-consent="maps" data-SRC='${own}'/>`],
  [
    'a srcset',
    `<img srcset="/b 1x, ${own} 2x" src=/b>`,
    `<img data-consent="maps" data-srcset="/b 1x, ${own} 2x" src=/b>`,
  ],
  [
    'an encoded address',
    `<img src=https&#58;//maps.test>`,
    `<img data-consent="maps" data-src=https&#58;//maps.test>`,
  ],
  [
    'a second attribute of the name',
    `<img src=${own} SRC=${own}/b alt>`,
    `<img data-consent="maps" data-src=${own} alt>`,
  ],
  [
    'an embed whose data- name is taken',
    `<iframe data-src=x src=${own}></iframe>`,
    wrap(`<iframe data-src=x src=${own}></iframe>`),
  ],
  [
    'an object',
    `<object data="${own}">o</object>`,
    `<object data-consent="maps" data-data="${own}">o</object>`,
  ],
  [
    'a frame of a document',
    `<iframe src="data:text/html,<img src=${own}>"></iframe>`,
    `<iframe data-consent="maps" data-src="data:text/html,<img src=${own}>"></iframe>`,
  ],
  [
    'a style sheet',
    `<link rel=stylesheet href=${own} integrity=x>`,
    `<link data-consent="maps" rel=stylesheet data-href=${own} integrity=x>`,
  ],
  [
    'a dns-prefetch',
    `<link rel=dns-prefetch href=//maps.test>`,
    `<link data-consent="maps" rel=dns-prefetch data-href=//maps.test>`,
  ],
  ['a style', `<style>a{b:url(${own})}</style>`, wrap(`<style>a{b:url(${own})}</style>`)],
  ['a style that is never closed', `<style>a{b:url(${own})}`, wrap(`<style>a{b:url(${own})}`)],
  [
    'a refresh',
    `<meta http-equiv=Refresh content="1; URL='${own}'">`,
    wrap(`<meta http-equiv=Refresh content="1; URL='${own}'">`),
  ],
  [
    'a srcdoc that has the end of the container',
    `<iframe srcdoc="</noframes><img src=${own}>"></iframe>`,
    wrap(`<iframe srcdoc="&lt;/noframes><img src=${own}>"></iframe>`),
  ],
  [
    'a script in a drawing',
    `<svg><script>fetch("${own}")</script></svg>`,
    wrap(`<svg><script>fetch("${own}")</script></svg>`),
  ],
  [
    'what stands behind a base',
    `<base href=//maps.test><img src=a>`,
    `${wrap('<base href=//maps.test>')}<img data-consent="maps" data-src=a>`,
  ],
  [
    'a pixel for browsers without scripts',
    `<noscript>on<img src=${own}></noscript>`,
    `<noscript>on<img data-consent="maps" data-src=${own}></noscript>`,
  ],
  [
    'a pixel in a second such element, which they take for one like any other',
    `<noscript><noscript><img src=${own}></noscript>`,
    `<noscript><noscript><img data-consent="maps" data-src=${own}></noscript>`,
  ],
  ['a handler', `<details ontoggle="a('${own}')">`, `<details data-izin-ontoggle="a('${own}')">`],
  [
    'an address that can’t be parsed',
    `<img src="https://[">`,
    `<img data-consent="?" data-src="https://[">`,
  ],
  [
    'an address with another engine’s tag',
    `<img src="//maps.test/{{ a }}">`,
    `<img data-consent="maps" data-src="//maps.test/{{ a }}">`,
  ],
];

const free: [what: string, html: string][] = [
  [
    'a link to a partner',
    `<a href="${own}">a</a><form action="${own}"><button formaction="${own}">`,
  ],
  ['its address as text', `${own} <p title="${own}" data-src="${own}">`],
  [
    'a link that is not fetched',
    `<link rel="canonical" href="${own}"><link rel=alternate href=${own}>`,
  ],
  [
    'data',
    `<script type="application/ld+json">{"a":"${own}"}</script><script type="text/html"><img src="${own}"></script>`,
  ],
  [
    'a comment',
    `<!--[if IE]><script src="${own}"></script><![endif]--><!-- <img src="${own}"> --!>`,
  ],
  [
    'text of elements',
    `<textarea><img src="${own}"></textarea><title><img src="${own}"></title><xmp><img src="${own}"></xmp>`,
  ],
  ['a CDATA section', `<svg><![CDATA[<img src="${own}">]]></svg>`],
  ['plain text', `<plaintext><img src="${own}">`],
  [
    'what is marked',
    `<img data-consent="maps" data-src="${own}"><noframes data-consent=maps><img src="${own}"></noframes><template data-consent=maps><template></template><img src="${own}"></template>`,
  ],
  ['what the site exempts', `<script data-izin-mark="off">window.state = {"a":"${own}"}</script>`],
  ['a comment in a style', `<style>/* ${own} */</style>`],
  ['a queue that only keeps', `<script>window.dataLayer = []; function gtag() {}</script>`],
  [
    'hosts that no partner names',
    `<script src="https://other.test/a.js"></script><img src=//other.test/b>`,
  ],
  ['an address whose host another engine writes', `<script src="https://{{ cdn }}/a.js"></script>`],
  ['a tag that never ends', `<img src="${own}"`],
];

describe('mark', () => {
  it.each(cases)('holds %s', (_, html, expected) => {
    expect(marked(html)).toBe(expected);
  });

  it.each(free)('leaves %s', (_, html) => {
    expect(mark(html, options)).toEqual({ html, held: [] });
  });

  it.each([...cases, ['a tricky page', tricky, ''] as const])('changes %s once', (_, html) => {
    expect(marked(marked(html))).toBe(marked(html));
  });

  it('keeps a style in a rule at the end of the page', () => {
    const html = marked(`<p style="background: url(${own})">p</p></body>`);
    const key = /<p data-izin-look="(\w+)" data-izin-style="/.exec(html)![1]!;
    const rule = `[data-izin-look="${key}"]:not(#_):not(#_):not(#_){background: url(${own})}`;
    expect(html).toMatch(/<\/body><noframes/);
    expect(html).toContain(wrap(`<style>${rule}</style>`));
  });

  it('holds every host that is not the site’s, where unknown ones are held', () => {
    expect(marked('<img src=//other.test><img src=/a><img src=https://shop.test/a>', strict)).toBe(
      '<img data-consent="?" data-src=//other.test><img src=/a><img src=https://shop.test/a>',
    );
  });

  it('leaves our own script, where unknown hosts are held', () => {
    const html = '<script src="https://cdn.test/izin/dist/izin.marked.js"></script>';
    expect(marked(html, strict)).toBe(html);
  });

  it('leaves the tags of a partner that is told of refusals instead', () => {
    const html = '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>';
    const meta = { pixelId: '1234567890123456', mode: 'signal' as const };
    expect(marked(html, { config: { site: { name: 'Shop' }, partners: { meta } } })).toBe(html);
  });

  it('tells what waits, for whom and why', () => {
    expect(mark(`<p><script src="${own}"></script><a ping="${own}">`, options).held).toEqual([
      { tag: 'script', ids: ['maps'], why: own, how: 'tag', at: 3 },
      { tag: 'a', ids: ['maps'], why: own, how: 'closed', at: 46 },
    ]);
  });

  it('says of a shadow root that izin doesn’t look there by itself', () => {
    const html = `<div><template shadowrootmode=open><img src=${own}></template></div>`;
    expect(mark(html, options).held).toMatchObject([{ tag: 'img', how: 'closed' }]);
  });

  it('throws on a configuration with a mistake', () => {
    expect(() => mark('', { config: { site: { name: 'Shop' }, revision: 0 } })).toThrow('revision');
  });
});
