import type { Web } from './web.js';

/** A tag that says `name` in `self.order` when it runs. */
export interface Tag {
  name: string;
  kind: Kind;
}

export type Kind = (typeof kinds)[number];

export const kinds = [
  'inline',
  'slow',
  'fast',
  'async',
  'defer',
  'inline module',
  'module',
  'inline writer',
  'external writer',
  'missing',
  'broken',
  'throwing',
] as const;

const say = (name: string) => `(self.order ||= []).push(${JSON.stringify(name)});`;
const end = '</scr"+"ipt>';

/** Writes a tag, held or not, and sets the server's answer for it. */
export function writeTag(web: Web, { name, kind }: Tag, isHeld: boolean): string {
  const partner = web.partner('tags');
  const serve = (file: string, text: string, more: object = {}) => {
    partner.serve(file, { body: text, type: 'text/javascript', ...more });
    return partner.url(file);
  };
  const tag = (attributes: string, text = '', type = '') => {
    const held = `type="text/plain" data-consent="ads"${type && ` data-type="${type}"`}`;
    return `<script ${isHeld ? held : type && `type="${type}"`} ${attributes}>${text}</script>`;
  };
  // What is written is itself inline, external, and a writer.
  const inner = `document.write("<script>${say(`${name}.3`).replaceAll('"', "'")}${end}")`;
  const written = () => {
    const url = serve(`/${name}.2.js`, `${say(`${name}.2`)}${inner}`, { delay: 40 });
    const first = say(`${name}.1`).replaceAll('"', "'");
    return `${say(name)}document.write("<script>${first}${end}<script src='${url}'>${end}");`;
  };
  const file = (text = say(name), more: object = {}) => `src="${serve(`/${name}.js`, text, more)}"`;
  switch (kind) {
    case 'inline':
      return tag('', say(name));
    case 'slow':
      return tag(file(say(name), { delay: 150 }));
    case 'fast':
      return tag(file());
    case 'async':
      return tag(`async ${file()}`);
    case 'defer':
      return tag(`defer ${file(say(name), { delay: 60 })}`);
    case 'inline module':
      return tag('', say(name), 'module');
    case 'module':
      return tag(file(), '', 'module');
    case 'inline writer':
      return tag('', written());
    case 'external writer':
      return tag(file(written()));
    case 'missing':
      return tag(file('', { status: 404 }));
    case 'broken':
      return tag(file('', { broken: true }));
    case 'throwing':
      return tag('', `${say(name)}throw Error("thrown by a tag")`);
  }
}
