import { segment } from '../src/segment/index.js';
import type { Document, TokenRange } from '../src/document.js';
import type { Article, Paragraph, ParagraphRole } from '../src/types.js';

/** An article with one paragraph a line; a line may begin with its role in brackets: "[caption] …". */
export function articleOf(lines: string): Article {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of lines.split('\n')) {
    const role = (/^\[(\w+)\] /.exec(line)?.[1] ?? 'body') as ParagraphRole;
    const skip = role === 'body' ? 0 : role.length + 3;
    const from = start + skip;
    const end = start + line.length;
    if (end > from) paragraphs.push({ role, start: from, end, text: lines.slice(from, end) });
    start = end + 1;
  }
  return { text: lines, paragraphs, metadata: {}, diagnostics: [] };
}

export function segmentLines(lines: string): Document {
  return segment(articleOf(lines));
}

export function textOf({ article, tokens }: Document, range: TokenRange): string {
  return article.text.slice(tokens.start[range.firstToken], tokens.end[range.endToken - 1]);
}

export function tokenTexts(document: Document): string[] {
  return Array.from({ length: document.tokens.count }, (_, token) =>
    textOf(document, { firstToken: token, endToken: token + 1 }),
  );
}

export function sentenceTexts(document: Document): string[] {
  return document.sentences.map((sentence) => textOf(document, sentence));
}

/** Each stretch as its text, indented by depth with ">", with "…" after unclosed and "+" before continuing ones. */
export function stretchTexts(document: Document): string[] {
  return document.stretches.map(
    (stretch) =>
      '>'.repeat(stretch.depth) +
      (stretch.continues ? '+' : '') +
      textOf(document, stretch) +
      (stretch.unclosed ? ' (unclosed)' : ''),
  );
}
