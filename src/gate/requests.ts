import type { Around, Realm } from './realm.js';

/** What calls ask the gate. */
export interface Requests {
  /** Says whether an address is held; `later` sends it when it is granted, where that makes sense. */
  holds(address: string, kind: string, later?: () => void): boolean;
  /** Text that closes the gate in a worker, to stand in front of its own. */
  prelude(): string;
  /** Blobs by their URLs. */
  blobs: Record<string, Blob>;
}

/**
 * Holds what a realm's scripts ask servers for by calls. A held one is sent to a port that no engine
 * connects to (Fetch, 2.9), so that it fails as its kind fails. Does not see `import()`, nor into a
 * worker whose script is a file of the site. Uses nothing from outside its body, so that workers can
 * be given its text.
 */
export function holdRequests(realm: Realm, { holds, prelude, blobs }: Requests): void {
  const { scope, apply, around, maker, text } = realm;
  const { Blob, Promise, Reflect, URL, escape, unescape, atob } = scope;
  const { createObjectURL, revokeObjectURL } = URL;
  const shared: Record<string, string> = {};
  const dead = 'https://0.0.0.0:1';
  const { get: addressOf } = Reflect.getOwnPropertyDescriptor(scope.Request.prototype, 'url');

  /** What can't be parsed the native refuses in its own words, and asks nobody. */
  const isHeld: typeof holds = (address, ...all) => {
    try {
      void new URL(address, scope.document ? dead : scope.location.href);
    } catch {
      return false;
    }
    return holds(address, ...all);
  };
  const redirect = (args: any[], kind: string, at = 0) => {
    if (isHeld(text(args, at), kind)) args[at] = dead;
  };

  // A worker has its functions from its prototypes.
  const global = scope.WorkerGlobalScope?.prototype ?? scope;
  const ask = (args: any[]) => {
    try {
      // Another realm's Request is one, too.
      if (holds(apply(addressOf, args[0], []), 'fetch')) args[0] = dead;
    } catch {
      redirect(args, 'fetch');
    }
    return args[0];
  };
  const fetching =
    (prepare: (args: any[]) => unknown): Around =>
    (native, self, args) => {
      try {
        prepare(args);
      } catch (error) {
        return Promise.reject(error);
      }
      return apply(native, self, args);
    };
  around(global, 'fetch fetchLater', fetching(ask));
  around('Cache', 'add', fetching(ask));
  around(
    'Cache',
    'addAll',
    fetching((args) => {
      // What is no list the native refuses in its own words.
      if (Object(args[0])[Symbol.iterator]) args[0] = Array.from(args[0], (each) => ask([each]));
    }),
  );
  around('XMLHttpRequest', 'open', (native, self, args) => {
    text(args);
    redirect(args, 'xhr', 1);
    return apply(native, self, args);
  });
  around('Navigator', 'sendBeacon', (native, self, args) => {
    const send = () => apply(native, self, args);
    return isHeld(text(args), 'beacon', send) || send();
  });
  around('Worklet', 'addModule', (native, self, args) => {
    redirect(args, 'worklet');
    return apply(native, self, args);
  });
  around(global, 'importScripts', (native, self, args) => {
    args.forEach((_, at) => redirect(args, 'importScripts', at));
    return apply(native, self, args);
  });
  maker('EventSource WebTransport', (args, name) => redirect(args, name));
  // A relay is asked as soon as a connection gathers its ways.
  const relays = (args: any[]) => {
    const servers = JSON.stringify([args[0]?.iceServers]).match(/(?<=\b(stun|turn)s?:)[^"?]+/gi);
    if (servers?.some((each) => isHeld(`https://${each}`, 'rtc')))
      args[0] = { ...args[0], iceServers: [] };
  };
  maker('RTCPeerConnection webkitRTCPeerConnection', relays);
  around('RTCPeerConnection', 'setConfiguration', (native, self, args) => {
    relays(args);
    return apply(native, self, args);
  });
  // Engines throw at once for a forbidden port here.
  maker('WebSocket WebSocketStream', (args, name) => {
    if (isHeld(text(args), name)) args[0] = 'wss://izin.invalid';
  });

  around(URL, 'createObjectURL', (native, self, args) => {
    const address = apply(native, self, args);
    blobs[address] = args[0];
    return address;
  });
  around(URL, 'revokeObjectURL', (native, self, args) => {
    delete blobs[text(args)];
    return apply(native, self, args);
  });
  maker('Worker SharedWorker', (args, name) => {
    const address = text(args);
    let href = '';
    try {
      ({ href } = new URL(address, dead));
    } catch {
      // The native refuses it in its own words.
    }
    const blob = blobs[href.replace(/#.*/, '')];
    if (!blob && isHeld(address, name)) {
      // What is revoked can't be fetched.
      args[0] = createObjectURL(new Blob([]));
      revokeObjectURL(args[0]);
      return;
    }
    if (blob) {
      const wrap = () => createObjectURL(new Blob([prelude(), blob], { type: blob.type }));
      // Who asks for a shared worker by the same address gets the same one.
      const isShared = name === 'SharedWorker';
      const made = (args[0] = isShared ? (shared[address] ??= wrap()) : wrap());
      return () => isShared || revokeObjectURL(made);
    }
    if (href.startsWith('data:'))
      args[0] = href.replace(
        /^([^,]*?)(;\s*base64)?,([^#]*)/i,
        (_: string, head: string, base64: string, body: string) =>
          `${head},${escape(prelude() + (base64 ? atob(unescape(body)) : unescape(body)))}`,
      );
  });
}
