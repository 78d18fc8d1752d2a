import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

import { htmlParagraphs } from '../html-paragraphs.js';
import type { PageReader } from '../page-reader.js';

type DefuddleInput = Parameters<typeof Defuddle>[0];

/** Defuddle on linkedom. */
export const defuddle: PageReader = {
  name: 'Defuddle',
  async read(html, url) {
    const { document } = parseHTML(html);
    const found = await Defuddle(document as unknown as DefuddleInput, url, { useAsync: false });
    return () => ({
      paragraphs: htmlParagraphs(found.content),
      ...(found.title && { headline: found.title }),
      authors: found.author ? [found.author] : [],
      ...(found.published && { datePublished: found.published }),
    });
  },
};
