import { boot } from './boot.js';
import { createLoaders } from './load.js';

boot(createLoaders);
