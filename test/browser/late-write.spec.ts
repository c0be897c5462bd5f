import { accept, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

const held = 'type="text/plain" data-consent="ads"';
const js = 'text/javascript';
const end = '</scr"+"ipt>';

test('what a late script writes stands where the script stands', async ({ web, open, page }) => {
  const vendor = web.partner('vendor');
  vendor.serve('/w.js', {
    body: 'document.writeln("<b>ext 1</b>"); document.write("<b>", 2, "</b>")',
    type: js,
  });
  const body = `<ul id="a"><li>1</li><script ${held}>document.write("<li>2</li>")</script><li>3</li></ul>
    <p id="b"><b>own</b><script ${held} src="${vendor.url('/w.js')}"></script><b>own</b></p>
    <p id="c"><noframes data-consent="ads"><i>i</i><script>document.write("<b>x</", "b>")
      document.write("<b>y</b>")</script><i>i</i></noframes></p><p id="last">last</p>`;
  web.page('/', shop({ body }));
  await open('/');
  await accept(page);
  await expect(page.locator('#b > b')).toHaveText(['own', 'ext 1', '2', 'own']);
  await expect(page.locator('#a > li')).toHaveText(['1', '2', '3']);
  await expect(page.locator('#c > :is(i, b)')).toHaveText(['i', 'x', 'y', 'i']);
  await expect(page.locator('h1')).toHaveText('Shop');
  await expect(page.locator('#last')).toHaveText('last');
});

test('scripts that a late script writes run in order, and may write themselves', async ({
  web,
  open,
  page,
}) => {
  const vendor = web.partner('vendor');
  const serve = (file: string, body: string) => {
    vendor.serve(file, { body, type: js, delay: 30 });
    return vendor.url(file);
  };
  const third = serve('/3.js', 'ran.push("3"); document.write("<i>third</i>")');
  const second = serve(
    '/2.js',
    `ran.push("2"); document.write("<i>second</i><script src='${third}'>${end}<script>ran.push('4'); document.write('<i>fourth</i>')${end}")`,
  );
  const body = `<script>ran = []</script><div id="slot"><script ${held}>ran.push("0");
    document.write("<script>ran.push('1'); document.write('<i>first</i>')${end}<script src='${second}'>${end}<i>fifth</i>");
    </script></div><script ${held}>ran.push("5")</script>`;
  web.page('/', shop({ body }));
  await open('/');
  await accept(page);
  await expect.poll(() => page.evaluate('ran')).toEqual(['0', '1', '2', '3', '4', '5']);
  await expect(page.locator('#slot > i')).toHaveText([
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
  ]);
});

test('document.open and close by a late script do no harm', async ({ web, open, page }) => {
  const vendor = web.partner('vendor');
  const text = 'document.open(); document.write("<b>x</b>"); document.close()';
  vendor.serve('/o.js', { body: text, type: js });
  const body = `<p id="a"><script ${held}>${text}</script></p>
    <p id="b"><script ${held} src="${vendor.url('/o.js')}"></script></p>`;
  web.page('/', shop({ body }));
  await open('/');
  await accept(page);
  await expect(page.locator('p > b')).toHaveText(['x', 'x']);
  await expect(page.locator('h1')).toHaveText('Shop');
});

test("the site's own document.write stays as it is", async ({ web, open, page }) => {
  const own = '<script>document.write("<b id=own>own</b>")</script><p id="next"></p>';
  const tag = `<script ${held}>document.write("<b id=late>late</b>")</script>`;
  web.page('/', shop({ body: own + tag }));
  await open('/');
  await expect(page.locator('#own + script, #own + #next')).toHaveCount(1);
  await accept(page);
  await expect(page.locator('#late')).toBeVisible();
  // The page may open another document, and may write this one anew.
  const inFrame = `const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument.write('<b>in a frame</b>'); frame.contentDocument.close();
    frame.contentDocument.body.textContent`;
  expect(await page.evaluate(inFrame)).toBe('in a frame');
  await page.evaluate("document.open(); document.write('<p>anew</p>'); document.close()");
  await expect(page.locator('body')).toHaveText('anew');
});
