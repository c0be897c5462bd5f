import type { Around, Realm } from './realm.js';

/**
 * Follows a realm's scripts into the realms that they can reach, as soon as they can: frames and
 * pop-ups of the same origin. Returns what to call after each insertion. Does not see a page of the
 * site in a frame before that page's first script: it needs izin itself.
 */
export function followFrames(
  { scope, apply, around }: Realm,
  enter: (window: unknown) => void,
): () => void {
  const give: Around = (native, self, args) => {
    const value = apply(native, self, args);
    enter(value);
    return value;
  };
  const frames = 'HTMLIFrameElement HTMLFrameElement HTMLObjectElement HTMLEmbedElement';
  around(frames, 'contentWindow contentDocument', give, 'get');
  around(frames, 'getSVGDocument', give);
  around(scope, 'open', give);

  let known = new WeakSet();
  // Read so, it takes a third of the time that `scope.length` takes.
  const { get: count } = Reflect.getOwnPropertyDescriptor(scope, 'length')!;
  const look = () => {
    for (let at = apply(count!, scope, []); at--;) {
      const frame = scope[at];
      if (known.has(frame)) continue;
      known.add(frame);
      enter(frame);
    }
  };
  const loaded = () => {
    // A frame that is known may show another document, and its element may hide it.
    known = new WeakSet();
    look();
  };
  scope.document.addEventListener('load', loaded, true);
  return look;
}
