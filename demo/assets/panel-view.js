import { startOver } from './browser-storage.js';
import { text } from './panel-text.js';

const WIDE = '(min-width: 75rem)';
const LAST = 3;

/**
 * Builds the panel's body and returns what shows each part of it. A group is one partner:
 * `{ name, category, allowed, entries }`.
 */
export function createPanelView() {
  const find = (name) => document.querySelector(`[data-panel-${name}]`);
  const decision = make('p', { className: 'panel-decision' });
  const received = make('ul', { className: 'panel-partners' });
  const stored = make('p', { className: 'panel-stored' });

  const body = find('body');
  body.append(
    makeStartOver(),
    make('p', { id: 'start-over-hint', className: 'small', textContent: text.startOverHint }),
    make('h3', { textContent: text.now }),
    decision,
    make('h3', { textContent: text.perPartner }),
    received,
    make('h3', { textContent: text.stored }),
    stored,
  );
  body.closest('details').open = matchMedia(WIDE).matches;

  return {
    showState(state) {
      decision.textContent = describe(state);
    },
    showStored(names) {
      stored.textContent = names.join(', ') || text.nothing;
    },
    showReceived(groups, total) {
      find('total').textContent = String(total);
      received.replaceChildren(...groups.map(makePartner));
    },
    announce(groups, total) {
      const counts = groups.filter(({ entries }) => entries.length);
      const list = counts.map(({ name, entries }) => `${name} ${entries.length}`).join(', ');
      find('status').textContent = text.status(total, list);
    },
  };
}

function describe(state) {
  if (!state) return text.missing;
  if (state.decided) return text.decided;
  return Object.values(state.partners ?? {}).includes(true) ? text.again : text.undecided;
}

function makeStartOver() {
  const button = make('button', { type: 'button', textContent: text.startOver });
  button.setAttribute('aria-describedby', 'start-over-hint');
  button.addEventListener('click', startOver);
  return button;
}

function makePartner({ name, category, allowed, entries }) {
  const permission = allowed ? text.allowed : text.held;
  const purpose = text.categories[category] ?? category;
  return make('li', { className: allowed ? 'is-allowed' : 'is-held' }, [
    make('span', {}, [
      make('strong', { textContent: name }),
      make('small', { textContent: [purpose, permission].filter(Boolean).join(' · ') }),
    ]),
    make('b', { textContent: String(entries.length) }),
    make('ol', {}, entries.slice(-LAST).map(makeEntry)),
  ]);
}

function makeEntry({ method, path, cookies }) {
  const children = [make('code', { textContent: `${method} ${path}` })];
  if (cookies) children.push(make('span', { textContent: text.withCookies }));
  return make('li', {}, children);
}

function make(tag, properties, children = []) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
