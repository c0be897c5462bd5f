// Every preset by itself, so that a bundler leaves out those that a site doesn't use.
export * from './presets/ga4.js';
export * from './presets/meta.js';
export { definePartner } from './partner.js';
export type { Call, Field, GoogleType, Partner, Stub, Traces } from './partner.js';
