/** One way in which a page can call a third party, or write something down. */
export interface Vector {
  /** Unique, and fit for an address: the class's letter and a name. */
  id: string;
  /** Letter and row of the table: static, dynamic, parse time, navigation, write. */
  class: string;
  /**
   * Markup for the page's own text, or a script for when the page is there (page.ts has its helpers).
   * `$js`, `$png` … stand for a file of the tracker's, `$tcp`, `$tls` and `$host` for a port that answers nothing, `$name` for
   * what a write is to be kept under, `$id` for the vector's own.
   */
  text: string;
  kind: 'markup' | 'script';
  /** Takes the page with it, so it needs one of its own. */
  alone?: true;
}

type More = Pick<Vector, 'alone'>;

const list =
  (kind: Vector['kind']) =>
  (name: string, group: Record<string, string>, more: More = {}): Vector[] =>
    Object.entries(group).map(([id, text]) => ({
      id: `${name[0]!.toLowerCase()}-${id}`,
      class: name,
      kind,
      text,
      ...more,
    }));

/** Makes the vectors of a class that are markup. */
export const markup = list('markup');
/** Makes the vectors of a class that are scripts. */
export const script = list('script');

/** Tells whether a vector is judged by a connection, and not by a request. */
export const connects = ({ text }: Vector): boolean => /\$(tcp|tls|host)\b/.test(text);
/** Tells whether a vector is judged by what it leaves on the visitor's machine. */
export const isWrite = ({ class: { 0: letter } }: Vector): boolean => letter === 'W';
