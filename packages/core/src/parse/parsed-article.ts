import { makeSpan } from '../span.js';
import type { Article, Paragraph, ParagraphRole, QuoteHint } from '../types.js';

/** What every format's parser gets. */
export interface ParserInput {
  /** Decoded, without byte order mark; line ends and white space as they came, so that positions are the input's. */
  readonly text: string;
  /** The address the input came from, and the base of relative addresses. */
  readonly url?: string;
  /** Whether to keep in `removals` what is left out. */
  readonly explain: boolean;
}

/** What every format's parser gives: an article before the limits and the caller's options have had their say. */
export type ParsedArticle = Article;

/** A paragraph before it has a place in `Article.text`. */
export interface ParsedBlock {
  readonly role: ParagraphRole;
  readonly text: string;
  readonly inputRange?: { readonly start: number; readonly end: number };
  /** Stretches of `text` whose speaker the input names. */
  readonly hints?: readonly BlockHint[];
}

/** Offsets into the block's own text. */
export interface BlockHint {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
}

export interface JoinedBlocks {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly hints: readonly QuoteHint[];
}

/** Between two paragraphs of a text that is made from blocks. */
const separator = '\n\n';

/**
 * Makes `Article.text` of blocks, one paragraph each, with an empty line between them. White space around a block's
 * text goes, line ends within it become "\n", and blocks of white space alone are left out.
 */
export function joinBlocks(blocks: readonly ParsedBlock[]): JoinedBlocks {
  const parts: string[] = [];
  const placed: { readonly block: ParsedBlock; readonly start: number; readonly end: number }[] = [];
  const placedHints: BlockHint[] = [];
  let length = 0;
  for (const block of blocks) {
    const trimmed = block.text.trim();
    if (trimmed === '') continue;
    if (length > 0) length += separator.length;
    const start = length;
    const shift = start - (block.text.length - block.text.trimStart().length);
    const end = start + trimmed.length;
    parts.push(withSameLengthLineEnds(trimmed));
    placed.push({ block, start, end });
    for (const hint of block.hints ?? []) {
      const from = Math.max(start, hint.start + shift);
      const to = Math.min(end, hint.end + shift);
      if (from < to) placedHints.push({ start: from, end: to, speaker: hint.speaker });
    }
    length = end;
  }
  const text = parts.join(separator);
  return {
    text,
    paragraphs: placed.map(({ block: { role, inputRange }, start, end }) => ({
      ...makeSpan(text, start, end),
      role,
      ...(inputRange && { inputRange }),
    })),
    hints: placedHints.map(({ start, end, speaker }) => ({ ...makeSpan(text, start, end), speaker })),
  };
}

/** CR LF becomes a space and "\n", so that hints keep their places. */
function withSameLengthLineEnds(text: string): string {
  return text.replace(/\r(?=\n)/g, ' ').replace(/[\r\u0085\u2028\u2029]/g, '\n');
}

/** The article of a field of another format: ranges would count from the field's beginning, and are left out. */
export function withoutRanges(article: ParsedArticle): ParsedArticle {
  return {
    ...article,
    paragraphs: article.paragraphs.map(({ start, end, text, role }) => ({ start, end, text, role })),
    ...(article.removals && { removals: article.removals.map(({ reason, text }) => ({ reason, text })) }),
  };
}
