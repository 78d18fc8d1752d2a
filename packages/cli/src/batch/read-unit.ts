import { extractQuotes, parseArticle, parseArticles } from '@inquit/core';
import type { Article, ExtractOptions } from '@inquit/core';
import { applyCorrections, articleHash, findCorrections } from '@inquit/core/corrections';
import type { CorrectionsFile } from '@inquit/core/corrections';

import type { DocumentUnit, LineUnit, Unit } from '../inputs/step.js';
import { readLine } from '../ndjson.js';
import type { RecordId } from '../ndjson.js';
import type { Result } from '../record.js';

export interface ReadOptions extends ExtractOptions {
  readonly corrections?: CorrectionsFile;
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
      return extract({ name, ...withId(id) }, parseArticle(parsed.text, { format: 'text' }), options);
    const article = parseArticle(parsed.json, { format: 'ndjson' });
    const isEmpty = article.diagnostics.some(({ code }) => code === 'body-elsewhere');
    if (isEmpty && article.text === '') {
      return { name, ...withId(id), error: { code: 'missing-text', message: 'The object has no "text".' } };
    }
    return extract({ name, ...withId(id ?? article.id) }, article, options);
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
      }),
    ];
    if (articles.length === 1) {
      return [extract({ name, ...withId(id ?? articles[0]!.id), ...date }, articles[0]!, options)];
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

type Named = Pick<Result, 'id' | 'name'> & { readonly dateRetrieved?: string };

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
