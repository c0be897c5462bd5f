import type { Vector } from '../vector.js';
import { frameVectors } from './frames.js';
import { navigationVectors } from './navigation.js';
import { networkVectors } from './network.js';
import { parseVectors } from './parse.js';
import { scriptVectors } from './scripts.js';
import { sinkVectors } from './sinks.js';
import { staticVectors } from './static.js';
import { styleVectors } from './styles.js';
import { writeVectors } from './writes.js';

/** Every way that we know of. */
export const vectors: readonly Vector[] = [
  ...staticVectors,
  ...scriptVectors,
  ...sinkVectors,
  ...frameVectors,
  ...styleVectors,
  ...networkVectors,
  ...parseVectors,
  ...navigationVectors,
  ...writeVectors,
];
