import { readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** What the pages have in `<script id="izin-config">`. */
export const options = {
  config: JSON.parse(read('izin.json')),
  origin: 'https://interindo.example',
};
export const page = read('page.html');
