import type { CDPSession } from 'playwright-core';
import type { Watcher } from './observe.js';

/** A message of Chromium's DevTools protocol, of a page or of what hangs on it. */
export type Hear = (method: string, params: any) => void;

type Send = (method: string, params?: object) => void;

let count = 0;

/** Hears a page's messages with those of its frames and workers, all of which wait until they are heard; `watcher` runs in every document first. */
export async function hearAll(session: CDPSession, watcher: Watcher, hear: Hear): Promise<void> {
  // Any method: the driver's types would have each one named.
  const send = session.send.bind(session) as (method: string, params?: object) => Promise<unknown>;
  const orders = ordersFor(watcher);
  const quietly: Send = (method, params) => void send(method, params).catch(() => {});
  const node = { send: quietly, hear, orders, children: new Map<string, Hear>() };
  session.on('event', ({ method, params }) => listen(node, method, params));
  for (const [method, params] of orders) await send(method, params);
}

type Orders = readonly (readonly [method: string, params?: object])[];

const ordersFor = ({ name, source }: Watcher): Orders => [
  ['Network.enable', { maxPostDataSize: 65_536 }],
  // Only a debugger is told who asked for what is loaded a moment later, as images are.
  ['Debugger.enable'],
  ['Debugger.setSkipAllPauses', { skip: true }],
  ['Debugger.setAsyncCallStackDepth', { maxDepth: 4 }],
  ['Runtime.enable'],
  ['Runtime.addBinding', { name }],
  // Workers have no such thing, and say so.
  ['Page.enable'],
  ['Page.addScriptToEvaluateOnNewDocument', { source }],
  ['Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false }],
];

interface Node {
  send: Send;
  hear: Hear;
  orders: Orders;
  children: Map<string, Hear>;
}

/** Hears one message, and passes on those that come from within. */
function listen(node: Node, method: string, params: any): void {
  const { hear, children } = node;
  if (method === 'Target.attachedToTarget') return adopt(node, params.sessionId);
  if (method === 'Target.detachedFromTarget') return void children.delete(params.sessionId);
  if (method !== 'Target.receivedMessageFromTarget') return hear(method, params);
  const message = JSON.parse(params.message);
  if (message.method) children.get(params.sessionId)?.(message.method, message.params);
}

function adopt({ send, hear, orders, children }: Node, sessionId: string): void {
  const own: Send = (method, params = {}) =>
    send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: (count += 1), method, params }),
    });
  const node = { send: own, hear, orders, children: new Map<string, Hear>() };
  children.set(sessionId, (method, params) => listen(node, method, params));
  for (const [method, params] of orders) own(method, params);
  own('Runtime.runIfWaitingForDebugger');
}
