import type { Page, Request } from 'playwright-core';
import type { Clock } from './clock.js';
import { watchAll } from './observe.js';
import type { Growing } from './network.js';
import { type Recorder, settleWhen } from './record.js';

/** Records what Playwright tells of a profile's requests, for browsers that don't speak Chromium's protocol: without stacks, shared workers and connections ahead. */
export async function recordEvents(
  page: Page,
  clock: Clock,
  note: (text: string) => void,
): Promise<Recorder> {
  const context = page.context();
  const sent = new Map<Request | object, Growing>();
  const waiting = new Map<Request, number>();
  let last = Date.now();
  context.on('request', (request) => {
    last = Date.now();
    if (!/^https?:/.test(request.url())) return;
    const from = request.redirectedFrom()?.url();
    const body = request.postDataBuffer();
    waiting.set(request, last);
    sent.set(request, {
      ...clock.moment(),
      url: request.url(),
      method: request.method(),
      kind: request.resourceType(),
      initiator: [frameOf(request)].filter(Boolean),
      ...(from && { from }),
      ...(body && { sent: body.length }),
    });
  });
  context.on('response', (response) => {
    const one = sent.get(response.request());
    if (one) one.status = response.status();
  });
  context.on('requestfinished', (request) => void waiting.delete(request));
  context.on('requestfailed', (request) => void waiting.delete(request));
  const listen = (one: Page) =>
    one.on('websocket', (socket) => {
      const more = { method: 'GET', kind: 'websocket', initiator: [one.url()] };
      sent.set(socket, { ...clock.moment(), url: socket.url(), ...more });
    });
  context.on('page', listen);
  listen(page);
  await watchAll(context, note);
  return { sent: () => [...sent.values()], settle: settleWhen(waiting, () => last) };
}

/** Names the page or frame that asked; what a worker asks for has none. */
function frameOf(request: Request): string {
  try {
    return request.isNavigationRequest() ? '' : request.frame().url();
  } catch {
    return '';
  }
}
