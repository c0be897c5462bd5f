import type { Tag } from './tokens.js';

/**
 * What becomes of an attribute that must wait. `data`: stands behind `data-`, and the gate gives it back.
 * `css`: a rule in a container gives it back. `whole`: no attribute of its own can stand for it, so all of
 * the element waits in a container. `closed`: nothing gives it back.
 */
export type Form = 'data' | 'css' | 'whole' | 'closed';
/** How its value names addresses. */
export type Kind = 'address' | 'set' | 'css' | 'text' | 'script' | 'refresh';
export interface Ask {
  kind: Kind;
  form: Form;
}

const address: Ask = { kind: 'address', form: 'data' };
const set: Ask = { kind: 'set', form: 'data' };
const closed: Ask = { kind: 'set', form: 'closed' };
const style: Ask = { kind: 'css', form: 'css' };
const drawn: Ask = { kind: 'address', form: 'css' };
const animated: Ask = { kind: 'set', form: 'whole' };
const image = { src: address, srcset: set, attributionsrc: closed };
const linked = { href: address, 'xlink:href': address };
const moved = { to: animated, from: animated, by: animated, values: animated };
const link = { ping: closed, attributionsrc: closed };

/** Which attributes make which element ask a server (HTML, 4; Attribution Reporting). */
const html: Readonly<Record<string, Readonly<Record<string, Ask>>>> = {
  __proto__: null as never,
  script: { src: address },
  img: image,
  image,
  input: image,
  iframe: { src: address, srcdoc: { kind: 'text', form: 'whole' } },
  frame: { src: address },
  embed: { src: address },
  object: { data: address },
  video: { src: address, poster: address },
  audio: { src: address },
  source: { src: address, srcset: set },
  track: { src: address },
  link: { href: address, imagesrcset: { kind: 'set', form: 'whole' } },
  meta: { content: { kind: 'refresh', form: 'whole' } },
  a: link,
  area: link,
  ...Object.fromEntries(
    ['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].map((name) => [
      name,
      { background: drawn },
    ]),
  ),
};
/** The same of SVG (SVG 2, 16.2; SVG Animations, 2). */
const svg: typeof html = {
  __proto__: null as never,
  script: linked,
  image: linked,
  use: linked,
  feimage: linked,
  set: moved,
  animate: moved,
};

const styled = /^(style|fill|stroke|filter|mask|clip-path|cursor|marker-(start|mid|end))$/;
/** Handlers that are the visitor's own doing. */
const pressed = /^on(click|dblclick|submit)$/;
/** Kinds of links that no browser follows by itself (HTML, 4.6.7; microformats). */
const passive =
  /^(alternate|amphtml|author|bookmark|canonical|external|help|license|me|next|nofollow|noopener|noreferrer|prev|privacy-policy|pgpkey|search|shortlink|tag|terms-of-service)$/;

/** Reads an attribute; an empty text, where there is none. */
export const valueOf = ({ attrs }: Tag, name: string) =>
  attrs.find((each) => each.name === name)?.value ?? '';

/** Says whether an element asks by its attributes at all. */
function isAsking(tag: Tag): boolean {
  const is = (name: string, text: string) => valueOf(tag, name).trim().toLowerCase() === text;
  if (tag.name === 'input') return is('type', 'image');
  if (tag.name === 'meta') return is('http-equiv', 'refresh');
  if (tag.name !== 'link') return true;
  const kinds = valueOf(tag, 'rel').toLowerCase().split(/\s+/).filter(Boolean);
  return kinds.includes('stylesheet') || !kinds.every((kind) => passive.test(kind));
}

/** Lists the attributes of an element by which it asks a server. */
export function listAsks(tag: Tag): { attr: Tag['attrs'][number]; ask: Ask }[] {
  const own = (tag.isForeign ? svg : html)[tag.name];
  const isDue = own && isAsking(tag);
  return tag.attrs.flatMap((attr) => {
    const { name } = attr;
    const ask: Ask | false | undefined =
      (isDue && own[name]) ||
      (styled.test(name) && (name === 'style' || tag.isForeign) && style) ||
      (name.startsWith('on') && !pressed.test(name) && { kind: 'script', form: 'whole' });
    return ask ? [{ attr, ask }] : [];
  });
}
