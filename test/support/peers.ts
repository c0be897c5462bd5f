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

/** Serves a page with a peer's notice and a tag of a partner's that it holds; returns its address. */
export function servePeer(web: Web, id: string, isWithControl = true): string {
  const { head = '', end = '', files, hold } = contenders.find((each) => each.id === id)!;
  for (const [path, { raw, type }] of Object.entries(files())) web.file(path, raw, type);
  const tag = hold({ k: 0, inline: false, src: web.partner('ads').url('/tag.js') });
  web.page(
    `/${id}`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width">${head}</head><body><h1>Shop</h1><p>text</p>
${isWithControl ? controls[id] : ''}${tag}${end}</body></html>`,
  );
  return `${web.origin}/${id}`;
}
