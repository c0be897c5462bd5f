import { createByteCodec, createWideCodec } from './codec.js';
import type { Codec } from './codec.js';
import type { Held } from './held.js';
import type { Prepared } from './mark.js';
import { createMarker } from './marker.js';

interface Bytes {
  /** Gets bytes that the page is done with. */
  emit(bytes: Uint8Array): void;
  /** Hears of what is held; `at` counts bytes. */
  hold?: ((held: Held) => void) | undefined;
}

/** Marks a page that comes in pieces of bytes. */
export function createByteMarker(prepared: Prepared, { emit, hold }: Bytes) {
  let start = new Uint8Array(0);
  let codec: Codec | undefined;
  const marker = createMarker({
    ...prepared,
    read: (text) => codec!.read(text),
    emit: (text) => emit(codec!.encode(text)),
    hold: (held) => hold?.({ ...held, at: held.at * codec!.width }),
  });

  function begin(bytes: Uint8Array): void {
    const [first, second] = bytes;
    // The mark of UTF-16 (Encoding, 6.1).
    if (first === 0xff && second === 0xfe) codec = createWideCodec(true);
    else if (first === 0xfe && second === 0xff) codec = createWideCodec(false);
    else codec = createByteCodec();
    marker.write(codec.decode(bytes));
  }

  return {
    write(bytes: Uint8Array): void {
      if (codec) return marker.write(codec.decode(bytes));
      const all = new Uint8Array(start.length + bytes.length);
      all.set(start);
      all.set(bytes, start.length);
      start = all;
      if (all.length > 1) begin(all);
    },
    end(): void {
      if (!codec) begin(start);
      marker.end();
      const rest = codec!.rest();
      if (rest[0] !== undefined) emit(rest);
    },
  };
}
