import { script } from '../vector.js';

const ready = `const s = make('script', { src: '$js' });`;

/** Sets the address of a script element that is then put into the page. */
const ways: Record<string, string> = {
  'src-property': `const s = make('script'); s.src = '$js'; box().append(s);`,
  'src-connected': `const s = make('script'); box().append(s); s.src = '$js';`,
  'src-assign': `box().append(Object.assign(document.createElement('script'), { async: true, src: '$js' }));`,
  'src-reflect': `const s = make('script'); Reflect.set(s, 'src', '$js'); box().append(s);`,
  'src-setter': `const { set } = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src'); const s = make('script'); set.call(s, '$js'); box().append(s);`,
  'src-module': `const s = make('script', { type: 'module' }); s.src = '$js'; box().append(s);`,
  'src-ordered': `const s = make('script'); s.async = false; s.src = '$js'; box().append(s);`,
  'src-object': `const s = make('script'); s.src = { toString: () => '$js' }; box().append(s);`,
  'set-attribute': `const s = make('script'); s.setAttribute('src', '$js'); box().append(s);`,
  'set-attribute-case': `const s = make('script'); s.setAttribute('SRC', '$js'); box().append(s);`,
  'set-attribute-ns': `const s = make('script'); s.setAttributeNS(null, 'src', '$js'); box().append(s);`,
  'set-attribute-node': `const s = make('script'); s.setAttributeNode(attribute('src', '$js')); box().append(s);`,
  'set-attribute-node-ns': `const s = make('script'); s.setAttributeNodeNS(attribute('src', '$js')); box().append(s);`,
  'set-named-item': `const s = make('script'); s.attributes.setNamedItem(attribute('src', '$js')); box().append(s);`,
  'set-named-item-ns': `const s = make('script'); s.attributes.setNamedItemNS(attribute('src', '$js')); box().append(s);`,
  'attr-value': `const s = make('script'); s.setAttribute('src', ''); s.attributes.src.value = '$js'; box().append(s);`,
  'attr-node-value': `const s = make('script'); s.setAttribute('src', ''); s.getAttributeNode('src').nodeValue = '$js'; box().append(s);`,
  'attr-text-content': `const s = make('script'); s.setAttribute('src', ''); s.getAttributeNode('src').textContent = '$js'; box().append(s);`,
  'svg-attribute': `const s = svg('script'); s.setAttribute('href', '$js'); const root = svg('svg'); root.append(s); box().append(root);`,
  'svg-xlink': `const s = svg('script'); s.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '$js'); const root = svg('svg'); root.append(s); box().append(root);`,
  'svg-base-val': `const s = svg('script'); s.setAttribute('href', ''); s.href.baseVal = '$js'; const root = svg('svg'); root.append(s); box().append(root);`,
  'create-element-ns': `const s = document.createElementNS('http://www.w3.org/1999/xhtml', 'script'); s.src = '$js'; box().append(s);`,
  'append-child': `${ready} box().appendChild(s);`,
  'insert-before': `${ready} const at = box('<b></b>'); at.insertBefore(s, at.firstChild);`,
  'insert-before-first': `${ready} const f = document.getElementsByTagName('script')[0]; f.parentNode.insertBefore(s, f);`,
  'replace-child': `${ready} const at = box('<b></b>'); at.replaceChild(s, at.firstChild);`,
  append: `${ready} box().append('', s);`,
  prepend: `${ready} box().prepend(s);`,
  before: `${ready} box('<b></b>').firstChild.before(s);`,
  after: `${ready} box('<b></b>').firstChild.after(s);`,
  'replace-with': `${ready} box('<b></b>').firstChild.replaceWith(s);`,
  'replace-children': `${ready} box('<b></b>').replaceChildren(s);`,
  'text-before': `${ready} box('text').firstChild.before(s);`,
  'text-replace': `${ready} box('text').firstChild.replaceWith(s);`,
  'insert-adjacent': `${ready} box('<b></b>').insertAdjacentElement('afterbegin', s);`,
  'range-insert': `${ready} const range = document.createRange(); range.selectNodeContents(box('<b></b>')); range.insertNode(s);`,
  'range-surround': `${ready} const range = document.createRange(); range.selectNode(box('<b></b>').firstChild); range.surroundContents(s);`,
  fragment: `${ready} const all = document.createDocumentFragment(); all.append(s); box().append(all);`,
  'fragment-child': `${ready} const all = new DocumentFragment(); all.appendChild(s); box().appendChild(all);`,
  subtree: `${ready} const tree = make('div'); tree.append(make('p')); tree.firstChild.append(s); box().append(tree);`,
  shadow: `${ready} shadow().append(s);`,
  'shadow-before-connected': `${ready} const host = make('div'); host.attachShadow({ mode: 'closed' }).append(s); box().append(host);`,
  clone: `${ready} box().append(s.cloneNode(true));`,
  'import-node': `${ready} box().append(document.importNode(s, true));`,
  'other-document': `const s = document.implementation.createHTMLDocument('').createElement('script'); s.src = '$js'; box().append(s);`,
  'adopt-node': `const s = document.implementation.createHTMLDocument('').createElement('script'); s.src = '$js'; box().append(document.adoptNode(s));`,
  'slot-late': `const at = make('div'); const s = make('script'); at.append(s); s.setAttribute('src', '$js'); box().replaceWith(at);`,
};

const imports: Record<string, string> = {
  'import-call': `await import('$js')`,
  'import-eval': `await eval("import('$js')")`,
  'import-timer': `setTimeout("import('$js')")`,
  'import-function': `await new Function('url', 'return import(url)')('$js')`,
  'import-classic-text': `box().append(make('script', { text: "import('$js')" }))`,
  'import-module-text': `box().append(make('script', { type: 'module', text: "import '$js'" }))`,
  'import-module-child': `const s = make('script', { type: 'module' }); s.append("export * from '$js'"); box().append(s)`,
  'import-module-blob': `box().append(make('script', { type: 'module', src: blob("import '$js'") }))`,
  'import-blob': `await import(blob("import '$js'"))`,
  'import-data': `await import("data:text/javascript,import '$js'")`,
};

/** Scripts that scripts add. */
export const scriptVectors = [
  ...script('D script element', ways),
  ...script('D import(), module text', imports),
];
