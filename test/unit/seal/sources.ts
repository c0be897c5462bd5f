/** Says whether a source expression lets an https address pass (CSP 3, 6.7.2.8 and following). */
export function lets(source: string, address: string): boolean {
  if (source.startsWith('ws:')) return false;
  const [, host = '', port, path = ''] = /^([^:/]+):([^/]+)(.*)$/.exec(source)!;
  const url = new URL(`https://${address}`);
  const isHost = host.startsWith('*.')
    ? url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  const isPath =
    !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return isHost && isPath && (port === '*' || port === (url.port || '443'));
}
