import { parseArticle } from '@inquit/core';
import type { Article, Paragraph } from '@inquit/core';

/**
 * An article whose text is exactly the corpus text, so that the corpus's offsets hold. Parsed as a user's text is;
 * where parsing would change the text's length, every line is a paragraph and the first is the headline.
 */
export function articleOfText(text: string): Article {
  const article = parseArticle(text, { format: 'text' });
  if (article.text.length === text.length) return article;
  return { text, paragraphs: linesOf(text), metadata: {}, diagnostics: [] };
}

function linesOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    const from = start + line.indexOf(bare);
    const role = paragraphs.length === 0 ? 'headline' : 'body';
    if (bare !== '') paragraphs.push({ start: from, end: from + bare.length, text: bare, role });
    start += line.length + 1;
  }
  return paragraphs;
}
