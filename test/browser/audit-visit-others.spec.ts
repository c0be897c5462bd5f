import { readFileSync } from 'node:fs';
import { expect, test } from '../support/test.js';
import { sentTo, visit } from '../support/visited.js';
import type { Phase } from '../../src/audit/visit.js';

test.slow(); // a browser is started for each phase

const read = (path: string) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url));
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><h1>Shop</h1>${body}</html>`;
const phases: Phase[] = ['refused', 'accepted', 'withdrawn'];

test('tarteaucitron is operated', async ({ web }) => {
  const js = 'text/javascript';
  for (const name of [
    'tarteaucitron.js',
    'tarteaucitron.services.js',
    'lang/tarteaucitron.en.js',
    'advertising.js',
  ])
    web.file(`/t/${name}`, read(`tarteaucitronjs/${name}`), js);
  web.file('/t/css/tarteaucitron.css', read('tarteaucitronjs/css/tarteaucitron.css'), 'text/css');
  web.page(
    '/',
    page(`<script src="/t/tarteaucitron.js"></script><script>
tarteaucitron.init({ orientation: 'bottom', showIcon: true, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, useExternalCss: false });
tarteaucitron.services.mine = { key: 'mine', type: 'analytic', name: 'Mine', uri: '', needConsent: true, cookies: [],
  js() { tarteaucitron.addScript('${web.partner('ads').url('/tag.js')}'); } };
(tarteaucitron.job = tarteaucitron.job || []).push('mine');
</script>`),
  );
  const seen = await visit(web, '/', phases);
  expect(seen.operated.map(({ how }) => how)).toEqual([
    'button: Deny all cookies',
    'button: OK, accept all',
    'button: OK, accept all',
    expect.any(String),
  ]);
  expect(seen.phases).toEqual(phases);
  expect(sentTo(seen, 'ads', 'refused')).toEqual([]);
  expect(sentTo(seen, 'ads', 'accepted', 'reload')).not.toEqual([]);
  expect(sentTo(seen, 'ads', 'withdrawn', 'reload')).toEqual([]);
});

test('Osano’s cookieconsent is operated; its way back, which only shows itself to a mouse, is not', async ({
  web,
}) => {
  web.file('/c.js', read('cookieconsent/build/cookieconsent.min.js'), 'text/javascript');
  web.file('/c.css', read('cookieconsent/build/cookieconsent.min.css'), 'text/css');
  web.page(
    '/',
    page(`<link rel="stylesheet" href="/c.css"><script src="/c.js"></script><script>
const follow = (status) => { if (status === 'allow') document.head.append(Object.assign(document.createElement('script'), { src: '${web.partner('ads').url('/tag.js')}' })); };
cookieconsent.initialise({ type: 'opt-in', revokable: true, onInitialise: follow, onStatusChange: follow });
</script>`),
  );
  const seen = await visit(web, '/', phases);
  expect(seen.phases).toEqual(['refused', 'accepted']);
  expect(sentTo(seen, 'ads', 'refused')).toEqual([]);
  expect(sentTo(seen, 'ads', 'accepted', 'reload')).not.toEqual([]);
  expect(seen.operated.at(-1)).toMatchObject({ act: 'withdraw', isDone: false });
});
