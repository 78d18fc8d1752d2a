import { parseArticle } from '@inquit/core';
import type { Paragraph, ParagraphRole } from '@inquit/core';

import type { PageReader } from '../page-reader.js';

const outsideBody: ReadonlySet<ParagraphRole> = new Set([
  'headline',
  'caption',
  'pullquote',
  'byline',
  'note',
]);

/** The product. */
export const inquit: PageReader = {
  name: 'inquit',
  read(html, url) {
    const { paragraphs, metadata } = parseArticle(html, { format: 'html', url });
    return () => ({
      paragraphs: bodyOf(paragraphs),
      ...(metadata.headline !== undefined && { headline: metadata.headline }),
      authors: metadata.author ?? [],
      ...(metadata.datePublished !== undefined && { datePublished: metadata.datePublished }),
    });
  },
};

/** The body as readers see it: "PARIS (AFP) —" stands before the first words of a paragraph, not in one of its own. */
function bodyOf(paragraphs: readonly Paragraph[]): string[] {
  const body: string[] = [];
  let dateline: string | undefined;
  for (const { role, text } of paragraphs) {
    if (outsideBody.has(role)) continue;
    if (role === 'dateline') dateline = opensParagraph.test(text) ? text : undefined;
    else {
      body.push(dateline === undefined ? text : `${dateline} ${text}`);
      dateline = undefined;
    }
  }
  return body;
}

const opensParagraph = /[-–—:]$/;
