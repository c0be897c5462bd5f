import type { Settings } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import { findOwner, readHosts } from '../core/match.js';
import type { Hosts } from '../core/match.js';
import type { Report } from '../core/problem.js';
import { namesOf } from '../core/names.js';
import { createAddresses } from './addresses.js';
import { createBlobReader } from './blobs.js';
import { createArms } from './arm.js';
import { holdElements } from './elements.js';
import { followFrames } from './frames.js';
import { followInsertions } from './insert.js';
import type { Ledger } from './ledger.js';
import { holdNavigation } from './navigate.js';
import { createNameVerdict } from './names.js';
import { createNotice } from './notice.js';
import type { Names } from './names.js';
import { createRealm } from './realm.js';
import { holdRequests } from './requests.js';
import { createMarkup } from './markup.js';
import { createReload, watchSeal } from './seal.js';
import { holdSinks } from './sinks.js';
import { holdStores } from './stores.js';
import { holdStyles } from './styles.js';
import type { Policy } from './trusted.js';
import { createVerdict } from './verdict.js';
import { parts, writePrelude } from './worker.js';
import { holdCookies, holdStorage } from './writes.js';

export interface AutomaticDeps {
  settings: Settings;
  consent: Consent;
  report: Report;
  ledger: Ledger;
  policy: Policy;
  /** Hands a held element back to the gate. */
  offer(element: Element): void;
  /** Has the gate look through the page. */
  look(): void;
}

export type Automatic = ReturnType<typeof createAutomatic>;

/** Finds the page's own line that led here: the first in the stack that isn't in this file. */
function caller(): string {
  const [own, ...rest] = new Error().stack?.match(/\w+:\/\/\S+?(?=:\d+:\d+)/g) ?? [];
  return rest.find((each) => each !== own) ?? '';
}

/** Calls and elements kept for a grant; the oldest go first. */
const bound = 999;

/**
 * Holds whatever scripts add, ask for or store for a partner without a grant, from now on, in this
 * window and in every realm that its scripts can reach.
 */
export function createAutomatic({
  settings,
  consent,
  report,
  ledger,
  policy,
  offer,
  look,
}: AutomaticDeps) {
  const { categories, partners, gate, cookie, trustedGrants } = settings;
  const isReport = gate.mode === 'report';
  const owned = (kind: 'cookies' | 'storage'): Names =>
    [...categories, ...partners].flatMap(({ id, [kind]: given }) =>
      namesOf(given).map((pattern): [string, string] => [pattern, id]),
    );
  const [cookies, keys] = [owned('cookies'), owned('storage')];
  let hosts: Hosts | undefined;
  // A document keeps its host; reading that takes longer than reading short markup.
  const { host, hostname } = location;
  const places = {
    // Ten thousand names would hold up the page's start: they are read when the first address comes.
    get hosts() {
      return (hosts ??= readHosts(partners, location.href, report));
    },
    own: host,
    isStrict: gate.unknown === 'hold',
  };
  if (settings.seal) watchSeal({ settings, consent, report, ledger, places });
  const watchesHosts = places.isStrict || partners.some(({ hosts }) => hosts?.length);
  const granted = () => [...categories, ...partners].map(({ id }) => id).filter(consent.granted);

  let isStopped = false;
  /** The granted partner that the last verdict found. */
  let passed: string | undefined;
  const isOpen = (id: string) => {
    const isGranted = consent.granted(id);
    if (isGranted) passed = id;
    return isGranted || isStopped;
  };

  /** Notes what a verdict means; without a kind it only reads. In report mode all may go. */
  function decide(
    id: string | undefined,
    kind: string,
    address: string,
    why: 'address' | 'name',
  ): string | undefined {
    const whose = id ?? passed;
    if (kind && whose) {
      const reason = !id ? 'granted' : isReport ? 'report' : why;
      ledger.add(id && !isReport ? 'hold' : 'pass', kind, [whose], address, reason, caller());
    }
    passed = undefined;
    return isReport ? undefined : id;
  }
  const verdict = createVerdict(window, places, findOwner, isOpen);
  const judge = (address: string, kind: string) =>
    decide(verdict(address), kind, address, 'address');
  const nameHolder = (names: Names) => {
    const find = createNameVerdict(names, isOpen);
    return (name: string, kind: string) => !!decide(find(name), kind, name, 'name');
  };
  const [holdsCookie, holdsKey] = [nameHolder(cookies), nameHolder(keys)];
  /** A decision that nobody made, and a law that leaves things open: no script of the page may write one. */
  const holdsDecision = nameHolder(
    trustedGrants ? [cookie.name!, 'izin-law'].map((name): [string, string] => [name, '?']) : [],
  );

  const pending: { ids: string[]; run(): void }[] = [];
  function postpone(ids: string[], run: () => void): void {
    if (pending.push({ ids, run }) > bound) pending.shift();
  }

  const blobs: Record<string, Blob> = Object.create(null);
  const addresses = createAddresses(judge, createBlobReader(blobs));
  const notice = createNotice(look);
  const arms = createArms(addresses, policy, notice, (element, ids) => {
    // What only stands where no page is asks nobody.
    if (!element.ownerDocument.defaultView) return;
    postpone(ids, () => {
      if (!arms.isArmed(element)) return;
      if (element.isConnected || element.localName !== 'script') offer(element);
      else arms.release(element);
    });
  });

  const markup = createMarkup(addresses, arms, policy, () => places.hosts.has(hostname));

  const mustReload = createReload(settings, granted);
  const told = { places, names: keys, channel: `${Math.random()}` };
  const channel = watchesHosts && new BroadcastChannel(told.channel);
  const storages = [new WeakMap(), new WeakMap()] as const;
  const natives = new WeakMap<object, object>();
  const seen = new WeakSet();
  const realms = new Set<WeakRef<{ stop(): void }>>();

  /** Closes the gate in a window, once for each document that it shows. */
  function enter(scope: any): () => void {
    try {
      // Another origin's window throws here: it can reach nothing of ours either.
      scope = scope.defaultView ?? scope;
      if (seen.has(scope.Object)) return () => {};
      seen.add(scope.Object);
    } catch {
      return () => {};
    }
    const realm = createRealm(scope, natives);
    realms.add(new WeakRef(realm));
    const entered = followFrames(realm, enter);
    if (watchesHosts) {
      holdRequests(realm, {
        holds(address, kind, later) {
          const id = judge(address, kind);
          if (id && later) postpone([id], later);
          return !!id;
        },
        prelude: () =>
          writePrelude(parts, { ...told, hosts: [...places.hosts], granted: granted() }),
        blobs,
      });
      holdElements(realm, addresses, arms);
      holdSinks(realm, addresses, markup, arms, policy, entered, notice);
      holdNavigation(realm, arms);
      holdStyles(realm, addresses, (id, run) => postpone([id], run));
    }
    followInsertions(realm, arms, entered, notice);
    holdCookies(realm, holdsCookie, holdsDecision);
    if (keys.length) {
      holdStorage(realm, holdsKey, storages);
      holdStores(realm, holdsKey);
    }
    return entered;
  }

  // Parsed tags that nobody marked: they don't run, but may have been requested already.
  const observer = new MutationObserver((records) => {
    entered();
    for (const { addedNodes } of records) addedNodes.forEach(comb);
  });
  function comb(node: Node): void {
    for (const element of arms.walk(node))
      // Behind the seal nothing was requested.
      if (!settings.seal)
        report('unmarked', `<${element.localName}> of ${element.getAttribute('data-consent')}`);
    // Markup can bring a shadow root, whose scripts run as the page's.
    const { shadowRoot } = node as Element;
    if (!shadowRoot) return;
    observer.observe(shadowRoot, { childList: true, subtree: true });
    comb(shadowRoot);
  }

  const entered = enter(window);
  if (watchesHosts) {
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener(
      'DOMContentLoaded',
      // The page's scripts can fire it, too.
      (event) => event.isTrusted && observer.disconnect(),
    );
  }

  return {
    arms,
    /** Whether wrappers tell of all that scripts mark or insert: not where a page has frozen them out. */
    isTold:
      watchesHosts &&
      [Node, Element, Document, DocumentFragment, CharacterData, Range, Attr, NamedNodeMap].every(
        ({ prototype }) => Object.isExtensible(prototype),
      ),
    /**
     * Lets go of what has been granted, in the order in which it came; or reloads a sealed page, and
     * says so. `leave` takes the layers out before.
     */
    release(isPerson: boolean, leave: () => void): boolean {
      if (mustReload(isPerson)) {
        // Chromium finds the place again by an element's position among its siblings, ours included.
        leave();
        location.reload();
        return true;
      }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      if (channel) channel.postMessage(granted());
      for (const each of pending.splice(0))
        if (each.ids.every(consent.granted)) each.run();
        else pending.push(each);
      return false;
    },
    /** Runs what is ours past the gate, at once: it may see and delete what the page may not. */
    bypass<Result>(run: () => Result): Result {
      const was = isStopped;
      isStopped = true;
      try {
        return run();
      } finally {
        isStopped = was;
      }
    },
    /** Undoes every patch that is still on top; the others pass everything through. */
    stop(): void {
      isStopped = true;
      observer.disconnect();
      for (const realm of realms) realm.deref()?.stop();
    },
  };
}
