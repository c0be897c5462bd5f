export type Edits = ReturnType<typeof createEdits>;

interface Edit {
  start: number;
  end: number;
  text: string;
  order: number;
}

/** Passes a text on, with some places of it replaced; all else stays as it is. Offsets count from its beginning. */
export function createEdits(emit: (text: string) => void) {
  let kept = '';
  let from = 0;
  let edits: Edit[] = [];
  let count = 0;
  const replace = (start: number, end: number, text: string) =>
    void edits.push({ start, end, text, order: count++ });

  return {
    replace,
    insert: (at: number, text: string) => replace(at, at, text),
    add: (text: string) => void (kept += text),
    slice: (start: number, end?: number) =>
      kept.slice(start - from, end === undefined ? end : end - from),
    /** Finds the next `<`, or the end. */
    next(after: number): number {
      const at = kept.indexOf('<', after - from);
      return at < 0 ? from + kept.length : from + at;
    },
    end: () => from + kept.length,
    /** How many edits there were; all after a number of them can be taken back. */
    count: () => count,
    takeBack: (from: number) => void (edits = edits.filter(({ order }) => order < from)),
    /** Passes on what stands before an offset. */
    flush(upTo: number): void {
      if (upTo <= from && !edits[0]) return;
      let at = from;
      let out = '';
      const rest: Edit[] = [];
      for (const edit of edits.sort((a, b) => a.start - b.start)) {
        if (edit.end > upTo) rest.push(edit);
        else {
          out += kept.slice(at - from, edit.start - from) + edit.text;
          at = edit.end;
        }
      }
      out += kept.slice(at - from, upTo - from);
      kept = kept.slice(upTo - from);
      from = upTo;
      edits = rest;
      if (out) emit(out);
    },
  };
}
