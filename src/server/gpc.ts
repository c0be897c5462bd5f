/**
 * Answers `/.well-known/gpc.json`: that the site honours Global Privacy Control, and since when it says so
 * (`YYYY-MM-DD`; https://w3c.github.io/gpc, 3.3). Throws on anything else.
 */
export function gpcJson(lastUpdate: string): Response {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(lastUpdate) || Number.isNaN(Date.parse(lastUpdate)))
    throw new Error(`izin: "${lastUpdate}" is no date: write it as in 2026-11-27.`);
  return Response.json({ gpc: true, lastUpdate });
}
