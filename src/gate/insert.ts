import type { Arms } from './arm.js';
import type { Notice } from './notice.js';
import type { Realm } from './realm.js';

/**
 * Follows what a realm's scripts insert: a frame has natives of its own from that moment on
 * (`entered` is told), markup may wait for the gate (`notice` is), and the text of a style sheet is read
 * at once.
 */
export function followInsertions(
  { scope, apply, patch, around }: Realm,
  { arm, get, read, tagOf, sheetOf }: Arms,
  entered: () => void,
  notice: Notice,
): void {
  /** Adds texts to a sheet, if that must wait. */
  const waits = (self: any, given: any[]): boolean => {
    const sheet = sheetOf(self)!;
    const css = given.map((each) => each?.textContent ?? each).join('');
    return arm(sheet, 'style', (read(sheet, 'style') ?? sheet.textContent) + css);
  };
  /** Wraps methods that insert the arguments from `from` to `to`, and return the one at `result`. */
  const follow = (owners: string, names: string, from: number, to?: number, result = -1) =>
    patch(
      owners,
      names,
      'value',
      (native) =>
        ({
          // Pages do little else so often: no more is done than must be.
          wrapper(this: any, ...args: any[]) {
            if (sheetOf(this) && waits(this, args.slice(from, to))) return args[result];
            const node = args[from];
            const tag = node?.nodeType === 1 ? tagOf(node) : '';
            // Rules of what to prefetch are read at once, too.
            if (tag === 'script' && node.type === 'speculationrules')
              arm(node, 'text', node.textContent);
            const end = to ?? args.length;
            for (let at = from; at < end; at++) notice(args[at]);
            // Another node brings no frame.
            const mayFrame = end > from + 1 || node?.firstElementChild || /frame|obj|emb/.test(tag);
            const inserted = apply(native, this, args);
            if (mayFrame) entered();
            return inserted;
          },
        }).wrapper,
    );
  follow('Node', 'appendChild insertBefore replaceChild', 0, 1, 0);
  follow(
    'Element Document DocumentFragment CharacterData DocumentType',
    'append prepend before after replaceWith replaceChildren moveBefore',
    0,
  );
  follow('Element', 'insertAdjacentElement insertAdjacentText', 1, 2, 1);
  follow('Range', 'insertNode surroundContents', 0, 1);
  const isMarked = (element: Element) => get(element, 'data-consent') !== null;
  around(
    'HTMLElement SVGElement',
    'dataset',
    (native, self) => {
      // What is set through it is set later in this task.
      if (!isMarked(self)) queueMicrotask(() => isMarked(self) && notice(scope.document));
      return apply(native, self, []);
    },
    'get',
  );
  around('CharacterData', 'appendData insertData replaceData', (native, self, args) =>
    sheetOf(self) && waits(self, [args.at(-1)]) ? undefined : apply(native, self, args),
  );
}
