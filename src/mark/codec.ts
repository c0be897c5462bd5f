/** Makes a text of bytes and bytes of a text, so that what isn't changed comes out as it went in. */
export interface Codec {
  /** Bytes of a character. */
  width: number;
  decode(bytes: Uint8Array): string;
  encode(text: string): Uint8Array;
  /** What has come of a character that isn't whole yet. */
  rest(): Uint8Array;
  /** Reads a text of ours as the page's own characters. */
  read(text: string): string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
/** The one charset of a byte a character that every engine reads by itself; it has a character for every byte. */
const single = new TextDecoder('windows-1252');
const higher = new Map(
  Array.from({ length: 32 }, (_, index) => 128 + index).map((byte) => [
    single.decode(Uint8Array.of(byte)).charCodeAt(0),
    byte,
  ]),
);

/** One character a byte. */
export const createByteCodec = (): Codec => {
  function encode(text: string): Uint8Array {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      bytes[at] = code < 256 ? code : higher.get(code)!;
    }
    return bytes;
  }
  return {
    width: 1,
    encode,
    decode: (bytes) => single.decode(bytes),
    rest: () => new Uint8Array(0),
    read(text) {
      // oxlint-disable-next-line no-control-regex
      if (/^[\0-\x7f]*$/.test(text)) return text;
      try {
        return utf8.decode(encode(text));
      } catch {
        return text;
      }
    },
  };
};

/** One character for two bytes of UTF-16, pairs or not. */
export function createWideCodec(isLittle: boolean): Codec {
  let rest = new Uint8Array(0);
  return {
    width: 2,
    decode(bytes) {
      const all = new Uint8Array(rest.length + bytes.length);
      all.set(rest);
      all.set(bytes, rest.length);
      const whole = all.length - (all.length % 2);
      rest = all.slice(whole);
      const view = new DataView(all.buffer);
      const codes = new Uint16Array(whole / 2);
      for (let at = 0; at < codes.length; at += 1) codes[at] = view.getUint16(at * 2, isLittle);
      let text = '';
      // Above some ten thousand arguments engines give up.
      for (let at = 0; at < codes.length; at += 8_192)
        text += Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + 8_192));
      return text;
    },
    encode(text) {
      const view = new DataView(new ArrayBuffer(text.length * 2));
      for (let at = 0; at < text.length; at += 1)
        view.setUint16(at * 2, text.charCodeAt(at), isLittle);
      return new Uint8Array(view.buffer);
    },
    rest: () => rest,
    read: (text) => text,
  };
}
