import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { renderAnnotated } from './annotated.js';
import { escapeHtml } from './escape-html.js';

export interface Heading {
  readonly depth: number;
  readonly id: string;
  /** HTML. */
  readonly title: string;
}

export interface RenderedMarkdown {
  readonly html: string;
  /** Those of the second level and below. */
  readonly headings: readonly Heading[];
  /** The first paragraph as plain text. */
  readonly lead: string;
}

/** HTML of a page's Markdown, with an anchor at each heading. `name` is for messages. */
export function renderMarkdown(markdown: string, name: string): RenderedMarkdown {
  const headings: Heading[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const title = this.parser.parseInline(tokens);
        if (depth === 1) return `<h1>${title}</h1>\n`;
        const id = anchorOf(text);
        if (headings.some((heading) => heading.id === id))
          throw new Error(`docs/${name}.md has two headings with the anchor "${id}"; name one differently.`);
        headings.push({ depth, id, title });
        return anchoredHeading({ depth, id, title });
      },
      link({ href, tokens }) {
        const isElsewhere = /^https?:/.test(href);
        const address = isElsewhere ? href : href.replace(/\.md(?=#|$)/, '.html');
        const rel = isElsewhere ? ' rel="noopener noreferrer"' : '';
        return `<a href="${escapeHtml(address)}"${rel}>${this.parser.parseInline(tokens)}</a>`;
      },
      code(token) {
        return renderCode(token, outputs.has(token));
      },
      table({ header, rows }) {
        const areNumbers = header.map(
          ({ align }, column) =>
            align === 'right' && rows.every((cells) => cells[column]!.text.length <= longestNumber),
        );
        const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td'): string =>
          `<tr>${cells
            .map(({ tokens }, column) => {
              const html = this.parser.parseInline(tokens);
              const kind = areNumbers[column] ? ' class="number"' : '';
              if (tag === 'th' && html === '') return '<td></td>';
              return `<${tag}${kind}>${withDetail(html)}</${tag}>`;
            })
            .join('')}</tr>`;
        return `<div class="table-frame" tabindex="0"><table><thead>${row(header, 'th')}</thead><tbody>${rows
          .map((cells) => row(cells, 'td'))
          .join('')}</tbody></table></div>\n`;
      },
    },
  });
  const tokens = marked.lexer(markdown);
  const outputs = outputsAmong(tokens);
  const lead = tokens.find((token) => token.type === 'paragraph') as Tokens.Paragraph | undefined;
  const html = marked.parser(tokens);
  return { html, headings, lead: lead ? plainText(lead.tokens) : '' };
}

export function anchoredHeading({ depth, id, title }: Heading): string {
  return `<h${depth} id="${id}"><a class="anchor" href="#${id}">${title}</a></h${depth}>\n`;
}

/** As GitHub makes them: lower case, words joined by hyphens. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

/** Longer cells are words, and their columns are not set as numbers. */
const longestNumber = 24;

/** Precision and recall stand small beside the F1 they belong to. */
function withDetail(cell: string): string {
  return cell.replace(/^([\d.]+) \(([\d.]+ \/ [\d.]+)\)$/, '$1 <small>$2</small>');
}

/** A block of plain text right after a program or a command is what it prints. */
function outputsAmong(tokens: readonly Token[]): ReadonlySet<Token> {
  const blocks = tokens.filter(({ type }) => type !== 'space');
  return new Set(
    blocks.filter((token, index) => {
      const before = blocks[index - 1];
      return (
        token.type === 'code' &&
        token.lang === 'text' &&
        before?.type === 'code' &&
        /^(?:ts|sh)$/.test(before.lang ?? '')
      );
    }),
  );
}

function renderCode({ lang = '', text }: Tokens.Code, isOutput: boolean): string {
  if (lang.startsWith('annotated')) return renderAnnotated(text);
  const file = / file=(\S+)$/.exec(lang)?.[1];
  const title = file ?? (isOutput ? 'prints' : undefined);
  const caption = title === undefined ? '' : `<figcaption>${escapeHtml(title)}</figcaption>`;
  const kind = isOutput ? ' output' : lang.startsWith('text') ? ' prose' : '';
  return `<figure class="code${kind}">${caption}<pre tabindex="0"><code>${escapeHtml(text)}</code></pre></figure>\n`;
}

function plainText(tokens: readonly { readonly raw: string; readonly text?: string }[]): string {
  return tokens
    .map(({ raw, text }) => text ?? raw)
    .join('')
    .replace(/\s+/g, ' ');
}
