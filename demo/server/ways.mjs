import { loadConsent } from './consent.mjs';
import { render } from './template.mjs';

/** In a script block, `</script` and `<!--` would end or change the parsing of the data. */
const embed = (data) => JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const asIs = (html) => html;

/** izin as a site pastes it. */
const paste = (config) =>
  `<script type="application/json" id="izin-config">${embed(config)}</script>\n<script src="/izin.js"></script>`;

/** Files that the partners' tags ask for. */
const FILES = {
  statika: 'statika.js',
  beriklan: 'pixel.js',
  pikselo: 'p.js',
  kembali: 'retarget.js',
};

/** How a page comes to its tags: the site holds them itself, `mark` does on the way, or the server writes granted ones only. */
export const WAYS = {
  async usual({ config, values }) {
    const tags = await render('pages/tags.html', values);
    return { head: paste(config), tags, notice: '', sample: 'sample', fill: asIs, policy: '' };
  },

  async marked({ config, values }) {
    const { mark } = await import('../../dist/esm/mark/index.js');
    const tags = await render('pages/raw-tags.html', values);
    const fill = (page) => {
      const { html, held } = mark(page, { config });
      const items = held.map(
        ({ tag, ids, why }) =>
          `<li><code>&lt;${escape(tag)}&gt;</code>, ${escape(ids.join(', '))}: ${escape(why)}</li>`,
      );
      return html.replace('{{held}}', () => items.join('\n'));
    };
    return { head: paste(config), tags, notice: '', sample: 'raw-sample', fill, policy: '' };
  },

  /** As most sites are: what the parser finds is asked for before any script can hold it. */
  async raw({ config, values }) {
    const tags = await render('pages/raw-tags.html', values);
    return { head: paste(config), tags, notice: '', sample: 'raw-sample', fill: asIs, policy: '' };
  },

  async server({ config, values, lang, request }) {
    const consent = await loadConsent(config);
    const { granted } = consent.state(request);
    const tags = Object.entries(FILES)
      .filter(([id]) => granted(id))
      .map(([id, file]) => `<script async src="${values[id]}/${file}"></script>`);
    const notice = await consent.notice(request, { language: lang });
    const isShown = granted('tontonan') && granted('petaku');
    return {
      head: `<style>${consent.noticeStyles}</style>`,
      tags: tags.join('\n'),
      notice,
      sample: isShown ? 'raw-sample' : 'no-sample',
      fill: asIs,
      policy: consent.policy(request) ?? '',
    };
  },
};
