/**
 * Tells whether a site's page that may send records sent this request: one of the list, or without a
 * list one of the receiver's own host. Browsers send `Origin` with every POST, and no page can change it.
 */
export function isAllowed(origin: string, url: string, origins: string[] | undefined): boolean {
  if (origins) return origins.includes(origin);
  // Hosts only: behind a proxy that ends TLS the receiver sees http.
  return URL.canParse(origin) && new URL(origin).host === new URL(url).host;
}
