import type { Plugin } from 'vite';
import { docsPages } from './docs-pages.js';
import { docsStyle } from './docs-style.js';
import { modelSize } from './model-size.js';
import { sourceRepository } from './source-repository.js';

const folder = 'docs';
const styleName = 'docs.css';

/**
 * Makes the pages of `docs/` from Markdown, from the scores and from the types: plain HTML without a script. Also tells
 * the page how large the model is and where its source lies.
 */
export function docsPlugin(): Plugin {
  return {
    name: 'docs',
    config: () => ({
      define: {
        __MODEL_SIZE__: JSON.stringify(modelSize()),
        __SOURCE_REPOSITORY__: JSON.stringify(sourceRepository()) ?? 'undefined',
      },
    }),
    configureServer(server) {
      server.middlewares.use(`/${folder}`, (request, response, next) => {
        const name = (request.url ?? '/').replace(/^\/|[?#].*$/g, '') || 'index.html';
        readFile(name).then((file) => {
          if (!file) return next();
          response.setHeader('Content-Type', file.type);
          response.end(file.body);
        }, next);
      });
    },
    async generateBundle() {
      const style = this.emitFile({ type: 'asset', name: styleName, source: docsStyle() });
      for (const { name, html } of await docsPages(`../${this.getFileName(style)}`))
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}.html`, source: html });
    },
  };
}

/** For the development server, which makes the pages anew each time. */
async function readFile(
  fileName: string,
): Promise<{ readonly type: string; readonly body: string } | undefined> {
  if (fileName === styleName) return { type: 'text/css; charset=utf-8', body: docsStyle() };
  const pages = await docsPages(styleName);
  const page = pages.find(({ name }) => `${name}.html` === fileName);
  return page && { type: 'text/html; charset=utf-8', body: page.html };
}
