/**
 * Keeps `document.write` of released scripts from blanking the page (after parsing it would open a
 * new document: HTML, 8.4.3): what a script writes is buffered until it has run, and the function
 * that this returns takes it. `current` is the released script that runs now. While scripts are
 * being released, what a timer of one writes has no place left, and is dropped.
 */
export function bufferWrites(
  current: () => HTMLScriptElement | undefined,
  isReleasing: () => boolean,
): (script: HTMLScriptElement) => string {
  const texts = new WeakMap<HTMLScriptElement, string>();
  const take = (script: HTMLScriptElement) => {
    const text = texts.get(script) ?? '';
    texts.delete(script);
    return text;
  };
  for (const [name, end] of [['write', ''], ['writeln', '\n'], ['open'], ['close']] as const) {
    const native: Function = document[name];
    document[name] = function (this: Document, ...parts: string[]): any {
      const script = current();
      if (script && end !== undefined) texts.set(script, take(script) + parts.join('') + end);
      else if (!script && (document.currentScript || !isReleasing()))
        return native.apply(this, parts);
      return document;
    };
  }
  return take;
}
