/** The measures of pages, on pages made up here and worked out by hand. */
import { describe, expect, test } from 'vitest';

import type { ArticleSet } from '../src/articles/article-set.js';
import { htmlParagraphs } from '../src/articles/html-paragraphs.js';
import { measurePages } from '../src/articles/measure-pages.js';
import { isSameAuthors, isSameDay, isSameHeadline } from '../src/articles/metrics/fields.js';
import { intactQuotations } from '../src/articles/metrics/intact-quotations.js';
import { leakedCaptions } from '../src/articles/metrics/leaked-captions.js';
import { f1OfMeans } from '../src/articles/metrics/page-f1.js';
import { paragraphScore } from '../src/articles/metrics/paragraph-score.js';
import { shingleScore, wordScore } from '../src/articles/metrics/shingles.js';
import type { PageReader } from '../src/articles/page-reader.js';
import type { PageSample } from '../src/corpora/article-truth.js';

const gold = ['The ferry sank off the pier.', '“Nobody was hurt at all,” said Ada Quill.'];

describe('body', () => {
  test('four words in a row: two of three are right', () => {
    expect(shingleScore(['one two three four five six'], ['zero two three four five six'])).toEqual({
      precision: 2 / 3,
      recall: 2 / 3,
    });
  });

  test('a text shorter than four words is one shingle', () => {
    expect(shingleScore(['one two'], ['one two'])).toEqual({ precision: 1, recall: 1 });
  });

  test('words count as often as they occur, in lower case', () => {
    expect(wordScore(['the cat the dog'], ['The the the'])).toEqual({ precision: 2 / 3, recall: 2 / 4 });
  });

  test('nothing read is nothing right', () => {
    expect(wordScore(gold, [])).toEqual({ precision: 0, recall: 0 });
  });

  test('F1 is that of the mean precision and the mean recall', () => {
    const pages = [
      { precision: 1, recall: 0.5 },
      { precision: 0.5, recall: 0.5 },
    ];
    expect(f1OfMeans(pages)).toBeCloseTo((2 * 0.75 * 0.5) / (0.75 + 0.5));
  });
});

describe('paragraphs', () => {
  test('white space does not count, a missing word does', () => {
    expect(
      paragraphScore(gold, ['The  ferry sank\noff the pier.', '“Nobody was hurt,” said Ada Quill.']),
    ).toEqual({
      precision: 0.5,
      recall: 0.5,
    });
  });

  test('a repeated paragraph is right once', () => {
    expect(paragraphScore(['a'], ['a', 'a'])).toEqual({ precision: 0.5, recall: 1 });
  });
});

describe('quotations', () => {
  test('one in its own paragraph is intact', () => {
    expect(intactQuotations(gold, gold)).toEqual({ hits: 1, of: 1 });
  });

  test('one whose paragraph is glued to another is not', () => {
    expect(intactQuotations(gold, [gold.join(' ')])).toEqual({ hits: 0, of: 1 });
  });

  test('fewer than three words are not asked for', () => {
    expect(intactQuotations(['A “self-made man” it was.'], [])).toEqual({ hits: 0, of: 0 });
  });
});

describe('captions', () => {
  const page = '<figure><img><figcaption>The wreck of the ferry on Sunday.</figcaption></figure>';

  test('one in the body is counted', () => {
    expect(leakedCaptions(page, gold, [...gold, 'The wreck of the ferry on Sunday.'])).toEqual({
      hits: 1,
      of: 1,
    });
    expect(leakedCaptions(page, gold, gold)).toEqual({ hits: 0, of: 1 });
  });

  test('one that the truth has as body is not asked for', () => {
    expect(leakedCaptions(page, ['The wreck of the ferry on Sunday.'], [])).toEqual({ hits: 0, of: 0 });
  });
});

describe('metadata', () => {
  test('headlines by letters and digits', () => {
    expect(isSameHeadline('Ferry sinks – “nobody hurt”', 'FERRY SINKS: nobody hurt')).toBe(true);
    expect(isSameHeadline('Ferry sinks', 'Ferry sinks | Harbour News')).toBe(false);
  });

  test('authors as a set', () => {
    expect(isSameAuthors(['Ada Quill', 'José Lin'], ['By Jose Lin and Ada Quill'])).toBe(true);
    expect(isSameAuthors(['Ada Quill'], ['Ada Quill', 'Jose Lin'])).toBe(false);
    expect(isSameAuthors(['Ada Quill'], [])).toBe(false);
  });

  test('days as written, or at Greenwich', () => {
    expect(isSameDay('2024-03-01 23:30:00-05:00', '2024-03-02T04:30:00Z')).toBe(true);
    expect(isSameDay('2024-03-01', '2024-03-01T23:30:00-05:00')).toBe(true);
    expect(isSameDay('2024-03-01', '2024-03-03')).toBe(false);
    expect(isSameDay('2024-03-01', undefined)).toBe(false);
  });
});

test('a peer’s HTML becomes paragraphs at blocks and at two line breaks', () => {
  expect(
    htmlParagraphs('<div>One<br>line<br><br>Two <b>bold</b><p>Three</p>four<script>x</script></div>'),
  ).toEqual(['One line', 'Two bold', 'Three', 'four']);
});

test('a reader that throws on a page has read nothing of it, and is counted', async () => {
  const page = (id: string): PageSample => ({
    id,
    url: `https://example.com/${id}`,
    html: new TextEncoder().encode(id),
    gold: { paragraphs: gold, headline: 'Ferry sinks', authors: [], mustHold: [], mustNotHold: [] },
  });
  const set: ArticleSet = { title: 'made', isVerbatim: true, pages: () => [page('good'), page('bad')] };
  const reader: PageReader = {
    name: 'reader',
    read(html) {
      if (html === 'bad') throw new Error('no');
      return () => ({ paragraphs: gold, headline: 'Ferry sinks', authors: [] });
    },
  };
  const report = await measurePages(set, [reader]);
  expect(report.pages).toBe(2);
  expect(report.scores['reader']).toMatchObject({
    'body words': { share: 0.5, of: 2 },
    'quotations intact': { share: 0.5, of: 2 },
    headline: { share: 0.5, of: 2 },
    failed: { share: 0.5, of: 2, isBetterLow: true },
  });
});
