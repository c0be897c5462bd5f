import { isAutomatic } from '../core/build.js';
import type { Arms } from './arm.js';
import type { hearLateListeners } from './late.js';
import { copy, typeOf } from './script.js';
import type { Job } from './script.js';
import type { Policy } from './trusted.js';
import { nextTurn } from '../core/turn.js';
import type { bufferWrites } from './write.js';

/** Milliseconds after which a server that does not answer holds up no more (ten thousand would compress worse). */
const patience = 9_999;
/** Event by which an inline module tells its end, since no engine fires `load` for one. */
const moduleEnd = 'izin:module';

export interface ReleaseDeps {
  policy: Policy;
  /** The nonce of our own script, where the page's policy has one. */
  nonce: string | undefined;
  arms: Arms | undefined;
  /** Says whether a script may still run; it may be the last to know. */
  begin(source: HTMLScriptElement, ids: string[]): boolean;
  /** Puts markup in front of a place, and returns its scripts. */
  fill(html: string, place: ChildNode, ids: string[]): Job[];
  failed(error: unknown): void;
  /** Fetches what only scripts that run late need of the page. */
  late(): Promise<Late>;
}

export interface Late {
  bufferWrites: typeof bufferWrites;
  hearLateListeners: typeof hearLateListeners;
}

type Turn = () => Promise<void>;

/**
 * Runs held scripts as the HTML parser would have: one queue in document order; an external script
 * holds up the inline ones behind it; defer and modules come last; async runs when it arrives.
 */
export function createRelease({ policy, nonce, arms, begin, fill, failed, late }: ReleaseDeps) {
  const queue: Turn[] = [];
  const deferred: Turn[] = [];
  const released = new WeakSet<Node>();
  let isRunning = false;
  let wasInline: boolean;
  let take: ReturnType<typeof bufferWrites> | undefined;
  let replay: (() => void) | undefined;

  const current = () => {
    const script = document.currentScript as HTMLScriptElement;
    return released.has(script) ? script : undefined;
  };

  /** Resolves when what was waited for has run or failed, or when patience is over. */
  const settled = (target: EventTarget, type: string, failing = target) =>
    new Promise((resolve) => {
      target.addEventListener(type, resolve);
      failing.addEventListener('error', resolve, true);
      setTimeout(resolve, patience);
    });

  /** Starts a script's download, as the browser's look-ahead would have, and gives it a turn. */
  function prepare({ source, ids, place }: Job): Turn[] {
    const type = typeOf(source);
    const src = source.getAttribute('src');
    const isInline = src === null;
    const isModule = type === 'module';
    // Data blocks and `nomodule` scripts are not run, and fire no event.
    const isRun = !source.noModule && /^$|module|script/i.test(type);
    const isAwaited = isRun && (isModule || !isInline);
    // On an inline classic script the attribute means nothing.
    const isArmed = isAutomatic && arms!.isArmed(source);
    // What a script of the page made was never waited for, and may have been made not to run.
    const isFree = isArmed || (source.hasAttribute('async') && (isModule || !isInline));

    let hint: HTMLLinkElement | undefined;
    // What the page's policy would not let the parser run, our own trust must not carry past it.
    const isTrusted = isArmed || !nonce || source.nonce === nonce;
    if (src && isAwaited && isTrusted && !isArmed) {
      hint = copy(source, 'link');
      hint.rel = isModule ? 'modulepreload' : 'preload';
      hint.as = 'script';
      hint.href = src;
      document.head.append(hint);
    }

    async function turn(): Promise<void> {
      // Only between inline ones: an external one gives the page a turn by itself.
      if (isInline && wasInline) await nextTurn();
      wasInline = isInline;
      hint?.remove();
      if (!isTrusted) return failed('nonce');
      if (!begin(source, ids)) return;
      // What a script of the page made runs itself; its own handlers hear of it.
      const script = isArmed ? source : copy(source, 'script');
      if (!isArmed) {
        script.type = type;
        script.async = isFree;
        script.onload = script.onerror = (event) =>
          source.dispatchEvent(new Event((event as Event).type));
      }
      if (isInline) {
        const end = isModule ? `\n;document.dispatchEvent(new Event("${moduleEnd}"))` : '';
        script.text = policy.createScript(source.text + end);
      } else if (!isAutomatic) script.src = policy.createScriptURL(src);
      else if (!isArmed) arms!.give(script, 'src', policy.createScriptURL(src));
      const done =
        isAwaited &&
        !(isAutomatic && !isArmed && arms!.isArmed(script)) &&
        (isInline ? settled(document, moduleEnd, window) : settled(script, 'load'));
      released.add(script);
      if (isArmed) arms!.release(script);
      // A source in the page stays there: whoever rendered it may want to remove it.
      else if (place === source) place.before(script);
      else place.replaceWith(script);
      const flushed = flush(script, done);
      if (!isFree) await flushed;
    }

    /** Puts what the script wrote behind it, and the scripts in that in front of the queue. */
    async function flush(script: HTMLScriptElement, done: unknown): Promise<void> {
      await done;
      const html = take!(script);
      if (html) {
        const stand = document.createComment('');
        script.after(stand);
        queue.unshift(...fill(html, stand, ids).flatMap(prepare));
        stand.remove();
      }
      // Whoever copies the page later (Turbo does) must not run a copy without asking.
      if (isRun && !isArmed) script.type = 'text/plain';
      void drain();
    }

    if (isFree || !(isModule || (src && source.defer))) return [turn];
    deferred.push(turn);
    return [];
  }

  async function drain(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    if (queue[0] ?? deferred[0])
      try {
        const { bufferWrites, hearLateListeners } = await late();
        take ??= bufferWrites(current, () => isRunning);
        replay ??= hearLateListeners(current);
      } catch (error) {
        // They wait for the next look.
        isRunning = false;
        return failed(error);
      }
    for (;;) {
      // Deferred scripts wait for the end of the page's own markup.
      const turn =
        queue.shift() ?? (document.readyState === 'loading' ? undefined : deferred.shift());
      if (!turn) break;
      await turn().catch(failed);
    }
    isRunning = false;
    replay?.();
  }

  return {
    drain,
    /** Takes scripts in document order. */
    add: (jobs: Job[]) => void queue.push(...jobs.flatMap(prepare)),
  };
}
