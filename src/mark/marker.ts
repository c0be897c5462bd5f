import { listAsks, valueOf } from './asks.js';
import type { Ask } from './asks.js';
import { createEdits } from './edits.js';
import { createFind, resolve } from './find.js';
import type { FindDeps } from './find.js';
import { idsOf } from './held.js';
import type { Held } from './held.js';
import type { Reason } from './inline.js';
import { readCss } from './judge.js';
import { createLooks, isPlain } from './looks.js';
import { createRewrite } from './rewrite.js';
import type { Wait } from './rewrite.js';
import { readScript } from './script.js';
import { createTokens, empty } from './tokens.js';
import type { Tag } from './tokens.js';

export interface MarkerDeps extends FindDeps {
  emit(text: string): void;
  hold(held: Held): void;
  /** Address of the page, once a `<base>` has said so. */
  base?: string;
  /** Whether it is what a `<noscript>` has, which nothing releases. */
  isPart?: boolean;
}

const kept = /^data-(src|srcset|href|poster|data)$/;

/** Marks HTML that comes in pieces: whatever asks a partner is written as held markup. */
export function createMarker(deps: MarkerDeps) {
  const { judge, recognize, read } = deps;
  let base = deps.base;
  const edits = createEdits(deps.emit);
  const looks = createLooks();
  const rewrite = createRewrite(edits, looks);
  const templates: { isMarked: boolean; isShadow: boolean }[] = [];
  /** The outermost `<svg>` or `<math>` that is open. */
  let root: { start: number; count: number; reasons: Reason[]; held: Held[] } | undefined;
  /** An element whose text decides, or all of which must wait. */
  let pending: { tag: Tag; finish(text: string, end: number): void } | undefined;

  const isIn = (kind: 'isMarked' | 'isShadow') => templates.some((each) => each[kind]);
  const address = () => base ?? judge.origin;
  const findReason = createFind(deps);
  const find = (ask: Ask, value: string, tag = '') => findReason(ask, value, tag, address());

  function note({ name, start }: Tag, reasons: readonly Reason[], how: Held['how']): void {
    const [[why]] = reasons as [Reason];
    const held: Held = { tag: name, ids: idsOf(reasons), why, how, at: start };
    // The gate doesn't look into a shadow root by itself.
    if (isIn('isShadow')) held.how = 'closed';
    if (root) root.held.push(held);
    else deps.hold(held);
  }

  /** Has all of an element wait: at once, at its end, or with the drawing that it stands in. */
  function contain(tag: Tag, reasons: Reason[], end?: number): boolean {
    const { name, start, isForeign } = tag;
    const isRaw = /^(iframe|script|style)$/.test(name);
    const at = empty.test(name) || isForeign ? tag.end : end;
    if (!root && at === undefined && !isRaw) return false;
    if (root) root.reasons.push(...reasons);
    else if (at === undefined)
      pending = { tag, finish: (_, end) => rewrite.wrap(start, end, reasons) };
    else rewrite.wrap(start, at, reasons);
    note(tag, reasons, 'container');
    return true;
  }

  function openScript(tag: Tag): void {
    const script = readScript(tag);
    if (!script) return;
    const { isRun, isTaken, src } = script;
    const hold = (reasons: Reason[], end?: number) => {
      // What is text in a drawing, no script of HTML's can stand for.
      const isWhole = isTaken || (tag.isForeign && src === undefined);
      if (isWhole && contain(tag, reasons, end)) return;
      rewrite.script(tag, reasons);
      note(tag, reasons, 'tag');
    };
    if (src !== undefined) {
      const reason = find({ kind: 'address', form: 'data' }, src);
      if (reason) hold([reason]);
      return;
    }
    pending = {
      tag,
      finish(text, end) {
        const reasons = (isRun ? recognize : judge.find)(read(text), address());
        if (reasons[0]) hold(reasons, end);
      },
    };
  }

  /** Holds what an element asks by its attributes; says whether all of it waits in a container. */
  function holdAttributes(tag: Tag): boolean {
    const waits: Wait[] = listAsks(tag).flatMap(({ attr, ask }) => {
      const reason = find(ask, attr.value, tag.name);
      return reason ? [{ attr, form: ask.form, reason }] : [];
    });
    if (!waits[0]) return false;
    const reasons = waits.map(({ reason }) => reason);
    const isTaken = tag.attrs.some(({ name }) => kept.test(name));
    const isWhole = ({ form }: Wait) => form === 'whole' || (form === 'data' && isTaken);
    if (waits.some(isWhole) && contain(tag, reasons)) return true;
    const isHere = !deps.isPart && !isIn('isShadow');
    for (const wait of waits)
      if (isWhole(wait) || (wait.form === 'css' && !(isHere && isPlain(wait.attr.value))))
        wait.form = 'closed';
    rewrite.attributes(tag, waits);
    note(tag, reasons, waits.some(({ form }) => form === 'closed') ? 'closed' : 'tag');
    return false;
  }

  function open(tag: Tag): void {
    const { name, attrs, start, end, isForeign } = tag;
    if (root && !tokens.isInside()) leaveRoot(start);
    if (!root && isForeign && tokens.isInside())
      root = { start, count: edits.count(), reasons: [], held: [] };
    const isMarked = attrs.some((each) => each.name === 'data-consent');
    if (name === 'template' && !isForeign)
      templates.push({ isMarked, isShadow: attrs.some((each) => each.name === 'shadowrootmode') });
    if (isMarked || isIn('isMarked') || valueOf(tag, 'data-izin-mark') === 'off') return;
    if (name === 'base' && base === undefined && attrs.some((each) => each.name === 'href')) {
      const href = valueOf(tag, 'href');
      const reason = find({ kind: 'address', form: 'whole' }, href);
      if (reason) contain(tag, [reason]);
      // What it would be released with is judged by it all the same.
      base = resolve(href, judge.origin);
    }
    if (name === 'script') return openScript(tag);

    const isContained = holdAttributes(tag);
    if (name === 'style' && !isContained)
      pending = {
        tag,
        finish(text, end) {
          const [reason] = judge.find(readCss(read(text)), address());
          if (reason) contain(tag, [reason], end);
        },
      };
    if (name === 'noscript' && !isForeign && !deps.isPart)
      pending = { tag, finish: (text) => markPart(text, end) };
  }

  /** Marks what browsers without scripts read; a grant can't release it, since those ask nobody. */
  function markPart(text: string, at: number): void {
    let marked = '';
    const part = createMarker({
      ...deps,
      ...(base !== undefined && { base }),
      isPart: true,
      emit: (piece) => void (marked += piece),
      hold: (held) => deps.hold({ ...held, at: held.at + at }),
    });
    part.write(text);
    part.end();
    if (marked !== text) edits.replace(at, at + text.length, marked);
  }

  function close(tag: { name: string; start: number; end: number }): void {
    if (tag.name === 'template') templates.pop();
    if (pending?.tag.name === tag.name) finish(tag.start, tag.end);
    if (root && !tokens.isInside()) leaveRoot(tag.end);
  }

  function finish(textEnd: number, end: number): void {
    const { tag, finish } = pending!;
    finish(edits.slice(tag.end, textEnd), end);
    pending = undefined;
  }

  function leaveRoot(end: number): void {
    if (pending?.tag.isForeign) finish(end, end);
    const { start, count, reasons, held } = root!;
    root = undefined;
    if (reasons[0]) {
      edits.takeBack(count);
      rewrite.wrap(start, end, reasons);
    }
    for (const each of held)
      deps.hold(reasons[0] && each.how === 'tag' ? { ...each, how: 'container' } : each);
  }

  const tokens = createTokens({ open, close }, !deps.isPart);
  return {
    write(text: string): void {
      edits.add(text);
      tokens.write(text, false);
      let safe = edits.end();
      if (!tokens.isBetween()) {
        const begun = edits.next(tokens.done());
        // A comment or doctype is never changed, so it may go on its way.
        if (!/[!?]/.test(edits.slice(begun + 1, begun + 2))) safe = begun;
      }
      edits.flush(Math.min(safe, root?.start ?? safe, pending?.tag.start ?? safe));
    },
    end(): void {
      tokens.write('', true);
      if (pending) finish(edits.end(), edits.end());
      if (root) leaveRoot(edits.end());
      // Where a page ends in the middle of something, what follows would be part of that.
      if (tokens.isOpen()) edits.insert(edits.end(), looks.write());
      edits.flush(edits.end());
    },
  };
}
