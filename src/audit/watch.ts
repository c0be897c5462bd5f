/**
 * Watches what tells browsers apart being read, and Google's consent mode being told, in the document
 * that it runs in; changes nothing of what a page gets. Runs in the page before all of its scripts,
 * and uses nothing from outside its body.
 */
export function watchPage(name: string): void {
  const page = globalThis as any;
  const send = page[name];
  delete page[name];
  if (typeof send !== 'function') return;
  const tell = (note: object) => void send(JSON.stringify({ time: Date.now(), ...note }));

  const seen = new Set<string>();
  const limits = new Map<string, number>();
  /** Finds the script that is running; a page may have its own idea of what a stack is. */
  const findScript = () => {
    const stack: unknown = new Error('stack').stack;
    const found = typeof stack === 'string' ? stack.match(/(?:https?|blob|data):[^\s)]+/) : null;
    return found?.[0].replace(/:\d+:\d+$/, '') ?? location.href;
  };
  const note = (kind: string) => {
    // A game reads its canvas at every frame.
    const count = (limits.get(kind) ?? 0) + 1;
    limits.set(kind, count);
    if (count > 50) return;
    const script = findScript();
    if (seen.has(kind + script)) return;
    seen.add(kind + script);
    tell({ read: { kind, script } });
  };

  type Counts = (self: unknown, args: any) => boolean;
  /** Hears of each call; what is called can't be told from what it was but by its identity. */
  const hear = (owner: any, key: string, kind: string, counts: Counts = () => true) => {
    const how = owner && Object.getOwnPropertyDescriptor(owner, key);
    const part = how?.get ? 'get' : 'value';
    if (!how?.configurable || typeof how[part] !== 'function') return;
    const { apply } = Reflect;
    const heard = new Proxy(how[part], {
      apply(target, self, args) {
        try {
          if (counts(self, args)) note(kind);
        } catch {
          // Whatever fails here is no business of the page's.
        }
        return apply(target, self, args);
      },
    });
    Object.defineProperty(owner, key, { ...how, [part]: heard });
  };
  const prototype = (owner: string) => page[owner]?.prototype;

  for (const key of ['toDataURL', 'toBlob']) hear(prototype('HTMLCanvasElement'), key, 'canvas');
  hear(prototype('OffscreenCanvas'), 'convertToBlob', 'canvas');
  for (const owner of ['CanvasRenderingContext2D', 'OffscreenCanvasRenderingContext2D'])
    hear(prototype(owner), 'getImageData', 'canvas');
  // UNMASKED_VENDOR_WEBGL and UNMASKED_RENDERER_WEBGL.
  const isUnmasked: Counts = (_, [what]) => what === 37445 || what === 37446;
  for (const owner of ['WebGLRenderingContext', 'WebGL2RenderingContext'])
    hear(prototype(owner), 'getParameter', 'webgl', isUnmasked);
  hear(prototype('OfflineAudioContext'), 'startRendering', 'audio');
  hear(prototype('NavigatorUAData'), 'getHighEntropyValues', 'hints');
  hear(prototype('Navigator'), 'getBattery', 'battery');
  hear(prototype('MediaDevices'), 'enumerateDevices', 'devices');
  hear(page, 'queryLocalFonts', 'fonts');
  // One measure is a layout's; dozens of families are a list of what is installed.
  const families = new Map<string, string>();
  const isListing = (font: unknown) => {
    if (families.has(String(font))) return false;
    const script = findScript();
    families.set(String(font), script);
    return [...families.values()].filter((each) => each === script).length > 30;
  };
  for (const owner of ['CanvasRenderingContext2D', 'OffscreenCanvasRenderingContext2D'])
    hear(prototype(owner), 'measureText', 'fonts', (self: any) => isListing(self.font));
  hear(prototype('FontFaceSet'), 'check', 'fonts', (_, [font]) => isListing(font));

  /** Reads a command such as `consent`, `default`, { … }: arguments or a list. */
  const read = (entry: any) => {
    if (entry?.[0] !== 'consent' || !/^(default|update)$/.test(entry[1])) return;
    const given = Object.entries(entry[2] ?? {}).map(([type, value]) => [type, String(value)]);
    tell({ told: { what: entry[1], given: Object.fromEntries(given) } });
  };
  const follow = (layer: any) => {
    if (!Array.isArray(layer)) return;
    for (const entry of layer) read(entry);
    const push = new Proxy(layer.push, {
      apply(target, self, args) {
        try {
          for (const entry of args) read(entry);
        } catch {
          // Whatever fails here is no business of the page's.
        }
        return Reflect.apply(target, self, args);
      },
    });
    Object.defineProperty(layer, 'push', {
      value: push,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  };
  let layer: unknown;
  const followed = new WeakSet();
  // The page finds a name that is not there yet, as it would without this.
  Object.defineProperty(page, 'dataLayer', {
    configurable: true,
    enumerable: true,
    get: () => layer,
    set(value) {
      layer = value;
      if (!Array.isArray(value) || followed.has(value)) return;
      followed.add(value);
      follow(value);
    },
  });
}
