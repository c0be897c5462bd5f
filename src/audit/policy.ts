/** One policy: the sources of each directive by its name. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads what a `Content-Security-Policy` header has, which may be several policies (CSP 3, 2.2.1 and 2.2.2). */
export function readPolicies(header: string): Policy[] {
  return header
    .split(',')
    .map((text) => {
      const policy = new Map<string, string[]>();
      for (const directive of text.split(';')) {
        const [name, ...sources] = directive.trim().split(/\s+/);
        // "If directive set contains a directive whose name is directive name, continue."
        if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
      }
      return policy;
    })
    .filter(({ size }) => size > 0);
}

/** The directive that a request falls under by its destination (CSP 3, 6.8.1); `connect-src` for all others. */
const directives: Readonly<Record<string, string | undefined>> = {
  __proto__: null as never,
  manifest: 'manifest-src',
  object: 'object-src',
  embed: 'object-src',
  frame: 'frame-src',
  iframe: 'frame-src',
  audio: 'media-src',
  track: 'media-src',
  video: 'media-src',
  font: 'font-src',
  image: 'img-src',
  style: 'style-src-elem',
  script: 'script-src-elem',
  xslt: 'script-src-elem',
  audioworklet: 'script-src-elem',
  paintworklet: 'script-src-elem',
  serviceworker: 'worker-src',
  sharedworker: 'worker-src',
  worker: 'worker-src',
  prefetch: 'default-src',
};

/** Gives the directive that a request falls under, as a violation report names it. */
export const directiveOf = (destination: string): string =>
  directives[destination] ?? 'connect-src';

/** Which directives stand in for one that a policy doesn't have, after it (CSP 3, 6.8.3). */
const fallbacks: Readonly<Record<string, string>> = {
  __proto__: null as never,
  'script-src-elem': 'script-src default-src',
  'script-src-attr': 'script-src default-src',
  'style-src-elem': 'style-src default-src',
  'style-src-attr': 'style-src default-src',
  'worker-src': 'child-src script-src default-src',
  'frame-src': 'child-src default-src',
  // These don't fall back.
  'form-action': '',
  'base-uri': '',
  'default-src': '',
};

/** Finds what a policy says for a directive; nothing, where it says nothing. */
export function sourcesFor(policy: Policy, directive: string): readonly string[] | undefined {
  const names = [directive, ...(fallbacks[directive] ?? 'default-src').split(' ')];
  return policy.get(names.find((name) => policy.has(name)) ?? '');
}
