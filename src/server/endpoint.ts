import type { Settings } from '../core/config.js';
import type { Decision } from '../core/decision.js';
import { takeChoice } from './choose.js';
import { renewCookie, writeDecision } from './cookie.js';
import type { Edge } from './law.js';
import { renderPage } from './page.js';
import { sendRecord } from './record.js';
import { findWayBack, isOwn, readHeader } from './request.js';
import type { Handler } from './request.js';
import { readSituation } from './state.js';
import type { Situation } from './state.js';
import { findLanguage, loadMore, loadWords } from './text.js';

/** Characters of a form at most. */
const maxForm = 16_384;

export interface EndpointDeps {
  settings: Settings;
  edge: Edge | undefined;
  /** Takes the records that pages send as JSON, and those of forms. */
  records?: Handler | undefined;
  /** Hears of a decision that was made by a form, before the answer. */
  onDecision?: ((decision: Decision, request: Request) => unknown) | undefined;
}

/**
 * Makes what answers at the configuration's `endpoint`. `GET` shows the second layer as a page. A form's
 * `POST` takes a choice, sets the cookie and leads back. What pages post as JSON goes to `records`; each
 * such answer sets the cookie again. Other sites get 403.
 */
export function createEndpoint({ settings, edge, records, onDecision }: EndpointDeps): Handler {
  /** Names the language that a form came in, or else the visitor's. */
  const nameLanguage = (request: Request, said: string): string =>
    findLanguage(
      settings.language === 'auto'
        ? said || readHeader(request, 'accept-language')
        : settings.language,
    );

  return async (request) => {
    const { method } = request;
    const situation = readSituation(request, settings, edge);
    const referer = readHeader(request, 'referer');
    if (method === 'GET' || method === 'HEAD')
      return show(request, situation, findWayBack(request, referer));
    if (method !== 'POST') return say(405, { allow: 'GET, HEAD, POST' });
    if (!isOwn(request)) return refuse(403, 'This came from another site');
    const type = readHeader(request, 'content-type').replace(/;.*/s, '').trim().toLowerCase();
    if (type !== 'application/x-www-form-urlencoded') {
      // Pages send when the visitor is done, and put right what a late answer undoes.
      const cookie = renewCookie(request, settings, 0);
      const answer = records ? await records(request) : say(204);
      if (!cookie) return answer;
      const own = new Response(answer.body, answer);
      own.headers.append('set-cookie', cookie);
      return own;
    }
    const body = await readText(request);
    if (body === undefined) return refuse(413, 'The form is too long');
    const form = new URLSearchParams(body);
    const back = findWayBack(request, form.get('back') ?? referer);
    const said = form.get('language') ?? '';
    if (form.get('choice') === 'manage') return show(request, situation, back, said);
    // Only scripts send forms otherwise than by going there; browsers that don't tell are believed.
    const isPerson = /^(?:navigate)?$/.test(readHeader(request, 'sec-fetch-mode'));
    const decision = takeChoice(form, settings, situation, isPerson);
    if (!decision)
      return isPerson
        ? refuse(400, 'The form names no choice')
        : refuse(403, 'A script sent this, and no person');
    await onDecision?.(decision, request);
    if (records) {
      // Only the second layer says where it leads back to.
      const source = form.has('back') ? 'preferences' : 'notice';
      const language = nameLanguage(request, said);
      const { decision: previous } = situation.state;
      const recorded = { decision, previous, source, language } as const;
      // The choice counts all the same.
      await sendRecord(records, request, settings, recorded).catch(console.error);
    }
    return say(303, {
      location: back,
      'set-cookie': writeDecision(decision, request, settings),
    });
  };

  async function show(
    request: Request,
    situation: Situation,
    back: string,
    said = '',
  ): Promise<Response> {
    const name = nameLanguage(request, said);
    const [words, more] = await Promise.all([
      loadWords(name, situation.rule.model),
      loadMore(name),
    ]);
    const { host } = new URL(request.url);
    const html = renderPage({ ...situation, settings, ...words, more, host, back });
    return new Response(html, { headers: { ...kept, 'content-type': 'text/html; charset=utf-8' } });
  }
}

/** No cache keeps what one visitor chose. */
const kept = { 'cache-control': 'no-store' };

const say = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...kept, ...headers } });

/** Says why nothing was chosen to who sees the answer as a page. */
const refuse = (status: number, why: string): Response =>
  new Response(`${why}, so nothing was chosen.\n`, {
    status,
    headers: { ...kept, 'content-type': 'text/plain; charset=utf-8' },
  });

/** Reads a body; nothing where it is too long, of which no more is read than that. */
async function readText(request: Request): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > maxForm) return undefined;
  }
  return text;
}
