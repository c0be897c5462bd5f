/**
 * Writes sources as a policy wants them. They have no scheme, so that they mean https on an https page
 * and both on a test's http page; WebSockets have one of their own (CSP 3, 6.7.2.8), and `ws:` goes
 * for `wss:` too.
 */
export const expand = (sources: string): string =>
  sources.replace(/(\S+) ?/g, (_, source: string) => ` ${source} ws://${source}`);

/** Puts sources into a policy's text, where `@` stands. */
export const fill = (policy: string, sources: string): string =>
  policy.replace(/@/g, () => expand(sources));
