import type { Arms } from './arm.js';
import type { Around, Realm } from './realm.js';

/**
 * Holds what links, forms and `open()` of a realm would show in a frame of the page; the frame waits
 * for it. Leaves what they open in the whole window or a new one: that is the visitor's way.
 */
export function holdNavigation({ scope, apply, around, text }: Realm, { arm, get }: Arms): void {
  const { document, Element } = scope;
  // Elements of these names hide the page's own.
  const { querySelector } = scope.Document.prototype;
  const { closest } = Element.prototype;
  const read = (element: any, name: string): string | null =>
    element?.nodeType === 1 ? get(element, name) : null;
  /** Says whether a frame must wait for an address. */
  const waits = (target: string | null, address: string | null): boolean => {
    const frame =
      target && apply(querySelector, document, [`:is(iframe,frame)[name="${CSS.escape(target)}"]`]);
    return !!frame && arm(frame, 'src', address ?? '');
  };
  const follows = (link: unknown) =>
    waits(read(link, 'target'), read(link, 'href') ?? read(link, 'xlink:href'));
  const submits = (form: unknown, button?: unknown) =>
    waits(
      read(button, 'formtarget') ?? read(form, 'target'),
      read(button, 'formaction') ?? read(form, 'action'),
    );

  const listen = (type: string, isHeld: (event: any) => boolean) =>
    scope.addEventListener(type, (event: Event) => isHeld(event) && event.preventDefault(), true);
  listen(
    'click',
    ({ target }) => target instanceof Element && follows(apply(closest, target, ['a,area'])),
  );
  listen('submit', ({ target, submitter }) => submits(target, submitter));

  const unless =
    (isHeld: (self: any, args: any[]) => boolean, result?: unknown): Around =>
    (native, self, args) =>
      isHeld(self, args) ? result : apply(native, self, args);
  around(
    'HTMLFormElement',
    'submit',
    unless((self) => submits(self)),
  );
  // Of a link that isn't in the page no listener hears.
  around(
    'HTMLElement',
    'click',
    unless((self) => !self.isConnected && follows(self)),
  );
  const opens = unless((_, args) => {
    const address = text(args);
    return args.length > 1 && waits(text(args, 1), address);
  }, null);
  around(scope, 'open', opens);
}
