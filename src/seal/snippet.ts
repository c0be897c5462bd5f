import type { Settings } from '../core/config.js';
import { lifeOf } from '../core/decision.js';
import type { SealData } from './data.js';
import { createSeal, writePolicy } from './policy.js';
import type { Warn } from './policy.js';

export interface SnippetOptions {
  /** The built script that opens the seal, `SEAL` where its data goes. */
  code: string;
  /** Own files to hint at, such as `style=/app.css`. */
  hints?: readonly string[];
  /** For pages whose own policy asks for one. */
  nonce?: string | undefined;
  warn?: Warn;
}

/** Lists what the snippet's script needs to know. */
export function listData(settings: Settings, warn?: Warn): SealData {
  const { categories, partners, cookie, revision, gate } = settings;
  const { policy, sources } = createSeal(settings, warn);
  const optional = partners.filter(({ category }) => category !== 'necessary');
  const ids = [...categories, ...optional].map(({ id }) => id);
  // Where unknown hosts are held no choice opens the page whole: `?` can't be in a decision.
  if (gate.unknown === 'hold' || !ids[0]) ids.push('?');
  const byId = Object.fromEntries(optional.map(({ id, category }) => [id, category]));
  return [cookie.name!, lifeOf(cookie), revision, ids, byId, sources, policy];
}

/** Writes the script's text with its data. */
export const writeScript = (code: string, data: SealData): string =>
  code
    .trim()
    .replace(/\bSEAL\b/, () => JSON.stringify(data))
    // Inside an inline script these change how its end is found (HTML, 4.12.1.3).
    .replace(/<(?=!--|\/?script)/gi, '\\x3c');

/** Writes the seal for a page's head. Throws where a hint can't be one. */
export function writeSnippet(settings: Settings, options: SnippetOptions): string {
  const { code, hints = [], nonce, warn } = options;
  const script = writeScript(code, listData(settings, warn));
  const policy = writePolicy(createSeal(settings), () => false);
  const mark = nonce === undefined ? '' : ` nonce="${nonce}"`;
  // Empty where the seal is shut. Not a comment, which minifiers of HTML drop.
  return [
    ...hints.map(writeHint),
    `<script${mark}>${script}</script>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}" id="izin-seal"><noframes></noframes>`,
  ].join('\n');
}

/** What a hint may be for, and the attributes that make the browser use what it fetched. */
const kinds: Record<string, string> = {
  style: 'rel="preload" as="style"',
  script: 'rel="preload" as="script"',
  image: 'rel="preload" as="image"',
  font: 'rel="preload" as="font" crossorigin',
  module: 'rel="modulepreload"',
};

/** Writes a preload hint, which stands before the policy and so must stay on the own host. */
function writeHint(hint: string): string {
  const [, kind = '', address = ''] = /^(\w+)=(.+)$/.exec(hint) ?? [];
  if (!Object.hasOwn(kinds, kind))
    throw new Error(
      `"${hint}" is no hint: write it as in style=/app.css; kinds are ${Object.keys(kinds).join(', ')}`,
    );
  const { origin } = new URL(address, 'https://own.invalid');
  if (origin !== 'https://own.invalid' || /[\s"<>]/.test(address))
    throw new Error(
      `The hint ${hint} is not a path on the site itself: name own files only, as in ${kind}=/app.css`,
    );
  return `<link ${kinds[kind]} href="${address.replaceAll('&', '&amp;')}">`;
}
