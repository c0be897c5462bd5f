import type { Config } from '../core/config.js';
import type { Decision } from '../core/decision.js';
import { writeLaw } from '../laws/find.js';
import { renewCookie, renewResponse, writeLawCookie } from './cookie.js';
import { createEndpoint } from './endpoint.js';
import { checkEdge, readLaw } from './law.js';
import type { Edge } from './law.js';
import { renderNotice, writeStyles } from './notice.js';
import { createPolicy } from './policy.js';
import { readHeader } from './request.js';
import type { Asked, Handler } from './request.js';
import { readSettings } from './settings.js';
import { readSituation } from './state.js';
import type { ServerState } from './state.js';
import { findLanguage, loadWords } from './text.js';

export interface ServerOptions {
  /** Who tells where a visitor is. Without it that is unknown, or what the cookie `izin-law` says. */
  edge?: Edge;
  /** Takes the records that pages send to the endpoint, and those of its forms. */
  records?: Handler;
  /** Hears of a decision that was made by a form, before the answer. */
  onDecision?(decision: Decision, request: Request): unknown;
}

export interface ServerConsent {
  /** Tells what is allowed now. */
  state(asked: Asked): ServerState;
  /** Writes the law for the page: `<html data-izin-law="US-CA.analytics.ads">`. */
  law(asked: Asked): string;
  /** Writes the same as a `Set-Cookie` value, for pages that are files. */
  lawCookie(asked: Asked): string;
  /** Writes `Content-Security-Policy`, beside the site's `own`. */
  policy(asked: Asked, own?: string): string | undefined;
  /** Writes the first layer's markup; empty where nobody is to be asked. `language` is the page's. */
  notice(asked: Asked, page?: { language?: string }): Promise<string>;
  /** The look of that, for a style sheet of the page's: layout and theme as configured. */
  noticeStyles: string;
  /** Writes a `Set-Cookie` value with what is left of the decision's life; nothing where that isn't due. */
  renewal(asked: Asked): string | undefined;
  /** Sets the decision's cookie again on a page's response, where no shared cache may keep that. */
  renew(asked: Asked, response: Response): Response;
  /** Answers at the configuration's `endpoint`. */
  endpoint: Handler;
}

/** Makes a server's side of izin, by the page's own configuration. Throws where that or the edge has a mistake. */
export function createConsent(config: Config, options: ServerOptions = {}): ServerConsent {
  const { settings, look } = readSettings(config);
  const { edge } = options;
  if (edge !== undefined) checkEdge(edge);
  const writePageLaw = (asked: Asked) =>
    writeLaw(
      readLaw(asked, settings, edge),
      settings.laws,
      settings.categories.map(({ id }) => id),
    );
  const writePolicy = createPolicy(settings);
  const state = (asked: Asked) => readSituation(asked, settings, edge).state;
  return {
    state,
    law: writePageLaw,
    lawCookie: (asked) => writeLawCookie(writePageLaw(asked), asked),
    policy: (asked, own) => writePolicy(state(asked), own),
    async notice(asked, { language = readHeader(asked, 'accept-language') } = {}) {
      const { state, rule } = readSituation(asked, settings, edge);
      if (!state.isDue) return '';
      if (!settings.endpoint)
        throw new Error('izin: a notice needs "endpoint" in the configuration.');
      const wanted = settings.language === 'auto' ? language : settings.language;
      const { text } = await loadWords(findLanguage(wanted), rule.model);
      return renderNotice({ settings, look, rule, text, host: readHeader(asked, 'host') });
    },
    noticeStyles: writeStyles(look),
    renewal: (asked) => renewCookie(asked, settings),
    renew: (asked, response) => renewResponse(asked, response, settings),
    endpoint: createEndpoint({ settings, ...options, edge }),
  };
}
