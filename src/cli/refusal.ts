export { Refusal } from '../audit/refusal.js';
