import { docsNames } from './docs-names.js';
import { escapeHtml } from './escape-html.js';
import type { Heading } from './markdown.js';
import { sourceRepository } from './source-repository.js';

export interface PageParts {
  readonly name: string;
  readonly label: string;
  readonly styleAddress: string;
  readonly headings: readonly Heading[];
  /** HTML. */
  readonly body: string;
  /** Plain text, for search results. */
  readonly lead: string;
}

/** No script, no style but the site's own files, no form. */
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** One page of the docs. All addresses are relative, so that the site works from any folder. */
export function renderPage({ name, label, styleAddress, headings, body, lead }: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(label)} · inquit</title>
<meta name="description" content="${escapeHtml(lead)}">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeHtml(styleAddress)}">
</head>
<body class="docs">
<a class="skip" href="#content">To the content</a>
<header class="masthead">
<p class="brand"><a href="../">inquit</a></p>
<p class="tagline">Who said what, exactly where: the documentation.</p>
<p class="privacy"><a href="../">Try it in your browser</a></p>
</header>
<div class="docs-desk">
<nav class="docs-nav" aria-label="Documentation">
<ul>${docsNames.map((page) => navLine(page, name)).join('')}</ul>
</nav>
<main id="content" class="docs-${name}">
${body}${nextPage(name)}
</main>
${contents(headings)}
</div>
<footer class="status">
<p>Made with the site from the source it describes. Its programs and commands are run by tests.</p>
<p><a href="../">The page</a> <a href="accuracy.html">Accuracy table</a>${sourceLink()}</p>
</footer>
</body>
</html>
`;
}

function navLine([name, label]: readonly [string, string], current: string): string {
  const mark = name === current ? ' aria-current="page"' : '';
  return `<li><a href="${name}.html"${mark}>${escapeHtml(label)}</a></li>`;
}

/** What the page holds, beside it where there is room. */
function contents(headings: readonly Heading[]): string {
  const lines = headings.filter(({ depth }) => depth === 2);
  if (lines.length < 2) return '';
  return `<nav class="docs-contents" aria-label="On this page"><p>On this page</p><ul>${lines
    .map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`)
    .join('')}</ul></nav>`;
}

function nextPage(name: string): string {
  const next = docsNames[docsNames.findIndex(([each]) => each === name) + 1];
  if (!next) return '';
  return `<p class="docs-next">Next: <a href="${next[0]}.html">${escapeHtml(next[1])}</a></p>`;
}

function sourceLink(): string {
  const address = sourceRepository();
  return address === undefined
    ? ''
    : ` <a href="${escapeHtml(address)}" rel="noopener noreferrer">Source</a>`;
}
