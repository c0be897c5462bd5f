export { hearLateListeners } from './gate/late.js';
export { bufferWrites } from './gate/write.js';
