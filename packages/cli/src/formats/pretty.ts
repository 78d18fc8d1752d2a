import type { Diagnostic, ParagraphRole } from '@inquit/core';

import type { Extracted } from '../record.js';
import type { ColorDepth } from '../terminal/color-depth.js';
import { escapeLine } from '../terminal/escape.js';
import { createPage } from '../terminal/page.js';
import type { Page } from '../terminal/page.js';
import type { Style } from '../terminal/style.js';
import type { Format } from './format.js';
import { tellLeftOut } from './left-out.js';
import { markParagraph, marksByParagraph, toMarks } from './marks.js';
import type { MarkStyle } from './marks.js';
import { toOneLineList } from './one-line-list.js';
import { plural, summarize, toListEntries } from './quotation-list.js';

export interface PrettyOptions {
  /** Columns of a line, margins included. */
  readonly width: number;
  readonly depth: ColorDepth;
  /** Says which rules decided. */
  readonly explain: boolean;
  /** One line a quotation in place of the article. */
  readonly list?: boolean;
  /** There can be several articles: each gets its name, and there is a total. */
  readonly several: boolean;
}

/** For people: the article with its quotations marked, the list of them, and a sentence that sums up. */
export function prettyFormat(options: PrettyOptions): Format {
  const page = createPage(options.width, options.depth);
  const toLines = options.list === true ? toListLines : toArticleLines;
  return {
    name: 'pretty',
    extension: '.txt',
    pure: true,
    holdsErrors: false,
    begin: '',
    separator: '\n',
    write: (result) => ('error' in result ? '' : toText(toLines(result, options, page))),
    end: ({ articles, quotations }) => {
      if (articles < 2) return '';
      const total = `${plural(quotations, 'quotation')} in ${plural(articles, 'article')}`;
      return toText(['', page.rule(), '', ...page.sentence(total, { bold: true })]);
    },
  };
}

/** A headline is loud, what surrounds the story is quiet, a quoted document stands back. */
const looks: Readonly<Record<ParagraphRole, { readonly style?: Style; readonly indent?: string }>> = {
  headline: { style: { bold: true } },
  subheading: { style: { bold: true } },
  body: {},
  blockquote: { indent: '│ ' },
  caption: { style: { dim: true } },
  pullquote: { indent: '│ ' },
  'list-item': { indent: '  ' },
  byline: { style: { dim: true } },
  dateline: { style: { dim: true } },
  note: { style: { dim: true } },
};

const legend = '{source} <cue> [content]';

function toArticleLines(result: Extracted, options: PrettyOptions, page: Page): string[] {
  const { extraction } = result;
  const markStyle = options.depth === 0 ? 'brackets' : 'color';
  const name = options.several ? [...nameLines(result, page), ''] : [];
  const article = articleLines(result, markStyle, page);
  const list = listLines(result, options.explain, page);
  return [
    ...name,
    ...article,
    ...(article.length > 0 ? [page.rule(), ''] : []),
    ...list,
    ...(options.explain ? leftOutLines(result, page) : []),
    ...noticeLines(extraction.diagnostics, page),
    ...(markStyle === 'brackets' && list.length > 0 ? page.sentence(legend, { dim: true }) : []),
    ...page.sentence(summarize(extraction), { bold: true }),
  ];
}

function toListLines(result: Extracted, { several }: PrettyOptions, page: Page): string[] {
  const entries = toOneLineList(result.extraction, page.measure);
  const lines =
    entries.length === 0 ? page.sentence('No quotations.', { dim: true }) : entries.map(page.line);
  return [...(several ? nameLines(result, page) : []), ...lines];
}

function nameLines({ name }: Extracted, page: Page): string[] {
  return page.sentence(escapeLine(name), { underline: true, bold: true });
}

function articleLines({ article, extraction }: Extracted, markStyle: MarkStyle, page: Page): string[] {
  const marks = marksByParagraph(article.paragraphs, toMarks(extraction));
  return article.paragraphs.flatMap((paragraph, index) => {
    const { style, indent } = looks[paragraph.role];
    return [...page.paragraph(markParagraph(paragraph, marks[index]!, markStyle, style), indent), ''];
  });
}

function listLines({ extraction }: Extracted, explain: boolean, page: Page): string[] {
  const entries = toListEntries(extraction, explain);
  const digits = String(entries.length).length;
  const indent = ' '.repeat(digits + 2);
  return entries.flatMap(({ number, paragraphs }) => [
    ...paragraphs.flatMap((runs, index) => {
      const label = `${String(number).padStart(digits)}  `;
      return page.paragraph(runs, indent, index === 0 ? label : indent);
    }),
    '',
  ]);
}

/** Of pages: what was taken for no part of the article. */
function leftOutLines({ article }: Extracted, page: Page): string[] {
  const lines = tellLeftOut(article.removals ?? []);
  if (lines.length === 0) return [];
  return ['Left out of the article:', ...lines.map((line) => `  ${escapeLine(line)}`)].flatMap((line) =>
    page.sentence(line, { dim: true }),
  );
}

/** Each kind of notice once, with how often it came. */
function noticeLines(diagnostics: readonly Diagnostic[], page: Page): string[] {
  const counts = new Map<string, number>();
  for (const { severity, message } of diagnostics) {
    const notice = `${severity === 'warning' ? 'Warning' : 'Note'}: ${escapeLine(message)}`;
    counts.set(notice, (counts.get(notice) ?? 0) + 1);
  }
  return [...counts].flatMap(([notice, count]) =>
    page.sentence(count === 1 ? notice : `${notice} (${count} times)`, { dim: true }),
  );
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
