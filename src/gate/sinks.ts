import type { Addresses } from './addresses.js';
import type { Arms } from './arm.js';
import type { Markup } from './markup.js';
import type { Notice } from './notice.js';
import type { Around, Realm } from './realm.js';
import type { Policy } from './trusted.js';

/** Where a text is parsed; the body, where nothing is. */
type Context = (self: any, args: any[]) => Element | null;

/**
 * Holds what a realm's scripts write as HTML; `entered` is told when frames may have come, and `notice`
 * when something marked may have.
 */
export function holdSinks(
  { scope, apply, around, text }: Realm,
  { judge }: Addresses,
  { hold, findRest }: Markup,
  { arm, keepAll, sheetOf, walk }: Arms,
  policy: Policy,
  entered: () => void,
  notice: Notice,
): void {
  const inside: Context = (self) => self;
  const outside: Context = (self) => self.parentElement;
  const sink = (owners: string, names: string, context: Context, at = 0, part?: string) => {
    const write: Around = (native, self, args) => {
      if (sheetOf(self) && arm(self, 'style', args[at])) return undefined;
      text(args);
      const html = args.length > at ? text(args, at) : '';
      const held = html && hold(html, args[at], context(self, args));
      if (held) args[at] = held;
      const root = self.parentNode ?? self;
      const result = apply(native, self, args);
      if (held) keepAll(result?.querySelectorAll ? result : root);
      entered();
      if (/data-consent/i.test(html)) notice(scope.document);
      return result;
    };
    around(owners, names, write, part);
  };
  sink('Element', 'innerHTML', inside, 0, 'set');
  sink('Element', 'setHTMLUnsafe setHTML', inside);
  sink('Element', 'outerHTML', outside, 0, 'set');
  sink(
    'Element',
    'insertAdjacentHTML',
    (self, [at]) => (/^(beforeb|aftere)/i.test(at) ? outside : inside)(self, []),
    1,
  );
  const host: Context = (self) => self.host;
  sink('ShadowRoot', 'innerHTML', host, 0, 'set');
  sink('ShadowRoot', 'setHTMLUnsafe setHTML', host);
  sink('Range', 'createContextualFragment', ({ startContainer: at }) =>
    at.localName ? at : at.parentElement,
  );
  sink('Document', 'execCommand', () => null, 2);
  around('Document', 'execCommand', (native, self, args) =>
    /^insertimage$/i.test(text(args)) && judge('img', 'src', text(args, 2))
      ? false
      : apply(native, self, args),
  );

  // What a parser makes apart from the page asks nobody until it is moved there.
  const comb: Around = (native, self, args) => {
    const root = apply(native, self, args);
    walk(root);
    return root;
  };
  around('DOMParser', 'parseFromString', comb);
  around(scope.Document, 'parseHTMLUnsafe parseHTML', comb);
  around('XSLTProcessor', 'transformToFragment transformToDocument', comb);
  around('XMLHttpRequest', 'responseXML response', comb, 'get');

  // A tag may be written in pieces: its beginning waits for its end.
  const begun = new WeakMap<Document, string>();
  const { write } = scope.Document.prototype;
  const flush = (document: Document) => {
    const rest = begun.get(document);
    begun.delete(document);
    if (rest)
      apply(write, document, [
        hold(rest, policy.createHTML(rest), null) ?? policy.createHTML(rest),
      ]);
  };
  around('Document', 'write writeln', (native, self, args) => {
    const before = begun.get(self) ?? '';
    const html = before + args.map((_, at) => text(args, at)).join('');
    const { currentScript: script } = self;
    // Elsewhere writing once more would open a new document (HTML, 8.4.3).
    const mayWait = script ? !script.async && !script.defer : self !== scope.document;
    const end = mayWait ? findRest(html) : html.length;
    const whole = policy.createHTML(html.slice(0, end));
    const held = hold(html.slice(0, end), whole, null);
    begun.set(self, html.slice(end));
    // The parser goes on after the script's end, and so must what it has begun.
    if (end < html.length) queueMicrotask(() => flush(self));
    apply(native, self, held || before || end < html.length ? [held ?? whole] : args);
    entered();
    notice(self);
  });
  around('Document', 'close', (native, self, args) => {
    flush(self);
    return apply(native, self, args);
  });
}
