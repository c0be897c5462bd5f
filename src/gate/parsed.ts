/**
 * Says whether the parser is past an element's end: before that a script or container may still be
 * growing. Something follows it then, or the page is parsed.
 */
export function isParsed(element: Element): boolean {
  let node: Node | null = element;
  while (node && !node.nextSibling) node = node.parentNode;
  return !!node || document.readyState !== 'loading';
}
