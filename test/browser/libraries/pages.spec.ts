import { expectSame, grant, playHeld } from '../../support/scenario.js';
import { packageFile, serveScripts } from '../../support/modules.js';
import { expect, test } from '../../support/test.js';
import type { Web } from '../../support/web.js';
import { collectErrors } from '../../support/witness.js';

const jquery = 'jquery/dist/jquery.js';
const htmx = 'htmx.org/dist/htmx.js';
const leaflet = 'leaflet/dist/leaflet-src.js';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function serveOwn(web: Web): void {
  web.file('/list.json', '["one","two"]', 'application/json');
  web.file('/part.html', '<p id="part">part</p><script>tell("ran")</script>', 'text/html');
  web.file('/late.js', 'tell("late", document.currentScript && 1)', 'text/javascript');
  web.file('/data.xml', '<r><a>1</a></r>', 'text/xml');
  web.file('/jsonp', 'cb(["x"])', 'text/javascript');
  web.file('/a.png', png, 'image/png');
  web.page('/frame.html', '<!doctype html><title>own</title><p>own');
}

test('jQuery does the same with the gate', async ({ page, web }) => {
  serveOwn(web);
  await expectSame(web, page, {
    head: serveScripts(web, jquery),
    work: `
      const $app = $('#app');
      $app.html('<ul><li>a<li>b</ul><img src="/a.png" alt=""><script>tell("inline")<\\/script>');
      $('<li>', { text: 'c', class: 'x', data: { k: 1 } }).appendTo('ul').on('click', (e) => tell('click', e.target.textContent)).trigger('click');
      $('ul').prepend('<li>z').append($('<li/>').attr({ title: 't' })).find('li').eq(1).before('<li>y').after('<li>w').end().last().remove();
      tell($app[0]);
      tell($('img').attr('src'), $('img').prop('src'), $('img').attr('src', '/a.png?2').attr('src'));
      tell(await $.getJSON('/list.json'), await $.get('/part.html'));
      await new Promise((done) => $('<div>').appendTo($app).load('/part.html #part', done));
      await $.getScript('/late.js');
      tell((await $.ajax({ url: '/data.xml', dataType: 'xml' })).documentElement.textContent);
      tell(await $.ajax({ url: '/jsonp', dataType: 'jsonp', jsonpCallback: 'cb', cache: true }));
      await $.ajax('/missing').then(null, (xhr, status, text) => tell(xhr.status, status, text));
      $app.append('<script src="/late.js"><\\/script>');
      const frame = $('<iframe src="/frame.html">').appendTo($app);
      await new Promise((done) => frame.on('load', done));
      tell(frame.contents().find('p').text());
      $('<form target="_self"><input name="q" value="1"><input name="attributes"></form>').appendTo($app).on('submit', (e) => { e.preventDefault(); tell($(e.target).serialize()); }).trigger('submit');
      $('li').css({ backgroundImage: 'url(/a.png)', 'margin-top': 3 }).addClass('k').wrapAll('<div class="w">').slice(0, 2).replaceWith('<li>r');
      tell($app[0], $app.find('.w').length);
      await new Promise((done) => $('ul').animate({ height: 5 }, 30, done).fadeOut(10, done));
      tell($('ul').clone(true).html(), $.parseHTML('<b>1</b><img src="/a.png" alt="">').length);
      $app.empty().text('<done>');
      tell($app[0]);`,
  });
});

test('htmx does the same with the gate', async ({ page, web }) => {
  serveOwn(web);
  await expectSame(web, page, {
    head: serveScripts(web, htmx),
    body: `<button id="get" hx-get="/part.html" hx-target="#app">get</button>
      <button id="outer" hx-get="/part.html" hx-swap="outerHTML" hx-target="#part">outer</button>
      <form id="post" hx-post="/part.html" hx-target="#app" hx-swap="beforeend"><input name="q" value="1"></form>`,
    work: `
      const app = document.getElementById('app');
      let count = 0;
      const swapped = (next = ++count) => until(() => trace.filter((each) => each === '"ran"').length === next);
      for (const id of ['get', 'outer']) { document.getElementById(id).click(); await swapped(); await sleep(60); tell(app); }
      document.getElementById('post').requestSubmit();
      await swapped();
      await sleep(60);
      tell(app);
      htmx.ajax('GET', '/part.html', '#app');
      await swapped();
      await sleep(60);
      tell(app, document.querySelectorAll('script').length > 1);`,
  });
});

test('Leaflet does the same with the gate', async ({ page, web }) => {
  serveOwn(web);
  for (const z of [3, 4])
    for (let x = 0; x < 16; x++)
      for (let y = 0; y < 16; y++) web.file(`/tiles/${z}/${x}/${y}.png`, png, 'image/png');
  web.file('/leaflet.css', packageFile('leaflet/dist/leaflet.css'), 'text/css');
  await expectSame(web, page, {
    head: `<link rel="stylesheet" href="/leaflet.css">${serveScripts(web, leaflet)}`,
    work: `
      const app = document.getElementById('app');
      app.style.cssText = 'width:400px;height:300px';
      const map = L.map(app, { zoomAnimation: false, fadeAnimation: false, inertia: false }).setView([10, 20], 3);
      const tiles = L.tileLayer('/tiles/{z}/{x}/{y}.png', { attribution: '<a href="/x">own</a>' }).addTo(map);
      const loaded = () => new Promise((done) => tiles.once('load', done));
      await loaded();
      const count = () => [...app.querySelectorAll('.leaflet-tile')].map((img) => img.src + img.complete + img.style.transform).sort();
      tell(count());
      const marker = L.marker([10, 20], { icon: L.icon({ iconUrl: '/a.png', iconSize: [9, 9] }) }).addTo(map).bindPopup('<b>hi</b><img src="/a.png" alt="">').openPopup();
      L.circle([12, 22], { radius: 90000 }).addTo(map);
      L.polyline([[1, 2], [3, 4]], { renderer: L.canvas() }).addTo(map);
      L.imageOverlay('/a.png', [[0, 0], [5, 5]]).addTo(map);
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.innerHTML = '<image href="/a.png" width="1"/>';
      L.svgOverlay(svg, [[0, 0], [5, 5]]).addTo(map);
      map.on('zoomend moveend', (event) => tell(event.type, map.getZoom()));
      const again = loaded();
      map.zoomIn(1, { animate: false });
      await again;
      await sleep(300);
      tell(count().length, app.querySelector('.leaflet-popup-content'), app.querySelector('canvas') !== null);
      map.panBy([60, 40], { animate: false });
      marker.remove();
      await sleep(50);
      tell(app.querySelectorAll('img.leaflet-marker-icon').length, map.getCenter().lat.toFixed(2));
      map.remove();
      tell(app.children.length, app.className);`,
  });
});

test('jQuery updates and removes what was held', async ({ page, web }) => {
  const errors = collectErrors(page);
  const { url, log } = web.partner('meta');
  const paths = () => log.map(({ path }) => path.replace(/\?.*/, '')).sort();
  web.file('/a.png', png, 'image/png');
  const seen = await playHeld(web, page, {
    head: serveScripts(web, jquery),
    work: `
      $('#app').html('<p>text</p><img src="${url('/i.png')}" alt=""><iframe src="${url('/f.html')}"></iframe><script src="${url('/s.js')}"><\\/script>');
      tell($('img').attr('src'), $('iframe').prop('src'), $('p').text());
      $.getScript('${url('/g.js')}').then(null, () => {});`,
  });
  expect(seen).toEqual([`"${url('/i.png')}" "${url('/f.html')}" "text"`]);
  await web.settle();
  expect(log).toEqual([]);
  await grant(page);
  await expect.poll(paths).toEqual(['/f.html', '/g.js', '/i.png', '/s.js']);
  await page.evaluate(
    `$('img').attr('src', '/a.png'); $('iframe').remove(); $('#app').append('<b>end</b>')`,
  );
  await expect(page.locator('#app')).toContainText('text');
  await expect(page.locator('#app img')).toHaveAttribute('src', '/a.png');
  await page.evaluate(`$('#app').empty()`);
  expect(errors).toEqual([]);
});
