/**
 * @typedef {object} LogEntry One request that a partner's server has received.
 * @property {number} number counts from 1 since the server started
 * @property {string} time ISO 8601
 * @property {string} partner
 * @property {string} method
 * @property {string} path with its query
 * @property {string} referer empty if none was sent
 * @property {boolean} cookies whether the browser sent any
 */

const MAX_ENTRIES = 5000;

/** Keeps what the partners have received, and tells every open panel. */
export function createLog() {
  /** @type {LogEntry[]} */
  let entries = [];
  let number = 0;
  const streams = new Set();
  const tell = (event, data) => {
    for (const stream of streams) stream.write(format(event, data));
  };

  return {
    entries: () => [...entries],
    add(partner, { method, url, headers }) {
      const entry = {
        number: ++number,
        time: new Date().toISOString(),
        partner,
        method,
        path: url,
        referer: headers.referer ?? '',
        cookies: Boolean(headers.cookie),
      };
      entries = [...entries.slice(1 - MAX_ENTRIES), entry];
      tell('entry', entry);
    },
    clear() {
      entries = [];
      tell('all', entries);
    },
    /** Answers with Server-Sent Events: first `all` entries, then each new `entry`. */
    stream(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(format('all', entries));
      streams.add(response);
      response.on('close', () => streams.delete(response));
    },
    endStreams() {
      for (const stream of streams) stream.end();
    },
  };
}

const format = (event, data) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
