// What the bench does in each frame: 1,000 rows made, changed and removed, each step laid out.
import { h, render } from 'preact';

const count = 1_000;
const rows = Array.from({ length: count }, (_, id) => ({
  id,
  name: `Chair ${id}`,
  price: id % 97,
}));

const table = () => document.querySelector('tbody');
// A live collection would be counted anew after each change.
const all = () => Array.from(table().children);
/** Lets observers run and has the page laid out: both are part of what a change costs. */
const settle = async () => {
  await Promise.resolve();
  return document.body.offsetHeight;
};

const plain = {
  make() {
    const body = table();
    for (const { id, name, price } of rows) {
      const row = document.createElement('tr');
      row.className = 'row';
      const [first, second, third] = [0, 1, 2].map(() => document.createElement('td'));
      first.textContent = id;
      const link = document.createElement('a');
      link.setAttribute('href', `#${id}`);
      link.appendChild(document.createTextNode(name));
      second.appendChild(link);
      third.setAttribute('class', 'price');
      third.textContent = price;
      row.append(first, second, third);
      body.appendChild(row);
    }
  },
  change() {
    for (const row of all()) {
      row.setAttribute('data-seen', row.getAttribute('data-seen') ? '2' : '1');
      row.lastChild.textContent = 'sold';
      row.children[1].firstChild.firstChild.nodeValue += '!';
    }
  },
  remove() {
    const body = table();
    while (body.firstChild) body.removeChild(body.firstChild);
  },
};

const html = {
  make() {
    table().innerHTML = rows
      .map(
        ({ id, name, price }) =>
          `<tr class="row"><td>${id}</td><td><a href="#${id}">${name}</a></td><td class="price">${price}</td></tr>`,
      )
      .join('');
  },
  change() {
    for (const [at, row] of all().entries())
      row.innerHTML = `<td>${at}</td><td><b>sold</b></td><td class="price">0</td>`;
  },
  remove() {
    table().innerHTML = '';
  },
};

const draw = (list, mark) =>
  render(
    list.map(({ id, name, price }) =>
      h(
        'tr',
        { key: id, class: 'row', 'data-mark': mark },
        h('td', null, id),
        h('td', null, h('a', { href: `#${id}` }, name + mark)),
        h('td', { class: 'price' }, price),
      ),
    ),
    table(),
  );
const framework = {
  make: () => draw(rows, ''),
  change: () => draw(rows, '!'),
  remove: () => draw([], ''),
};

const kinds = { plain, html, framework };

/** Does one step of one kind of work; resolves to its time in ms. */
globalThis.work = async (kind, step) => {
  if (step === 'make') document.querySelector('main').innerHTML = '<table><tbody></tbody></table>';
  await settle();
  const start = performance.now();
  kinds[kind][step]();
  await settle();
  return performance.now() - start;
};
