const areas = () => [window.localStorage, window.sessionStorage];

/** Returns the names of the cookies and storage keys that the page can see. */
export function readStored() {
  try {
    return [...cookieNames(), ...areas().flatMap((area) => Object.keys(area))];
  } catch {
    return [];
  }
}

/** Makes this browser a first visitor again, for the shop and for the partners' log. */
export async function startOver() {
  try {
    for (const name of cookieNames()) deleteCookie(name);
    for (const area of areas()) area.clear();
  } catch {
    // With storage blocked there is nothing to delete.
  }
  await fetch('/_log', { method: 'DELETE' });
  location.replace(location.pathname);
}

const cookieNames = () =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0]);

function deleteCookie(name) {
  for (const domain of ['', `; domain=${location.hostname}`])
    document.cookie = `${name}=; path=/; max-age=0${domain}`;
}
