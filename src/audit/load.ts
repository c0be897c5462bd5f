/** What a page loads or runs, as a policy judges it. */
export interface Load {
  /** The directive that it falls under, as a violation report names it. */
  directive: string;
  /** The page or frame of the site's own that it stands in. */
  page: string;
  /** Its address; none for what stands inline. */
  url?: string;
  /** What stands inline: a script, a style, or the attribute that has one. */
  text?: string;
  /** `<script>`, `onclick`, … */
  tag?: string;
  line?: number;
  /** Whether its tag has a nonce; its value is another with each answer. */
  hasNonce?: boolean;
  /** Whether it stands in an attribute, which nonces don't cover. */
  isAttribute?: boolean;
  /** Whether it is a file whose tag stands in the page's HTML. */
  isParsed?: boolean;
  /** Whether a redirect led to it. */
  isRedirected?: boolean;
  /** Addresses of what asked for it; without any of them it isn't asked for. */
  causes: readonly string[];
}
