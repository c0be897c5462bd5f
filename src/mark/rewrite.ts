import type { Form } from './asks.js';
import type { Edits } from './edits.js';
import { idsOf } from './held.js';
import type { Reason } from './inline.js';
import type { Looks } from './looks.js';
import type { Tag } from './tokens.js';

/** An attribute that must wait. */
export interface Wait {
  attr: Tag['attrs'][number];
  form: Form;
  reason: Reason;
}

/** Writes held markup in place of what asks. */
export function createRewrite(edits: Edits, looks: Looks) {
  const behindName = ({ start, name }: Tag) => start + 1 + name.length;
  const condition = (reasons: readonly Reason[]) => ` data-consent="${idsOf(reasons).join(' ')}"`;

  /** Takes out what the parser ignores: a second attribute of a name would count once the first is gone. */
  function dropDoubles(tag: Tag): void {
    const { attrs, end, isClosed } = tag;
    let at = behindName(tag);
    for (const next of [...attrs, { start: isClosed ? end - 2 : end - 1, end }]) {
      if (/[^\s/]/.test(edits.slice(at, next.start))) edits.replace(at, next.start, ' ');
      at = next.end;
    }
  }

  return {
    /** Makes a script inert, as product markup: its real type stands in `data-type`. */
    script(tag: Tag, reasons: readonly Reason[]): void {
      edits.insert(behindName(tag), ` type="text/plain"${condition(reasons)}`);
      for (const { name, start } of tag.attrs) {
        if (name === 'type') edits.insert(start, 'data-');
        // What the gate makes of it is a script of HTML's.
        if (tag.isForeign && /^(xlink:)?href$/.test(name))
          edits.replace(start, start + name.length, 'src');
      }
      dropDoubles(tag);
    },
    /** Puts attributes where nothing asks for them, and tells the gate whose grant they wait for. */
    attributes(tag: Tag, waits: readonly Wait[]): void {
      const given = waits.filter(({ form }) => form === 'data');
      const look = looks.keep(waits.filter(({ form }) => form === 'css'));
      const own = given[0] ? condition(given.map(({ reason }) => reason)) : '';
      if (own + look) edits.insert(behindName(tag), own + look);
      for (const { attr, form } of waits) {
        const { start, name } = attr;
        if (form !== 'data') edits.insert(start, 'data-izin-');
        else edits.replace(start, start + (name.startsWith('xlink:') ? 6 : 0), 'data-');
      }
      dropDoubles(tag);
    },
    /** Puts a part of the page into the container for whole snippets. */
    wrap(start: number, end: number, reasons: readonly Reason[]): void {
      edits.insert(start, `<noframes${condition(reasons)}>`);
      for (const { index } of edits.slice(start, end).matchAll(/<\/noframes/gi))
        edits.replace(start + index, start + index + 1, '&lt;');
      edits.insert(end, '</noframes>');
    },
  };
}
