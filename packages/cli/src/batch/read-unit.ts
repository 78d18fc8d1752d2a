import { extractQuotes, parseArticle, parseArticles } from '@inquit/core';
import type { Article, ExtractOptions } from '@inquit/core';
import { applyCorrections, articleHash, findCorrections } from '@inquit/core/corrections';
import type { CorrectionsFile } from '@inquit/core/corrections';

import type { DocumentUnit, LineUnit, Unit } from '../inputs/step.js';
import { decode } from '../decode.js';
import { readLine } from '../ndjson.js';
import type { RecordId } from '../ndjson.js';
import type { Extracted, Result } from '../record.js';

export interface ReadOptions extends ExtractOptions {
  readonly corrections?: CorrectionsFile;
  /** Keeps what was left out of the article, and why. */
  readonly explain?: boolean;
}

/** Reads the articles of a unit and finds their quotations. Never throws: what goes wrong is a result, too. */
export function readUnit(unit: Unit, options: ReadOptions): readonly Result[] {
  switch (unit.kind) {
    case 'bad':
      return [{ name: unit.name, ...withId(unit.id), error: unit.error }];
    case 'line':
      return [readLineUnit(unit, options)];
    case 'document':
      return readDocument(unit, options);
  }
}

/** One result, whatever the line holds. */
function readLineUnit({ name, line }: LineUnit, options: ReadOptions): Result {
  const parsed = readLine(line);
  if ('error' in parsed) return { name, ...parsed };
  const { id } = parsed;
  try {
    if ('text' in parsed)
      return extract(
        { name, ...withId(id), isOwnText: true },
        parseArticle(parsed.text, { format: 'text' }),
        options,
      );
    const article = parseArticle(parsed.json, { format: 'ndjson' });
    const isEmpty = article.diagnostics.some(({ code }) => code === 'body-elsewhere');
    if (isEmpty && article.text === '') {
      return { name, ...withId(id), error: { code: 'missing-text', message: 'The object has no "text".' } };
    }
    const isOwnText = article.text === parsed.given;
    return extract({ name, ...withId(id ?? article.id), isOwnText }, article, options);
  } catch (error) {
    return { name, ...withId(id), error: toError(error) };
  }
}

/** As many results as there are articles: a feed holds several. */
function readDocument(unit: DocumentUnit, options: ReadOptions): Result[] {
  const { name, id, bytes, format, url, charset, dateRetrieved } = unit;
  const date = dateRetrieved === undefined ? {} : { dateRetrieved };
  try {
    const articles = [
      ...parseArticles(bytes, {
        ...(format !== undefined && { format }),
        ...(url !== undefined && { url }),
        ...(charset !== undefined && { charset }),
        ...(options.explain && { explain: true }),
      }),
    ];
    if (articles.length === 1) {
      const article = articles[0]!;
      const isOwnText = isTextOf(article, bytes);
      return [extract({ name, ...withId(id ?? article.id), ...date, isOwnText }, article, options)];
    }
    return articles.map((article, index) => {
      const place = `${name}#${index + 1}`;
      return extract(
        { name: place, ...withId(article.id ?? (id === undefined ? undefined : place)), ...date },
        article,
        options,
      );
    });
  } catch (error) {
    return [{ name, ...withId(id), error: toError(error) }];
  }
}

/** Compared only where it can be: no letter takes more than three bytes. */
function isTextOf({ text }: Article, bytes: Uint8Array): boolean {
  const isNear = bytes.length >= text.length && bytes.length <= 3 * text.length + 3;
  return isNear && decodeAny(bytes) === text;
}

/** UTF-16 is known by its byte-order mark, as it is when the article is read. */
function decodeAny(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decode(bytes);
}

type Named = Pick<Extracted, 'id' | 'name' | 'dateRetrieved' | 'isOwnText'>;

function extract(named: Named, article: Article, options: ReadOptions): Result {
  const { corrections, ...extractOptions } = options;
  try {
    const extraction = extractQuotes(article, extractOptions);
    if (!corrections) return { ...named, article, extraction };
    const { url } = article.metadata;
    const wanted = findCorrections(corrections, {
      textHash: articleHash(article),
      ...withId(named.id),
      ...(url !== undefined && { url }),
    });
    const corrected = applyCorrections(extraction, wanted);
    const notes = corrected.unapplied.map(({ reason }) => `A correction was not applied: ${reason}`);
    return { ...named, notes, article, extraction: corrected.extraction };
  } catch (error) {
    const { name, id } = named;
    return { name, ...withId(id), error: toError(error) };
  }
}

function withId(id: RecordId | undefined): { readonly id?: RecordId } {
  return id === undefined ? {} : { id };
}

function toError(error: unknown): { readonly code: 'extraction-failed'; readonly message: string } {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'extraction-failed', message: `The article could not be read: ${reason}` };
}
