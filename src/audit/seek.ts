/** What is looked for in a frame. */
export interface Wanted {
  names: readonly string[];
  /** A pattern that the text around must fit. */
  subject: string;
  /** Whether to look at every control, and not at those of a notice only. */
  isAnywhere: boolean;
}

/**
 * Finds the control that a name is on, in a document and its open shadow trees: what stands around
 * it must be about consent. Runs in the page, and uses nothing from outside its body; `readName` is
 * handed over by its text.
 */
export function seek(
  { names, subject, isAnywhere }: Wanted,
  readName: (name: string) => string,
): Element | undefined {
  const known = new Set(names);
  const about = new RegExp(subject, 'iu');
  const all: Element[] = [];
  const collect = (root: Document | ShadowRoot) => {
    for (const each of root.querySelectorAll('*')) {
      if (each.matches('button,a,input[type=button],input[type=submit],[role=button],[role=link]'))
        all.push(each);
      if (each.shadowRoot) collect(each.shadowRoot);
    }
  };
  const isShown = (one: Element) => {
    const { width, height } = one.getBoundingClientRect();
    return (
      width > 0 &&
      height > 0 &&
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const outOf = (one: Element) =>
    one.parentElement ?? ((one.getRootNode() as ShadowRoot).host as Element | undefined);
  const isAbout = (one: Element) => {
    for (let at = outOf(one); at; at = outOf(at)) {
      const text = (at as HTMLElement).innerText ?? '';
      if (text.length > 5000) return false;
      if (about.test(text)) return true;
    }
    return false;
  };
  // Where it leads to another page it answers nothing: a site's own links may have such names.
  const leadsAway = (one: Element) =>
    one.matches('a[href]') && !/^\s*(#|javascript:|$)/i.test(one.getAttribute('href')!);
  collect(document);
  const found = all.filter(
    (one) =>
      [one.textContent, one.getAttribute('aria-label'), (one as HTMLInputElement).value].some(
        (name) => known.has(readName(name ?? '')),
      ) &&
      isShown(one) &&
      (isAnywhere || (!leadsAway(one) && isAbout(one))),
  );
  // A button before a link that is called the same.
  return found.find((one) => !one.matches('a')) ?? found[0];
}
