/** Calls back with all that the partners have received, now and at each change. */
export function watchLog(tell) {
  let entries = [];
  let stream;

  const update = (received) => {
    entries = received;
    tell(entries);
  };
  const open = () => {
    stream?.close();
    stream = new EventSource('/_log/stream');
    stream.addEventListener('all', ({ data }) => update(JSON.parse(data)));
    stream.addEventListener('entry', ({ data }) => update([...entries, JSON.parse(data)]));
  };
  const close = () => stream?.close();

  // A browser opens few connections to one host, so a page that isn't seen gives its own back.
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', (event) => event.persisted && open());
  if (!document.hidden) open();
}
