// Stands in for a retargeting script: it notes the products seen, to show them again elsewhere.
import { visitor } from './visitor.js';

const KEY = 'kembali.viewed';
const origin = new URL(import.meta.url).origin;
const products = [...document.querySelectorAll('[data-product]')].map((e) => e.dataset.product);
const seen = [...new Set([...products, ...JSON.parse(localStorage.getItem(KEY) ?? '[]')])];

localStorage.setItem(KEY, JSON.stringify(seen.slice(0, 6)));
const query = new URLSearchParams({ id: 'K-3090', u: visitor(), p: products.join(',') });
void fetch(`${origin}/seen?${query}`, {
  method: 'POST',
  mode: 'no-cors',
  credentials: 'include',
  keepalive: true,
});
