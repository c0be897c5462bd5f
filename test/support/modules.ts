import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import type { Web } from './web.js';

const folder = new URL('../../node_modules/', import.meta.url);

/** Reads a file of an installed package. */
export const packageFile = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** Serves files of installed packages, and returns the tags that load them. */
export function serveScripts(web: Web, ...paths: string[]): string {
  for (const path of paths) web.file(`/lib/${path}`, packageFile(path), 'text/javascript');
  return paths.map((path) => `<script src="/lib/${path}"></script>`).join('\n');
}

/** Makes one script of a package's ES modules, which leaves its exports in a global. */
export async function bundleModule(name: string, path: string): Promise<string> {
  const bundle = await rollup({
    input: fileURLToPath(new URL(path, folder)),
    plugins: [nodeResolve({ browser: true })],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'iife', name, inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

/** Serves a package's ES modules as one script that leaves its exports in a global. */
export async function serveModule(web: Web, name: string, path: string): Promise<string> {
  web.file(`/lib/${name}.js`, await bundleModule(name, path), 'text/javascript');
  return `<script src="/lib/${name}.js"></script>`;
}

/** Serves CommonJS files, by the names under which they require each other; the globals are what they export. */
export function serveCommon(web: Web, files: Record<string, string>, mode = 'production'): string {
  const parts = Object.entries(files).map(
    ([name, path]) =>
      `define(${JSON.stringify(name)}, (module, exports, require) => {${packageFile(path)}\n});`,
  );
  const text = `(() => {
    const made = {}, makers = {};
    const define = (name, make) => (makers[name] = make);
    const require = (name) => {
      if (made[name]) return made[name].exports;
      const module = (made[name] = { exports: {} });
      makers[name](module, module.exports, require);
      return module.exports;
    };
    self.process = { env: { NODE_ENV: '${mode}' } };
    self.use = require;
    ${parts.join('\n')}
  })();`;
  web.file('/lib/common.js', text, 'text/javascript');
  return '<script src="/lib/common.js"></script>';
}
