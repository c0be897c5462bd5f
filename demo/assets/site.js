const BASKET = 'interindo.basket';

showBasket();
for (const button of document.querySelectorAll('[data-add]'))
  button.addEventListener('click', () => addToBasket(button.dataset.add));
for (const button of document.querySelectorAll('[data-more]'))
  button.addEventListener('click', () => showMore(button));
document.querySelector('[data-basket]')?.addEventListener('click', emptyBasket);

function addToBasket(product) {
  writeBasket([...readBasket(), product]);
  showBasket();
  tellPartners('add_to_basket', product);
}

function emptyBasket() {
  writeBasket([]);
  showBasket();
}

/** A script that has run stays in the page after consent is withdrawn, so the shop asks each time. */
function tellPartners(event, product) {
  const granted = (partner) => window.izin?.granted?.(partner) === true;
  if (granted('statika')) window.statika?.('event', event, product);
  if (granted('pikselo')) window.pks?.('track', event, product);
}

async function showMore(button) {
  button.disabled = true;
  const answer = await fetch(button.dataset.more);
  if (!answer.ok) {
    button.disabled = false;
    return;
  }
  document.getElementById(button.dataset.moreInto).innerHTML = await answer.text();
  button.hidden = true;
}

function readBasket() {
  try {
    return JSON.parse(localStorage.getItem(BASKET) ?? '[]');
  } catch {
    return [];
  }
}

function writeBasket(products) {
  try {
    if (products.length) localStorage.setItem(BASKET, JSON.stringify(products));
    else localStorage.removeItem(BASKET);
  } catch {
    // With storage blocked the shop goes on without remembering the basket.
  }
}

function showBasket() {
  const count = document.querySelector('[data-basket-count]');
  if (count) count.textContent = String(readBasket().length);
}
