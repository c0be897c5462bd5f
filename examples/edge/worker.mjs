import { markResponse } from 'izin/mark';
import config from './izin.mjs';

const options = { config, origin: 'https://interindo.example' };

/** Cloudflare's form; Deno and Bun serve the same function. */
export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    return markResponse(await fetch(new URL(pathname, env.ORIGIN)), options);
  },
};
