import { isAutomatic } from '../core/build.js';
import type { Consent } from '../core/consent.js';
import type { Report } from '../core/problem.js';
import { held } from './held.js';
import { isHeldEmbed, live, releaseEmbed, sources } from './embed.js';
import type { Arms } from './arm.js';
import type { Ledger } from './ledger.js';
import { isParsed } from './parsed.js';
import { createRelease } from './release.js';
import type { ReleaseDeps } from './release.js';
import { isInert } from './script.js';
import type { Job } from './script.js';
import type { Policy } from './trusted.js';

export interface GateDeps {
  consent: Consent;
  report: Report;
  /** The nonce of our own script, where the page's policy has one. */
  nonce: string | undefined;
  policy: Policy;
  ledger: Ledger;
  /** Hears of what the interface stands in for: held embeds, and the places that a site made for it. */
  place(element: Element): void;
  /** Where the automatic gate holds elements, too. */
  arms?: Arms | undefined;
  late: ReleaseDeps['late'];
  /** Whether `release` is called after whatever a script marks or inserts. */
  isTold?: boolean;
}

export type Gate = ReturnType<typeof createGate>;

/** Says whether an element is inert as it stands. */
const isHeld = (element: Element): boolean =>
  element.localName === 'script'
    ? isInert(element as HTMLScriptElement)
    : isContainer(element) || isHeldEmbed(element);

const isContainer = (element: Element) => element.matches('template,noframes');

/** Holds marked tags and releases those whose ids are all granted, each once. */
export function createGate({
  consent,
  report,
  nonce,
  policy,
  ledger,
  place,
  arms,
  late,
  isTold,
}: GateDeps) {
  /** For which ids an element was released; null while it waits. */
  const released = new WeakMap<Element, string[] | null>();
  const roots = new Set<ParentNode>();
  let isWhole: boolean;

  const allows = (ids: string[]) => !!ids[0] && ids.every(consent.granted);
  const failed = (error: unknown) => report('release', error);
  const note = (action: 'hold' | 'release', element: Element, ids: string[]) => {
    const { dataset } = element as HTMLElement;
    const address = sources
      .map((name) => element.getAttribute(name) ?? dataset[name])
      .find(Boolean);
    ledger.add(action, element.localName, ids, address ?? '');
  };

  const release = createRelease({
    policy,
    nonce,
    arms,
    fill,
    failed,
    late,
    begin(source, ids) {
      // Withdrawn while it waited: it may come again.
      if (!allows(ids)) return !released.set(source, null);
      note('release', source, ids);
      return true;
    },
  });

  /**
   * Puts a snippet in front of a place, and returns its scripts, in document order with those that
   * held markup inside gives. Parsed for a page with scripts on, a `<noscript>` pixel stays text.
   */
  function fill(html: string, place: ChildNode, ids: string[], nonce = ''): Job[] {
    const range = document.createRange();
    range.selectNode(place);
    const fragment = range.createContextualFragment(policy.createHTML(html));
    for (const element of fragment.querySelectorAll(live)) released.set(element, ids);
    const found = [...fragment.querySelectorAll<HTMLScriptElement>(`script,${held}`)].map(
      (source) => {
        if (source.matches(held)) {
          released.delete(source);
          return source;
        }
        const stand = document.createComment('');
        source.replaceWith(stand);
        source.nonce ||= nonce;
        return { source, ids, place: stand };
      },
    );
    place.before(fragment);
    return found.flatMap((each) => (each instanceof Element ? consider(each) : each));
  }

  /** Releases an element if it may be; its scripts come back as jobs, in document order. */
  function consider(element: Element): Job[] {
    const known = released.get(element);
    if (known) return [];
    const ids = element.getAttribute('data-consent')?.match(/\S+/g) ?? [];
    const isArmed = isAutomatic && arms!.isArmed(element);
    const isSound = isArmed || isHeld(element);
    const isOpen = isSound && allows(ids);
    if (known === undefined) {
      released.set(element, null);
      for (const id of ids) if (!consent.knows(id)) report('consent', id);
      if (!isOpen && (!ids[0] || element.matches(live))) place(element);
      if (!isSound) void (ids[0] && report('unheld', `<${element.localName}>`));
      else if (!isOpen && !isArmed) note('hold', element, ids);
    }
    if (!isOpen) return [];
    released.set(element, ids);
    if (element.localName === 'script')
      return [{ source: element as HTMLScriptElement, place: element, ids }];
    note('release', element, ids);
    if (isContainer(element))
      return fill(element.innerHTML, element, ids, (element as HTMLElement).nonce);
    if (isArmed) arms!.release(element);
    else releaseEmbed(element, policy, arms);
    return [];
  }

  /** Looks through the page, in document order; what the parser hasn't finished waits. */
  function scan(): void {
    isWhole = true;
    for (const root of roots)
      for (const element of root.querySelectorAll(held))
        if (isParsed(element))
          try {
            release.add(consider(element));
          } catch (error) {
            failed(error);
          }
        else isWhole = false;
    void release.drain();
  }

  const concerns = ({ type, addedNodes }: MutationRecord) =>
    type === 'attributes' ||
    ([...addedNodes] as Partial<Element>[]).some(
      (node) => node.matches?.(held) || node.querySelector?.(held),
    );
  const observer = new MutationObserver((records) => {
    // Without a decision a look while the page is parsed finds nothing to release but what is always
    // granted; that waits for the one look at the end.
    if (!consent.state().decision && document.readyState === 'loading') return;
    // Past some hundreds one look through the page is faster than many small ones.
    if (!isWhole || (isAutomatic && records.length > 500) || records.some(concerns)) scan();
  });

  /** Watches a tree; a shadow root needs the call, since an observer doesn't see into it. */
  function watch(root: ParentNode): void {
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-consent'] });
    roots.add(root);
    scan();
  }
  /** From now on only scripts change the document, and of what they do the gate is told. */
  function rest(): void {
    observer.disconnect();
    for (const root of roots) if (root !== document) watch(root);
  }
  document.addEventListener('DOMContentLoaded', scan);
  watch(document);
  if (isAutomatic && isTold) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', rest);
    else rest();
  }

  return {
    release: scan,
    watch,
    roots,
    released,
    allows,
    /** Releases an element that the automatic gate held. */
    ...(isAutomatic
      ? {
          offer: (element: Element): void => {
            release.add(consider(element));
            void release.drain();
          },
        }
      : {}),
  };
}
