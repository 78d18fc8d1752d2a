import type { PageSample } from '../corpora/article-truth.js';
import { addShares, noShare } from '../metrics/share.js';
import type { Share } from '../metrics/share.js';
import { round } from '../report/score.js';
import type { Scores, ShareScore } from '../report/score.js';
import { isSameAuthors, isSameDay, isSameHeadline } from './metrics/fields.js';
import { intactQuotations } from './metrics/intact-quotations.js';
import { leakedCaptions } from './metrics/leaked-captions.js';
import { f1OfMeans, harmonicMean, mean } from './metrics/page-f1.js';
import type { PageScore } from './metrics/page-f1.js';
import { paragraphScore } from './metrics/paragraph-score.js';
import { shingleScore, wordScore } from './metrics/shingles.js';
import type { ReadPage } from './page-reader.js';

/** The scores of one reader on one set, page by page. */
export class PageTally {
  private readonly shingles: PageScore[] = [];
  private readonly words: number[] = [];
  private readonly paragraphs: number[] = [];
  private quotations: Share = noShare;
  private captions: Share = noShare;
  private headlines: Share = noShare;
  private authors: Share = noShare;
  private dates: Share = noShare;
  private failures: Share = noShare;

  constructor(private readonly isVerbatim: boolean) {}

  /** A page that the reader threw on is a page without paragraphs, and a failure besides. */
  add({ html, gold }: PageSample, read: ReadPage, page: { readonly hasFailed: boolean }): void {
    const { paragraphs } = read;
    this.failures = addShares(this.failures, hit(page.hasFailed || paragraphs.length === 0));
    if (gold.paragraphs.length > 0) {
      this.words.push(harmonicMean(wordScore(gold.paragraphs, paragraphs)));
      if (this.isVerbatim) {
        this.shingles.push(shingleScore(gold.paragraphs, paragraphs));
        this.paragraphs.push(harmonicMean(paragraphScore(gold.paragraphs, paragraphs)));
        this.quotations = addShares(this.quotations, intactQuotations(gold.paragraphs, paragraphs));
        this.captions = addShares(
          this.captions,
          leakedCaptions(new TextDecoder().decode(html), gold.paragraphs, paragraphs),
        );
      }
    }
    if (gold.headline !== undefined)
      this.headlines = addShares(this.headlines, hit(isSameHeadline(gold.headline, read.headline)));
    if (gold.authors.length > 0)
      this.authors = addShares(this.authors, hit(isSameAuthors(gold.authors, read.authors)));
    if (gold.datePublished !== undefined)
      this.dates = addShares(this.dates, hit(isSameDay(gold.datePublished, read.datePublished)));
  }

  toScores(): Scores {
    const entries: [string, ShareScore | undefined][] = [
      ['body shingles', meanScore(f1OfMeans(this.shingles), this.shingles.length)],
      ['body words', meanScore(mean(this.words), this.words.length)],
      ['paragraphs exact', meanScore(mean(this.paragraphs), this.paragraphs.length)],
      ['quotations intact', shareScore(this.quotations)],
      ['captions leaked', shareScore(this.captions, true)],
      ['headline', shareScore(this.headlines)],
      ['authors', shareScore(this.authors)],
      ['day published', shareScore(this.dates)],
      ['failed', shareScore(this.failures, true)],
    ];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, ShareScore] => entry[1] !== undefined),
    );
  }
}

function hit(isHit: boolean): Share {
  return { hits: isHit ? 1 : 0, of: 1 };
}

function meanScore(value: number, pages: number): ShareScore | undefined {
  return pages === 0 ? undefined : { share: round(value), of: pages };
}

function shareScore({ hits, of }: Share, isBetterLow = false): ShareScore | undefined {
  return of === 0 ? undefined : { share: round(hits / of), of, ...(isBetterLow && { isBetterLow }) };
}
