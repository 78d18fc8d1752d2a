import { readFileSync } from 'node:fs';
import { loadApi } from './api/load-api.js';
import { renderApi } from './api/render-api.js';
import { docsNames } from './docs-names.js';
import { renderMarkdown } from './markdown.js';
import type { Heading, RenderedMarkdown } from './markdown.js';
import { modelSize } from './model-size.js';
import { renderPage } from './page-template.js';
import { places } from './places.js';
import { readBaseline, scoreTables } from './scores.js';

export interface DocsPage {
  /** Of the file, without `.html`. */
  readonly name: string;
  readonly html: string;
}

/** All pages of the docs. `styleAddress` is relative to them. */
export async function docsPages(styleAddress: string): Promise<DocsPage[]> {
  const inserts: Readonly<Record<string, string>> = {
    ...scoreTables(readBaseline()),
    'model size': `${Math.round(modelSize() / 1000)} kB`,
  };
  const api = renderApi(await loadApi());
  return docsNames.map(([name, label]) => {
    const content = renderMarkdown(fillIn(readMarkdown(name), inserts), name);
    const { html, headings } = name === 'api' ? withApi(content, api) : content;
    return {
      name,
      html: renderPage({ name, label, styleAddress, headings, body: html, lead: content.lead }),
    };
  });
}

export function readMarkdown(name: string): string {
  return readFileSync(`${places.markdown}${name}.md`, 'utf8');
}

function withApi(
  content: RenderedMarkdown,
  api: { readonly html: string; readonly headings: readonly Heading[] },
): Pick<RenderedMarkdown, 'html' | 'headings'> {
  return { html: content.html + api.html, headings: [...content.headings, ...api.headings] };
}

/** Puts what is made at build time where the Markdown says `<!-- insert: name -->`. */
function fillIn(markdown: string, inserts: Readonly<Record<string, string>>): string {
  return markdown.replace(/<!-- insert: ([^>]+?) -->/g, (_, name: string) => {
    const text = inserts[name];
    if (text === undefined)
      throw new Error(`The docs ask for "${name}"; there is only ${Object.keys(inserts).join(', ')}.`);
    return text;
  });
}
