import { izinConfig } from './config.mjs';
import { render } from './template.mjs';
import { WAYS } from './ways.mjs';

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
  {
    ...page(
      'story-marked',
      ['/cerita/ditandai', 'Cerita: ditandai di jalan'],
      ['/en/stories/marked', 'Story: marked on the way'],
    ),
    way: 'marked',
  },
  {
    ...page(
      'story-server',
      ['/cerita/server', 'Cerita: server yang bertanya'],
      ['/en/stories/server', 'Story: the server asks'],
    ),
    way: 'server',
  },
  {
    ...page(
      'story-audited',
      ['/cerita/diaudit', 'Cerita: diaudit'],
      ['/en/stories/audited', 'Story: audited'],
    ),
    way: 'raw',
  },
];
const NOT_FOUND = page('not-found', ['/', 'Halaman tidak ditemukan'], ['/en/', 'Page not found']);

/** Parts of a page that the page asks for later, to be put in with innerHTML. */
const PARTS = { '/desainer/lagi': 'id/more.html', '/en/designer/more': 'en/more.html' };

function page(name, [idPath, idTitle], [enPath, enTitle]) {
  return { name, id: { path: idPath, title: idTitle }, en: { path: enPath, title: enTitle } };
}

/** Returns the status and HTML of a path, in the path's language. */
export async function renderPage(path, place) {
  if (Object.hasOwn(PARTS, path))
    return {
      status: 200,
      html: await render(`pages/${PARTS[path]}`, place.addresses.placeholders),
    };
  for (const lang of ['id', 'en']) {
    const found = PAGES.find((candidate) => candidate[lang].path === path);
    if (found) return { status: 200, ...(await frame(found, lang, place)) };
  }
}

/** Returns the page that says that there is none. */
export async function renderNotFound(path, place) {
  const lang = path.startsWith('/en/') ? 'en' : 'id';
  return { status: 404, ...(await frame(NOT_FOUND, lang, place)) };
}

async function frame({ name, revision, layout, way = 'usual', ...languages }, lang, place) {
  const { addresses, request } = place;
  const values = { ...addresses.placeholders };
  const policyUrl = POLICY[lang];
  const config = izinConfig({ policyUrl, revision, layout, addresses, lang });
  const { head, tags, notice, sample, fill, policy } = await WAYS[way]({
    config,
    values,
    lang,
    request,
  });
  for (const [part, file] of Object.entries({ stories: 'stories', sample }))
    values[part] = markCurrent(await render(`pages/${lang}/${file}.html`, values), languages[lang]);
  const main = await render(`pages/${lang}/${name}.html`, { ...values, held: '{{held}}', policy });
  const html = await render(`pages/${lang}/frame.html`, {
    title: languages[lang].title,
    idPath: languages.id.path,
    enPath: languages.en.path,
    izin: head,
    notice,
    tags,
    main: '{{main}}',
  });
  return { html: fill(markCurrent(html, languages[lang]).replace('{{main}}', () => main)), policy };
}

const markCurrent = (html, { path }) =>
  html.replaceAll(`<a href="${path}"`, `<a href="${path}" aria-current="page"`);
