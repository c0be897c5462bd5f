export { mark } from './mark.js';
export type { MarkOptions } from './mark.js';
export { createMarkStream, markResponse } from './stream.js';
export type { MarkStreamOptions } from './stream.js';
export type { Held } from './held.js';
