/**
 * A shop with an honest consent tool of its own, which is not izin: two boxes, two buttons of one look,
 * a way back. Fixtures each change one thing of it.
 */
export const tool = `
  const tags = { analytics: '{hotjar}/tag.js?cookie=_hjSessionUser_1', ads: '{uet}/tag.js?cookie=_uetvid' };
  const choice = /(?:^|; )choice=([^;]*)/.exec(document.cookie)?.[1];
  const ask = (address) => document.head.append(Object.assign(document.createElement('script'), { src: address }));
  const pixel = (address) => { new Image().src = address; };
  const load = (granted) => { for (const id of granted) ask(tags[id]); };
  const save = (granted) => { document.cookie = 'choice=' + granted.join('.') + '; path=/; max-age=15552000'; };
  const drop = () => {
    for (const name of ['_hjSessionUser_1', '_uetvid']) document.cookie = name + '=; path=/; max-age=0';
  };
  const get = (id) => document.getElementById(id);
  const boxes = () => [...document.querySelectorAll('#settings input:enabled')];
  const show = (id) => { for (const each of ['notice', 'settings']) get(each).hidden = each !== id; };
  const decide = (granted) => {
    save(granted);
    show('');
    drop();
    // Scripts that run can't be stopped but by leaving the page.
    if (choice) return location.reload();
    load(granted);
  };
  const open = () => {
    const granted = (/(?:^|; )choice=([^;]*)/.exec(document.cookie)?.[1] ?? '').split('.');
    for (const box of boxes()) box.checked = granted.includes(box.name);
    show('settings');
  };
  addEventListener('DOMContentLoaded', () => {
    for (const each of document.querySelectorAll('.accept'))
      each.onclick = () => decide(['analytics', 'ads']);
    for (const each of document.querySelectorAll('.reject')) each.onclick = () => decide([]);
    for (const each of document.querySelectorAll('.manage')) each.onclick = open;
    get('save').onclick = () => decide(boxes().filter((box) => box.checked).map((box) => box.name));
    if (choice === undefined) return show('notice');
    load(choice.split('.').filter(Boolean));
  });
`;

const style = `
  body { font: 16px sans-serif; background: #fff; color: #000 }
  .layer { position: fixed; inset: auto 0 0; padding: 16px; background: #fff; border-top: 1px solid #000 }
  .layer[hidden] { display: none }
  .choice { display: inline-block; box-sizing: border-box; width: 180px; height: 44px; padding: 10px 0;
    font: inherit; text-align: center; background: #fff; color: #000; border: 1px solid #000 }
  .choice:focus-visible { outline: 3px solid #00f }
`;

/** The shop as it should be; \`{hotjar}\`, \`{uet}\` and \`{google}\` stand for the addresses of partners. */
export const shop = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<style>${style}</style>
<script>${tool}</script>
</head><body>
<section id="notice" class="layer" role="region" aria-labelledby="title" hidden>
  <h2 id="title">Cookies on Shop</h2>
  <p>If you agree, we and 2 partners use cookies to count visits and to measure ads. If you refuse, the
    site works as well. You can change your choice in “Privacy settings”. <a href="/about">Privacy policy</a></p>
  <button class="choice reject">Reject all</button>
  <button class="choice accept">Accept all</button>
  <button class="choice manage">Manage choices</button>
</section>
<section id="settings" class="layer" role="region" aria-label="Privacy settings" hidden>
  <p>Cookies are used for what is ticked.</p>
  <label><input type="checkbox" checked disabled> Necessary</label>
  <label><input type="checkbox" name="analytics"> Statistics</label>
  <label><input type="checkbox" name="ads"> Advertising</label>
  <button class="choice reject">Reject all</button>
  <button class="choice" id="save">Save my choices</button>
</section>
<main><h1>Shop</h1><p>Chairs and tables.</p><a href="/about">About us</a></main>
<footer><button class="manage">Privacy settings</button></footer>
</body></html>`;
