/** What comes of calls: each a list by function, receiver and arguments. */
export interface Provoked {
  /** Results and errors of right receivers. */
  results: Record<string, string>;
  /** How often and in which order their arguments were made texts or numbers. */
  looks: Record<string, string>;
  /** What wrong receivers end in. */
  wrong: Record<string, string>;
}

/**
 * Calls what izin patches in every wrong and odd way, and tells what comes of it.
 * Runs in the page, and uses nothing from outside its body.
 */
export async function provoke(paths: string[]): Promise<Provoked> {
  const results: Record<string, string> = {};
  const looks: Record<string, string> = {};
  const wrong: Record<string, string> = {};
  localStorage.clear();
  const make = (name: string) => document.createElement(name) as any;
  const apart = document.implementation.createHTMLDocument('');
  const div = () => {
    const made = apart.createElement('div');
    made.innerHTML = '<p id="a" class="b" title="c">text</p><!--d-->';
    return made as any;
  };
  const sheet = () => {
    const made = new CSSStyleSheet();
    made.replaceSync(
      '@media all { a { color: red } } b { color: blue } @keyframes c { to { top: 0 } }',
    );
    return made;
  };
  const tags: Record<string, string> = {
    Image: 'img',
    IFrame: 'iframe',
    Anchor: 'a',
    Media: 'video',
    Paragraph: 'p',
    Form: 'form',
  };
  const makers: Record<string, () => any> = {
    window: () => window,
    Node: div,
    Element: () => div().firstChild,
    HTMLElement: div,
    SVGElement: () => apart.createElementNS('http://www.w3.org/2000/svg', 'g'),
    SVGImageElement: () => apart.createElementNS('http://www.w3.org/2000/svg', 'image'),
    SVGUseElement: () => apart.createElementNS('http://www.w3.org/2000/svg', 'use'),
    SVGScriptElement: () => apart.createElementNS('http://www.w3.org/2000/svg', 'script'),
    SVGFEImageElement: () => apart.createElementNS('http://www.w3.org/2000/svg', 'feImage'),
    SVGAnimatedString: () => makers['SVGImageElement']!().href,
    Document: () => document.implementation.createHTMLDocument(''),
    DocumentFragment: () => apart.createDocumentFragment(),
    DocumentType: () => apart.implementation.createDocumentType('html', '', ''),
    CharacterData: () => div().firstChild.firstChild,
    Attr: () => div().firstChild.attributes[0],
    NamedNodeMap: () => div().firstChild.attributes,
    ShadowRoot: () => make('div').attachShadow({ mode: 'open' }),
    Range: () => {
      const range = apart.createRange();
      range.selectNodeContents(div().firstChild);
      return range;
    },
    CSSStyleDeclaration: () => make('div').style,
    CSSStyleProperties: () => make('div').style,
    CSSStyleSheet: sheet,
    CSSGroupingRule: () => sheet().cssRules[0],
    CSSStyleRule: () => sheet().cssRules[1],
    CSSKeyframesRule: () => sheet().cssRules[2],
    StylePropertyMap: () => make('div').attributeStyleMap,
    KeyframeEffect: () => new KeyframeEffect(make('div'), [{ top: '0px' }], 1),
    XMLHttpRequest: () => new XMLHttpRequest(),
    DOMParser: () => new DOMParser(),
    XSLTProcessor: () => new XSLTProcessor(),
    Navigator: () => navigator,
    Storage: () => localStorage,
    StorageEvent: () => new StorageEvent('storage', { storageArea: sessionStorage }),
    CookieStore: () => (window as any).cookieStore,
    IDBFactory: () => indexedDB,
    CacheStorage: () => caches,
    Function: () => Math.max,
  };
  function receiver(name: string): any {
    if (makers[name]) return makers[name]();
    const [, kind] = /^HTML(\w+)Element$/.exec(name) ?? [];
    return kind && make(tags[kind] ?? kind.toLowerCase());
  }

  async function describe(value: any): Promise<string> {
    if (value instanceof Promise) return `promise of ${await settle(() => value)}`;
    if (typeof value === 'symbol' || Object(value) !== value)
      return `${typeof value} ${String(value)}`;
    if (typeof value === 'function') return `function ${value.name}`;
    const kind = Object.prototype.toString.call(value);
    if (value === window || value instanceof Document) return kind;
    return `${kind} ${value.outerHTML ?? value.data ?? value.href ?? ''}`;
  }
  async function settle(run: () => unknown): Promise<string> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const value = await Promise.race([
        (async () => ({ value: await run() }))(),
        new Promise((done) => (timer = setTimeout(done, 500, { value: 'nothing yet' }))),
      ]);
      return await describe((value as any).value);
    } catch (error: any) {
      const realm = [TypeError, DOMException, SyntaxError, RangeError].some(
        (each) => error instanceof each,
      );
      return `throws ${realm} ${error?.name} ${error?.message ?? String(error)}`;
    } finally {
      clearTimeout(timer);
    }
  }

  const stir = (label: string, log: string[], kind: string): any =>
    new Proxy(kind === 'function' ? () => 'x' : {}, {
      get(target: any, key) {
        log.push(`${label}.${String(key)}`);
        if (key === 'toString')
          return () => {
            log.push(`${label}()`);
            if (kind === 'throws') throw new RangeError(label);
            return kind === 'flips' && log.filter((each) => each === `${label}()`).length > 1
              ? 'twice'
              : 'once';
          };
        return target[key];
      },
      has: (target, key) => (log.push(`${String(key)} in ${label}`), key in target),
      ownKeys: (target) => (log.push(`keys of ${label}`), Reflect.ownKeys(target)),
      getPrototypeOf: (target) => (
        log.push(`prototype of ${label}`),
        Reflect.getPrototypeOf(target)
      ),
    });
  const argumentLists: Record<string, (log: string[]) => any[]> = {
    nothing: () => [],
    undefined: () => [undefined],
    'undefined twice': () => [undefined, undefined, undefined],
    null: () => [null],
    'null twice': () => [null, null, null],
    symbol: () => [Symbol('s')],
    'symbol second': () => ['a', Symbol('s')],
    number: () => [1, 2, 3],
    'empty text': () => ['', '', ''],
    text: () => ['a', 'b', 'c'],
    object: () => [{}, {}, {}],
    array: () => [['a', 'b'], ['c']],
    node: () => [apart.createElement('i'), null],
    'text node': () => [apart.createTextNode('t'), 'u'],
    'one stirred': (log) => [stir('0', log, 'flips')],
    'three stirred': (log) => ['0', '1', '2'].map((each) => stir(each, log, 'flips')),
    'stirred second': (log) => ['a', stir('1', log, 'flips'), stir('2', log, 'flips')],
    'one throws': (log) => [stir('0', log, 'throws'), stir('1', log, 'flips')],
    'second throws': (log) => [stir('0', log, 'flips'), stir('1', log, 'throws')],
  };

  for (const path of paths) {
    const [ownerName, key] = path.split('/') as [string, string];
    const base = ownerName.replace('.prototype', '');
    const owner = ownerName === 'window' ? window : (window as any)[base];
    const isPrototype = ownerName.endsWith('.prototype');
    const how = Object.getOwnPropertyDescriptor(isPrototype ? owner.prototype : owner, key)!;
    for (const part of ['value', 'get', 'set'] as const) {
      const native = how[part];
      if (
        typeof native !== 'function' ||
        key === 'constructor' ||
        (key === 'open' && base === 'window')
      )
        continue;
      const isMaker = part === 'value' && native.prototype;
      const receivers: Record<string, () => any> = {
        itself: isPrototype ? () => receiver(base) : () => owner,
        undefined: () => undefined,
        'an object': () => ({}),
        'a document': () => apart,
        'its prototype': () => (isPrototype ? owner.prototype : {}),
        'an heir': () => (isPrototype ? Object.create(owner.prototype) : Object.create(owner)),
      };
      for (const [from, self] of Object.entries(receivers))
        for (const [given, list] of Object.entries(argumentLists)) {
          if (part === 'get' && given !== 'nothing') continue;
          if (isMaker && from !== 'itself') continue;
          const log: string[] = [];
          const args = list(log);
          const at = self();
          if (from === 'itself' && at === undefined) continue;
          const ends = [await settle(() => Reflect.apply(native, at, args))];
          if (isMaker) ends.push(await settle(() => Reflect.construct(native, args)));
          const isChanging = part !== 'get' && isPrototype;
          if (from === 'itself' && isChanging) ends.push(await describe(at));
          const what = `${path} ${part} of ${from} with ${given}`;
          // Ours must read what may be an address before the native sees whose it is to be.
          if (from !== 'itself' && !given.includes('throws')) wrong[what] = ends.join(' & ');
          if (from === 'itself') {
            results[what] = ends.join(' & ');
            looks[what] = log.filter((each) => /\(\)$|toPrimitive/.test(each)).join();
          }
        }
    }
  }
  return { results, looks, wrong };
}
