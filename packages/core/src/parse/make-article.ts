import type { ArticleMetadata, Diagnostic, Removal } from '../types.js';
import { fold } from './metadata/fold.js';
import { joinBlocks } from './parsed-article.js';
import type { ParsedArticle, ParsedBlock } from './parsed-article.js';
import { datelineEnd } from './plain-text/dateline-end.js';
import { collectMetadata } from './plain-text/metadata.js';

/** What a format that keeps headline and body apart knows of an article. */
export interface ArticleParts {
  readonly headline?: string | undefined;
  readonly blocks: readonly ParsedBlock[];
  /** Wins over what bylines and datelines in the text say. */
  readonly metadata: ArticleMetadata;
  /** Where it was written, for want of a dateline. */
  readonly located?: string | undefined;
  readonly id?: string | undefined;
  readonly diagnostics?: readonly Diagnostic[];
  readonly removals?: readonly Removal[];
}

/**
 * Puts an article together: the headline first, once; a dateline before body text ("PARIS (AFP) — ") as a paragraph of
 * its own; and in the metadata what the paragraphs say where the format itself does not.
 */
export function makeArticle(parts: ArticleParts): ParsedArticle {
  const blocks = splitDatelines(withHeadline(parts.blocks, parts.headline));
  const { text, paragraphs, hints } = joinBlocks(blocks);
  const read = collectMetadata(
    paragraphs,
    paragraphs.filter(({ role }) => role === 'dateline').map((dateline) => dateline.text),
  );
  return {
    text,
    paragraphs,
    metadata: {
      ...(parts.located !== undefined && { datelinePlace: parts.located }),
      ...read,
      ...(parts.headline !== undefined && { headline: parts.headline }),
      ...parts.metadata,
    },
    diagnostics: parts.diagnostics ?? [],
    ...(parts.id !== undefined && { id: parts.id }),
    ...(hints.length > 0 && { hints }),
    ...(parts.removals && { removals: parts.removals }),
  };
}

/** A body often begins with its headline; it may say it in capitals or with other quotation marks. */
function withHeadline(blocks: readonly ParsedBlock[], headline: string | undefined): readonly ParsedBlock[] {
  if (headline === undefined) return blocks;
  const wanted = lettersOf(headline);
  const repeated = blocks.slice(0, headReach).findIndex(({ text }) => lettersOf(text) === wanted);
  const others = blocks.map((block, index) => {
    if (index === repeated) return { ...block, role: 'headline' as const };
    return block.role === 'headline' ? { ...block, role: 'subheading' as const } : block;
  });
  return repeated < 0 ? [{ role: 'headline', text: headline }, ...others] : others;
}

/** Among how many blocks the headline and the dateline are looked for. */
const headReach = 4;

function lettersOf(text: string): string {
  return fold(text.slice(0, 400));
}

function splitDatelines(blocks: readonly ParsedBlock[]): readonly ParsedBlock[] {
  let bodies = 0;
  return blocks.flatMap((block): readonly ParsedBlock[] => {
    const end = block.role === 'body' && bodies++ < headReach ? datelineEnd(block.text) : undefined;
    if (end === undefined) return [block];
    const { inputRange, hints } = block;
    const range = inputRange && { inputRange };
    return [
      { role: 'dateline', text: block.text.slice(0, end).trimEnd(), ...range },
      {
        role: 'body',
        text: block.text.slice(end),
        ...range,
        ...(hints && {
          hints: hints.map((hint) => ({ ...hint, start: hint.start - end, end: hint.end - end })),
        }),
      },
    ];
  });
}
