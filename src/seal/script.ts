import type { SealData } from './data.js';
import { open } from './open.js';

/** Stands for the data until the snippet is written. */
declare const SEAL: SealData;

open(SEAL);
