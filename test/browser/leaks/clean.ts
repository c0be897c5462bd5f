/** Evaluated in a page without izin: lists every name that is kept for the origin, then drops it all. */
export const readAndClean = `(async () => {
  const attempt = async (read) => { try { return await read(); } catch { return []; } };
  const cookies = document.cookie.split('; ').map((pair) => pair.split('=')[0]);
  const bases = await attempt(async () => (await indexedDB.databases()).map(({ name }) => name));
  const stores = await attempt(() => caches.keys());
  const folder = await attempt(() => navigator.storage.getDirectory());
  const files = await attempt(async () => { const all = []; for await (const name of folder.keys()) all.push(name); return all; });
  const old = await attempt(() => new Promise((done, fail) => webkitRequestFileSystem(0, 9, ({ root }) => root.createReader().readEntries(done, fail), fail)));
  const names = [...cookies, ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...bases, ...stores, ...files, ...old.map(({ name }) => name), ...name.split(' ')];
  for (const each of cookies) document.cookie = each + '=;Path=/;Max-Age=0';
  localStorage.clear(); sessionStorage.clear(); name = '';
  for (const each of bases) indexedDB.deleteDatabase(each);
  for (const each of stores) caches.delete(each);
  for (const each of files) attempt(() => folder.removeEntry(each, { recursive: true }));
  for (const each of old) each.remove(() => {});
  return names;
})()`;
