import { escapeHtml } from '../markup.js';
import { pageStyle } from './page-style.js';

export interface PageOptions {
  readonly title?: string;
  /** A BCP 47 tag; English where absent. */
  readonly language?: string;
}

/** All before the first section. The policy in it forbids scripts and requests, should something slip through. */
export function beginPage({ title = 'Quotations', language = 'en' }: PageOptions = {}): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
`;
}

export function endPage(): string {
  return '</main>\n</body>\n</html>\n';
}
