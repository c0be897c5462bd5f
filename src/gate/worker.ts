import { findOwner } from '../core/match.js';
import type { Hosts } from '../core/match.js';
import { createNameVerdict } from './names.js';
import type { Names } from './names.js';
import { createRealm } from './realm.js';
import { holdRequests } from './requests.js';
import { holdStores } from './stores.js';
import { createVerdict } from './verdict.js';
import type { Places } from './verdict.js';

/** What a worker is told. */
export interface Told {
  places: Omit<Places, 'hosts'>;
  hosts: Parameters<Hosts['set']>[];
  names: Names;
  granted: string[];
  /** Name of the channel by which it hears of grants; nobody else knows it. */
  channel: string;
}

/** The functions that close the gate here and, as text, in a worker. */
export const parts = [
  writePrelude,
  closeWorker,
  createRealm,
  createVerdict,
  findOwner,
  holdRequests,
  createNameVerdict,
  holdStores,
] as const;
type Parts = typeof parts;

/** Writes what closes the gate in a worker, to stand in front of its own text. */
export function writePrelude(own: Parts, told: Told): string {
  return `((f,t)=>f[1](f,t))([${own.join()}],${JSON.stringify(told)});`;
}

/** Closes the gate in a worker. Uses nothing from outside its body but the worker's globals. */
function closeWorker(own: Parts, told: Told): void {
  const [
    write,
    ,
    createRealm,
    createVerdict,
    findOwner,
    holdRequests,
    createNameVerdict,
    holdStores,
  ] = own;
  const isOpen = (id: string) => told.granted.includes(id);
  const places = { ...told.places, hosts: new Map(told.hosts) };
  const verdict = createVerdict(self, places, findOwner, isOpen);
  const nameVerdict = createNameVerdict(told.names, isOpen);
  const realm = createRealm(self, new WeakMap());
  holdRequests(realm, {
    holds: (address) => !!verdict(address),
    prelude: () => write(own, told),
    blobs: {},
  });
  holdStores(realm, (name) => !!nameVerdict(name));
  new BroadcastChannel(told.channel).onmessage = ({ data }) => (told.granted = data);
}
