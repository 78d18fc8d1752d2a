import { defaultClientConditions, defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { docsPlugin } from './build/docs/docs-plugin.js';
import { serviceWorkerPlugin } from './build/service-worker-plugin.js';

export default defineConfig({
  // Relative addresses: the built site works from any folder of any host.
  base: './',
  // Workspace packages are built from their sources.
  resolve: { conditions: ['@inquit/source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  plugins: [allowInlineStylesInDevelopment(), docsPlugin(), serviceWorkerPlugin()],
});

/** The development server puts styles into the page itself; the built site keeps the strict policy. */
function allowInlineStylesInDevelopment(): Plugin {
  return {
    name: 'allow-inline-styles-in-development',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  };
}
