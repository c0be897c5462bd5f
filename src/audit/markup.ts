import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Load } from './load.js';

/** Types that a browser runs, or reads as orders (HTML, 4.12.1). */
const runs =
  /^$|^(text|application)\/(x-)?(java|ecma)script\b|^(module|importmap|speculationrules)$/i;

/** Lists what a page's HTML has that a policy judges without a request, and the scripts that it asks for. */
export function readMarkup(html: string, page: string): Load[] {
  const loads: Load[] = [];
  let base = page;
  const add = (load: Omit<Load, 'page' | 'causes'>) => loads.push({ page, causes: [], ...load });
  const address = (directive: string, value: string | undefined, more: Partial<Load> = {}) => {
    if (value !== undefined && URL.canParse(value, base))
      add({ directive, url: new URL(value, base).href, ...more });
  };

  function read({ tagName, attrs, childNodes, sourceCodeLocation }: Tree.Element): void {
    const { startLine } = sourceCodeLocation ?? {};
    const line = startLine === undefined ? {} : { line: startLine };
    const given = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    const tag = { tag: `<${tagName}>`, ...line, hasNonce: !!given['nonce'] };
    if (tagName === 'script' && runs.test((given['type'] ?? '').trim())) {
      if (given['src'] === undefined) add({ directive: 'script-src-elem', text, ...tag });
      else address('script-src-elem', given['src'], { ...tag, isParsed: true });
    }
    if (tagName === 'object') address('object-src', given['data'], { ...tag, isParsed: true });
    if (tagName === 'embed') address('object-src', given['src'], { ...tag, isParsed: true });
    if (tagName === 'style') add({ directive: 'style-src-elem', text, ...tag });
    if (tagName === 'base' && given['href'] !== undefined) {
      address('base-uri', given['href'], tag);
      if (base === page && URL.canParse(given['href'], page))
        base = new URL(given['href'], page).href;
    }
    if (tagName === 'form') address('form-action', given['action'], tag);
    address('form-action', given['formaction'], tag);
    for (const { name, value } of attrs) {
      const attribute = { text: value, tag: name, ...line, isAttribute: true };
      if (name === 'style') add({ directive: 'style-src-attr', ...attribute });
      if (name.startsWith('on')) add({ directive: 'script-src-attr', ...attribute });
      if (name === 'href' && /^\s*javascript:/i.test(value))
        add({ directive: 'script-src-elem', ...attribute });
    }
  }

  // A stack of our own: a page may be nested deeper than calls may be. What stands in a template is
  // no child of it, and does nothing.
  const left: Tree.Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = left.pop(); node; node = left.pop()) {
    if ('tagName' in node) read(node);
    // The first child is read next.
    if ('childNodes' in node)
      for (let at = node.childNodes.length; at--;) left.push(node.childNodes[at]!);
  }
  return loads;
}
