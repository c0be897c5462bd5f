import { readFileSync } from 'node:fs';
import type { Web } from './web.js';

interface Contender {
  id: string;
  head?: string;
  end?: string;
  files(): Record<string, { raw: Buffer; type: string }>;
  hold(tag: { k: number; inline: boolean; src: string }): string;
}

// Set up as for the bench. That is plain JavaScript; its address in a variable keeps the compiler out of it.
const { href } = new URL('../../bench/pages.mjs', import.meta.url);
const { contenders } = (await import(href)) as { contenders: Contender[] };

/** The control that each one's documentation gives sites for their pages. */
const controls: Record<string, string> = {
  cookieconsent:
    '<button type="button" data-cc="show-preferencesModal">Cookie preferences</button>',
  klaro: '<button type="button" onclick="klaro.show()">Change consent settings</button>',
  orejime: '<button type="button" onclick="orejime.prompt()">Cookie settings</button>',
};

const read = (path: string) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url));
const script = 'text/javascript';

/** Serves what the others need, which load a tag by code of the site's; returns the page's markup. */
const loaders: Record<string, (web: Web, tag: string) => string> = {
  tarteaucitron(web, tag) {
    const files = [
      'tarteaucitron',
      'tarteaucitron.services',
      'lang/tarteaucitron.en',
      'advertising',
    ];
    for (const file of files) web.file(`/t/${file}.js`, read(`tarteaucitronjs/${file}.js`), script);
    web.file('/t/css/tarteaucitron.css', read('tarteaucitronjs/css/tarteaucitron.css'), 'text/css');
    return `<script src="/t/tarteaucitron.js"></script><script>
tarteaucitron.init({ orientation: 'bottom', showIcon: true, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, useExternalCss: false });
tarteaucitron.services.mine = { key: 'mine', type: 'analytic', name: 'Mine', uri: '', needConsent: true, cookies: [],
  js() { tarteaucitron.addScript('${tag}'); } };
(tarteaucitron.job = tarteaucitron.job || []).push('mine');
</script>`;
  },
  osano(web, tag) {
    web.file('/c.js', read('cookieconsent/build/cookieconsent.min.js'), script);
    web.file('/c.css', read('cookieconsent/build/cookieconsent.min.css'), 'text/css');
    return `<link rel="stylesheet" href="/c.css"><script src="/c.js"></script><script>
const follow = (status) => { if (status === 'allow') document.head.append(Object.assign(document.createElement('script'), { src: '${tag}' })); };
cookieconsent.initialise({ type: 'opt-in', revokable: true, onInitialise: follow, onStatusChange: follow });
</script>`;
  },
};

/** Serves a page with a peer's notice and a tag of a partner's that it holds; returns its address. */
export function servePeer(web: Web, id: string, isWithControl = true): string {
  const src = web.partner('ads').url('/tag.js');
  web.page(
    `/${id}`,
    writePage(loaders[id] ? { tag: loaders[id](web, src) } : markUp(web, id, src, isWithControl)),
  );
  return `${web.origin}/${id}`;
}

/** Sets a peer up as for the bench, with a tag that it holds. */
function markUp(web: Web, id: string, src: string, isWithControl: boolean): Markup {
  const { head, end, files, hold } = contenders.find((each) => each.id === id)!;
  for (const [path, { raw, type }] of Object.entries(files())) web.file(path, raw, type);
  return {
    head,
    end,
    tag: (isWithControl ? controls[id] : '') + hold({ k: 0, inline: false, src }),
  };
}

interface Markup {
  head?: string | undefined;
  tag: string;
  end?: string | undefined;
}

const writePage = ({ head = '', tag, end = '' }: Markup): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width">${head}</head><body><h1>Shop</h1><p>text</p>
${tag}${end}</body></html>`;
