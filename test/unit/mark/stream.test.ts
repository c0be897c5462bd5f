// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { mark } from '../../../src/mark/mark.js';
import { createMarkStream, markResponse } from '../../../src/mark/stream.js';
import { options, tricky } from './shop.js';

/** Sends pieces through the stream; gives what came, piece by piece. */
async function send(pieces: readonly Uint8Array[], given = options): Promise<Buffer[]> {
  const stream = createMarkStream(given);
  const writer = stream.writable.getWriter();
  const sent = (async () => {
    for (const piece of pieces) await writer.write(piece);
    await writer.close();
  })();
  const all: Buffer[] = [];
  for await (const piece of stream.readable) all.push(Buffer.from(piece));
  await sent;
  return all;
}

const through = async (...pieces: Uint8Array[]) => Buffer.concat(await send(pieces));
const wide = (html: string, isLittle: boolean) => {
  const bytes = Buffer.from(`\uFEFF${html}`, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
};

describe('the stream', () => {
  const bytes = Buffer.from(tricky);
  const whole = Buffer.from(mark(tricky, options).html);

  it('gives what mark gives', async () => {
    expect((await through(bytes)).equals(whole)).toBe(true);
  });

  it('gives the same wherever the page is cut', { timeout: 60_000 }, async () => {
    for (let at = 0; at <= bytes.length; at += 1) {
      const cut = await through(bytes.subarray(0, at), bytes.subarray(at));
      if (!cut.equals(whole)) expect.fail(`cut at ${at}: ${cut.toString()}`);
    }
  });

  it('gives the same in single bytes', async () => {
    const single = await through(...[...bytes].map((byte) => Uint8Array.of(byte)));
    expect(single.toString()).toBe(whole.toString());
  });

  it('keeps bytes that are of no charset', async () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== 60);
    expect(await through(all)).toEqual(Buffer.from(all));
  });

  it('knows a host in letters beyond ASCII', async () => {
    const config = {
      site: { name: 'Shop' },
      partners: { own: { name: 'Own', category: 'ads', hosts: ['müller.test'] } },
    };
    const html = '<img src="https://müller.test/a">';
    const given = Buffer.concat(await send([Buffer.from(html)], { config }));
    expect(given.toString()).toBe('<img data-consent="own" data-src="https://müller.test/a">');
  });

  it.each([true, false])(
    'marks UTF-16 (little-endian: %s)',
    { timeout: 20_000 },
    async (isLittle) => {
      const html = '<p>é☃𝒳</p><img src=//maps.test/a>';
      const given = wide(html, isLittle);
      const expected = wide(mark(html, options).html, isLittle);
      for (let at = 0; at <= given.length; at += 1)
        expect(await through(given.subarray(0, at), given.subarray(at))).toEqual(expected);
    },
  );

  it('passes on at once all but an unfinished tag', async () => {
    const pieces = ['<p>one', '</p><!-- two ', '-->three <im', 'g src=/a>four'];
    const came = await send(pieces.map((piece) => Buffer.from(piece)));
    expect(came.map(String)).toEqual(['<p>one', '</p><!-- two ', '-->three ', '<img src=/a>four']);
  });

  it('tells the bytes before what it holds', async () => {
    const held: unknown[] = [];
    await send([Buffer.from('é<img src=//maps.test>')], {
      ...options,
      onHeld: ({ at }: { at: number }) => void held.push(at),
    } as typeof options);
    expect(held).toEqual([2]);
  });

  it('delays the first piece by a millisecond at most (the fastest quarter, since machines are busy)', async () => {
    const piece = Buffer.from('<!doctype html><title>t</title><p>text'.repeat(40));
    await send([piece]);
    const times: number[] = [];
    for (let run = 0; run < 20; run += 1) {
      const stream = createMarkStream(options);
      const start = performance.now();
      void stream.writable.getWriter().write(piece);
      await stream.readable.getReader().read();
      times.push(performance.now() - start);
    }
    expect(times.sort((a, b) => a - b)[5]).toBeLessThan(1);
  });

  it('keeps no more of a page than it must', { timeout: 60_000 }, async () => {
    const piece = Buffer.from('<p class="a">text &amp; more</p><img src="/a.png">'.repeat(330));
    const stream = createMarkStream(options);
    const writer = stream.writable.getWriter();
    const reader = stream.readable.getReader();
    let kept = 0;
    for (let sent = 0; sent < 10_000_000; sent += piece.length) {
      void writer.write(piece);
      kept += piece.length - (await reader.read()).value!.length;
      expect(kept).toBeLessThan(100);
    }
  });
});

describe('a response', () => {
  const html = '<img src=//maps.test>';
  const page = (headers: Record<string, string>) =>
    markResponse(new Response(html, { headers }), options).text();

  it('is marked where it is a page', async () => {
    expect(await page({ 'content-type': 'text/html; charset=utf-8' })).toBe(
      mark(html, options).html,
    );
  });

  it('is left where it is none, or encoded', async () => {
    expect(await page({ 'content-type': 'text/plain' })).toBe(html);
    expect(await page({ 'content-type': 'text/html', 'content-encoding': 'gzip' })).toBe(html);
  });

  it('no longer tells the length that it had', () => {
    const headers = { 'content-type': 'text/html', 'content-length': '21', etag: '"a"' };
    const marked = markResponse(new Response(html, { headers }), options);
    expect(marked.headers.get('content-length')).toBe(null);
    expect(marked.headers.get('etag')).toBe(null);
  });
});
