import { readStored } from './browser-storage.js';
import { watchLog } from './panel-log.js';
import { createPanelView } from './panel-view.js';

const partners = readPartners();
const view = createPanelView();
let announcing;
let announced = 0;
let entries = [];

showState();
window.izin?.on?.('decision', () => {
  showState();
  // Scripts that were just released store a little later.
  setTimeout(showStored, 500);
});
watchLog((received) => {
  entries = received;
  showState();
});

function readPartners() {
  try {
    return JSON.parse(document.getElementById('izin-config').textContent).partners;
  } catch {
    return {};
  }
}

function showState() {
  const groups = groupByPartner();
  view.showState(window.izin?.state);
  view.showReceived(groups, entries.length);
  showStored();
  clearTimeout(announcing);
  announcing = setTimeout(() => announce(groups, entries.length), 1000);
}

function showStored() {
  view.showStored(readStored());
}

function announce(groups, total) {
  if (total !== announced) view.announce(groups, total);
  announced = total;
}

/** All configured partners, and any other name whose server has received something. */
function groupByPartner() {
  const ids = new Set([...Object.keys(partners), ...entries.map(({ partner }) => partner)]);
  return [...ids].map((id) => ({
    name: partners[id]?.name ?? id,
    category: partners[id]?.category,
    allowed: window.izin?.state?.partners?.[id] === true,
    entries: entries.filter(({ partner }) => partner === id),
  }));
}
