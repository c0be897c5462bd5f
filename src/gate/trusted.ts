export interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(text: string): string;
}

const same = (text: string) => text;
const plain: Policy = { createHTML: same, createScript: same, createScriptURL: same };

/**
 * Creates the Trusted Types policy `izin`: what it lets through is the site's own held markup, which
 * the site let into the page. Where CSP doesn't allow it, texts stay plain and releases fail.
 */
export function createPolicy(): Policy {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  try {
    return trustedTypes!.createPolicy('izin', plain);
  } catch {
    return plain;
  }
}
