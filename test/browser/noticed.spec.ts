import { gated, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

/** Ways in which a script brings a marked element after the page has been parsed. */
const ways = {
  appendChild: 'place.appendChild(made)',
  insertBefore: 'place.insertBefore(made, place.firstChild)',
  replaceChild: 'place.replaceChild(made, place.appendChild(text()))',
  append: 'place.append("x", made)',
  prepend: 'place.prepend(made, "x")',
  before: 'place.before(made)',
  after: 'place.after(made)',
  replaceWith: 'const old = text(); place.append(old); old.replaceWith(made)',
  replaceChildren: 'const box = div(); place.append(box); box.replaceChildren(made)',
  'document.body': 'const { body } = document; body.append(made)',
  'a tree of its own':
    'const box = div(); box.append(div()); box.firstChild.append(made); place.append(box)',
  'a fragment':
    'const all = document.createDocumentFragment(); all.append(made); place.append(all)',
  'a fragment, deeper':
    'const all = document.createDocumentFragment(); const box = div(); box.append(made); all.append(box); place.insertBefore(all, null)',
  insertAdjacentElement: 'place.insertAdjacentElement("beforeend", made)',
  'Range.insertNode':
    'const at = document.createRange(); at.selectNode(place); at.insertNode(made)',
  'Range.surroundContents':
    'const box = div(); place.append(box); box.append(text()); const at = document.createRange(); at.selectNodeContents(box); at.surroundContents(made)',
  innerHTML: 'const box = div(); place.append(box); box.innerHTML = html',
  'innerHTML in capitals':
    'const box = div(); place.append(box); box.innerHTML = html.replace("data-consent", "DATA-Consent")',
  'innerHTML apart from the page': 'const box = div(); box.innerHTML = html; place.append(box)',
  outerHTML: 'const box = div(); place.append(box); box.outerHTML = html',
  insertAdjacentHTML: 'place.insertAdjacentHTML("afterbegin", html)',
  setHTMLUnsafe: 'const box = div(); place.append(box); box.setHTMLUnsafe(html)',
  createContextualFragment: 'place.append(document.createRange().createContextualFragment(html))',
  DOMParser: 'place.append(new DOMParser().parseFromString(html, "text/html").body.firstChild)',
  'a template':
    'const box = document.createElement("template"); box.innerHTML = html; place.append(box.content.cloneNode(true))',
  execCommand:
    'const box = div(); box.contentEditable = "true"; place.append(box); box.focus(); document.execCommand("insertHTML", false, html)',
  setAttribute:
    'made.removeAttribute("data-consent"); place.append(made); later(() => made.setAttribute("data-consent", "ads"))',
  setAttributeNS:
    'made.removeAttribute("data-consent"); place.append(made); later(() => made.setAttributeNS(null, "data-consent", "ads"))',
  setAttributeNode:
    'made.removeAttribute("data-consent"); place.append(made); const node = document.createAttribute("data-consent"); node.value = "ads"; later(() => made.setAttributeNode(node))',
  'Attr.value':
    'made.setAttribute("data-consent", ""); place.append(made); later(() => (made.getAttributeNode("data-consent").value = "ads"))',
  dataset:
    'made.removeAttribute("data-consent"); place.append(made); later(() => (made.dataset.consent = "ads"))',
  'six hundred': 'for (let left = 600; left--;) place.append(div()); place.append(made)',
  'the next task': 'setTimeout(() => place.append(made))',
} as const;

/** Brings one element each way, and tells by which ways it had its address before the next one came. */
const run = (url: (name: string) => string) => `(async () => {
  const place = document.body.appendChild(document.createElement('main'));
  const div = () => document.createElement('div');
  const text = () => document.createTextNode('x');
  const later = (run) => setTimeout(run);
  const sleep = () => new Promise((done) => setTimeout(done, 20));
  const make = (url) => { const made = document.createElement('img'); made.setAttribute('data-consent', 'ads'); made.setAttribute('data-src', url); return made; };
  const found = [];
  ${Object.entries(ways)
    .map(
      ([name, code]) => `{
  const url = '${url(name)}'; const made = make(url); const html = made.outerHTML;
  await sleep();
  ${code};
  await sleep();
  if (document.querySelector('img[src="' + url + '"]')) found.push(${JSON.stringify(name)});
}`,
    )
    .join('\n')}
  return found;
})()`;

for (const isGranted of [true, false])
  for (const isStopped of [false, true])
    test(`what scripts mark is ${isGranted ? 'released' : 'held'}, whatever brings it${isStopped ? ', without the gate, too' : ''}`, async ({
      page,
      web,
      open,
    }) => {
      await remember(page, web, isGranted ? { yes: ['ads'] } : { no: ['ads'] });
      web.page('/', shop({ config: { ...gated, trustedGrants: false } }));
      await open('/');
      if (isStopped) await page.evaluate('izin.stop()');
      const names = Object.keys(ways);
      // The gate knows no host of this partner.
      const url = (name: string) => web.partner('tik').url(`/${names.indexOf(name)}.gif`);
      const found = await page.evaluate(run(url));
      await web.settle();
      const seen = names.filter((name) => web.partner('tik').hits(`/${names.indexOf(name)}.gif`));
      expect([found, seen]).toEqual(isGranted ? [names, names] : [[], []]);
    });
