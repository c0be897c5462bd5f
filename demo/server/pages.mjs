import { izinConfig } from './config.mjs';
import { render } from './template.mjs';

const POLICY = { id: '/privasi', en: '/en/privacy' };

const PAGES = [
  page(
    'home',
    ['/', 'Desain interior dan perabot dari seluruh Nusantara'],
    ['/en/', 'Interior design and furniture from across Indonesia'],
  ),
  page('designer', ['/desainer', 'Studio Lembayung'], ['/en/designer', 'Studio Lembayung']),
  page('privacy', [POLICY.id, 'Kebijakan privasi'], [POLICY.en, 'Privacy policy']),
  page(
    'story-accept',
    ['/cerita/terima', 'Cerita: menerima semua'],
    ['/en/stories/accept', 'Story: accepting all'],
  ),
  page(
    'story-refuse',
    ['/cerita/tolak', 'Cerita: menolak semua'],
    ['/en/stories/refuse', 'Story: refusing all'],
  ),
  page(
    'story-partial',
    ['/cerita/sebagian', 'Cerita: memilih sebagian'],
    ['/en/stories/partial', 'Story: choosing some'],
  ),
  page(
    'story-withdraw',
    ['/cerita/tarik', 'Cerita: menarik kembali persetujuan'],
    ['/en/stories/withdraw', 'Story: withdrawing consent'],
  ),
  {
    ...page(
      'story-change',
      ['/cerita/perubahan', 'Cerita: kebijakan berubah'],
      ['/en/stories/change', 'Story: the policy changes'],
    ),
    revision: 2,
  },
  {
    ...page(
      'story-own',
      ['/cerita/sendiri', 'Cerita: pemberitahuan sendiri'],
      ['/en/stories/own', 'Story: a notice of your own'],
    ),
    layout: 'none',
  },
];
const NOT_FOUND = page('not-found', ['/', 'Halaman tidak ditemukan'], ['/en/', 'Page not found']);

/** Parts of a page that the page asks for later, to be put in with innerHTML. */
const PARTS = { '/desainer/lagi': 'id/more.html', '/en/designer/more': 'en/more.html' };

function page(name, [idPath, idTitle], [enPath, enTitle]) {
  return { name, id: { path: idPath, title: idTitle }, en: { path: enPath, title: enTitle } };
}

/** Returns the status and HTML of a path, in the path's language. */
export async function renderPage(path, addresses) {
  if (Object.hasOwn(PARTS, path))
    return { status: 200, html: await render(`pages/${PARTS[path]}`, addresses.placeholders) };
  for (const lang of ['id', 'en']) {
    const found = PAGES.find((candidate) => candidate[lang].path === path);
    if (found) return { status: 200, html: await frame(found, lang, addresses) };
  }
}

/** Returns the page that says that there is none. */
export async function renderNotFound(path, addresses) {
  const lang = path.startsWith('/en/') ? 'en' : 'id';
  return { status: 404, html: await frame(NOT_FOUND, lang, addresses) };
}

async function frame({ name, revision, layout, ...languages }, lang, addresses) {
  const values = { ...addresses.placeholders };
  for (const part of ['stories', 'sample'])
    values[part] = markCurrent(await render(`pages/${lang}/${part}.html`, values), languages[lang]);
  const main = await render(`pages/${lang}/${name}.html`, values);
  const html = await render(`pages/${lang}/frame.html`, {
    title: languages[lang].title,
    idPath: languages.id.path,
    enPath: languages.en.path,
    config: embed(izinConfig({ policyUrl: POLICY[lang], revision, layout, addresses, lang })),
    tags: await render('pages/tags.html', values),
    main: '{{main}}',
  });
  return markCurrent(html, languages[lang]).replace('{{main}}', () => main);
}

const markCurrent = (html, { path }) =>
  html.replaceAll(`<a href="${path}"`, `<a href="${path}" aria-current="page"`);

/** In a script block, `</script` and `<!--` would end or change the parsing of the data. */
const embed = (data) => JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');
