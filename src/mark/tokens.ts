import { foreignContent, html, Tokenizer, TokenizerMode } from 'parse5';
import type { Token, TokenHandler } from 'parse5';

type Mode = Tokenizer['state'];

/** What the parser does with the text of an element (HTML, 13.2.6.4.4 and .7). */
const modes: Readonly<Record<string, Mode>> = {
  __proto__: null as never,
  script: TokenizerMode.SCRIPT_DATA,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
  ...Object.fromEntries(
    ['style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'].map((name) => [
      name,
      TokenizerMode.RAWTEXT,
    ]),
  ),
};
/** States in which only `<` means anything. */
const plain: readonly Mode[] = Object.values(TokenizerMode);

/** Elements that have no end tag (HTML, 13.1.2), and the parser's name for images. */
export const empty =
  /^(area|base|basefont|bgsound|br|col|embed|frame|hr|image|img|input|keygen|link|meta|param|source|track|wbr)$/;
/** Start tags that end a paragraph (HTML, 13.2.6.4.7). */
const blocks =
  /^(address|article|aside|blockquote|center|d[dlt]|details|dialog|dir|div|fieldset|fig(caption|ure)|footer|form|h[1-6r]|header|hgroup|li|listing|main|menu|nav|ol|p|plaintext|pre|search|section|summary|table|ul|xmp)$/;

export interface Tag {
  name: string;
  /** Whether it is SVG or MathML. */
  isForeign: boolean;
  isClosed: boolean;
  /** Each name once, the first; values are decoded. */
  attrs: { name: string; value: string; start: number; end: number }[];
  start: number;
  end: number;
}

export interface Listener {
  open(tag: Tag): void;
  /** Hears of an end tag. */
  close(tag: { name: string; start: number; end: number }): void;
}

type Entry = { name: string; ns: html.NS; attrs: Token.Attribute[] };

/** Says whether HTML goes on inside a foreign element (HTML, 13.2.6). */
const isPoint = ({ name, ns, attrs }: Entry) =>
  foreignContent.isIntegrationPoint(html.getTagID(name), ns, attrs);

/**
 * Reads HTML in pieces by parse5's tokenizer, in the states that a browser's tree construction would put
 * it in. Offsets count from the beginning of the document. Without scripts, a `<noscript>` is an element
 * like any other.
 */
export function createTokens({ open, close }: Listener, isScripting = true) {
  // Empty outside <svg> and <math>: only there it matters what is open.
  const stack: Entry[] = [];
  const outside = new Map<string, number>();
  const count = (name: string, by: number) =>
    outside.set(name, Math.max(0, (outside.get(name) ?? 0) + by));
  const top = () => stack.at(-1);
  const isForeignNow = () => {
    const entry = top();
    return !!entry && entry.ns !== html.NS.HTML && !isPoint(entry);
  };
  let done = 0;

  function enter(token: Token.TagToken): boolean {
    const { tagName: name, attrs } = token;
    if (isForeignNow() && foreignContent.causesExit(token)) while (isForeignNow()) stack.pop();
    const ns =
      name === 'svg' ? html.NS.SVG : name === 'math' ? html.NS.MATHML : (top()?.ns ?? html.NS.HTML);
    const isForeign = isForeignNow() || /^(svg|math)$/.test(name);
    const own = isForeign ? ns : html.NS.HTML;
    if (!isForeign && top()?.name === 'p' && blocks.test(name)) stack.pop();
    const isEmpty = isForeign ? token.selfClosing : empty.test(name);
    const adjusted = foreignContent.SVG_TAG_NAMES_ADJUSTMENT_MAP.get(name);
    if (!isEmpty && !isForeign && !stack[0]) count(name, 1);
    else if (!isEmpty)
      stack.push({ name: (own === html.NS.SVG && adjusted) || name, ns: own, attrs });
    if (!isForeign && name in modes && (isScripting || name !== 'noscript'))
      tokenizer.state = modes[name]!;
    return isForeign;
  }

  function leave(name: string): void {
    const from = top();
    if (!from) return void count(name, -1);
    if (from.ns !== html.NS.HTML && /^(br|p)$/.test(name)) {
      while (isForeignNow()) stack.pop();
      return;
    }
    let isHtml = false;
    for (let at = stack.length - 1; at >= 0; at -= 1) {
      const entry = stack[at]!;
      isHtml ||= entry.ns === html.NS.HTML;
      const isSame = (entry.ns === html.NS.HTML) === isHtml;
      if (isSame && entry.name.toLowerCase() === name) return void stack.splice(at);
      // An end tag in HTML ends nothing outside of what that stands in.
      if (isHtml && isPoint(entry)) return;
    }
    if (outside.get(name)) stack.length = 0;
  }

  /** Goes on where the next tag may begin: what stands between means nothing to us. */
  function skip(): void {
    tokenizer.inForeignNode = isForeignNow();
    if (!plain.includes(tokenizer.state)) return;
    const { preprocessor } = tokenizer;
    const next = preprocessor.html.indexOf('<', preprocessor.pos + 1);
    preprocessor.pos = (next < 0 ? preprocessor.html.length : next) - 1;
  }

  const handler: TokenHandler = {
    onStartTag(token) {
      const { attrs, endOffset: end, startOffset: start } = token.location!;
      done = end;
      const isForeign = enter(token);
      const all = token.attrs.map(({ name, value }) => {
        const { startOffset, endOffset } = attrs![name]!;
        return { name, value, start: startOffset, end: endOffset };
      });
      open({
        name: token.tagName,
        isForeign,
        isClosed: token.selfClosing,
        attrs: all,
        start,
        end,
      });
      skip();
    },
    onEndTag(token) {
      const { endOffset: end, startOffset: start } = token.location!;
      done = end;
      leave(token.tagName);
      close({ name: token.tagName, start, end });
      skip();
    },
    onComment(token) {
      done = token.location!.endOffset;
      skip();
    },
    onDoctype(token) {
      done = token.location!.endOffset;
    },
    onEof() {},
    onCharacter() {},
    onNullCharacter() {},
    onWhitespaceCharacter() {},
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);

  return {
    write: (text: string, isLast: boolean) => tokenizer.write(text, isLast),
    /** Says whether we are inside `<svg>` or `<math>`. */
    isInside: () => !!stack[0],
    /** Where the last tag or comment ended. */
    done: () => done,
    /** Says whether no tag has begun that isn't over. */
    isBetween: () => plain.includes(tokenizer.state),
    /** Says whether a tag of HTML's could follow. */
    isOpen: () => tokenizer.state === TokenizerMode.DATA && !stack[0],
  };
}
