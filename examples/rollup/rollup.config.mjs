import { izinMark } from 'izin/mark/rollup';
import { options, page } from '../config.mjs';

/** Stands for whichever plugin writes a site's pages. */
const pages = {
  name: 'pages',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'index.html', source: page });
  },
};

export default {
  input: new URL('main.mjs', import.meta.url).pathname,
  output: { dir: 'dist' },
  plugins: [pages, izinMark(options)],
};
