export { createRecords } from './records.js';
export type { RecordsOptions } from './records.js';
export { openStore } from './open.js';
export type { Count, Erasure, Store, Swept } from './store.js';
export type { ConsentRecord, KeptRecord } from './record.js';
export type { Controller } from './receipt.js';
