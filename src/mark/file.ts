import { createByteMarker } from './bytes.js';
import type { Held } from './held.js';
import type { Prepared } from './mark.js';

/** Marks a whole file; `at` counts bytes. */
export function markFile(bytes: Uint8Array, prepared: Prepared): { bytes: Buffer; held: Held[] } {
  const pieces: Uint8Array[] = [];
  const held: Held[] = [];
  const marker = createByteMarker(prepared, {
    emit: (piece) => void pieces.push(piece),
    hold: (each) => void held.push(each),
  });
  marker.write(bytes);
  marker.end();
  return { bytes: Buffer.concat(pieces), held };
}
