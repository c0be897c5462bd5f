/** Reads the document in a `data:` (RFC 2397) or `javascript:` address. */
export function readDocument(address: string): string {
  const text = unescape(address);
  try {
    return atob(/;\s*base64,([^#]*)/i.exec(text)![1]!);
  } catch {
    return text;
  }
}
