import { diagnose } from '../../diagnostics.js';
import { readJsonFeed } from '../json-feed.js';
import { flattenJson } from '../json-ld/flatten.js';
import { readJsonLd } from '../json-ld/index.js';
import { readJsonLdArticles } from '../json-ld-articles.js';
import { readNinjs } from '../ninjs/index.js';
import type { ParsedArticle } from '../parsed-article.js';
import { idAt, isObject, valueOf } from './json-values.js';
import { shapeOf } from './json-shape.js';
import { readRecord } from './record.js';

/**
 * The articles of a JSON value, one at a time: of a feed, an item, a graph or a record, or of an array of them. A list
 * under "items", as agencies' interfaces return it, counts as an array. `text` is what the value was read from.
 */
export function* readJsonValue(value: unknown, text: string, explain: boolean): Generator<ParsedArticle> {
  const shape = shapeOf(value);
  if (shape === 'json-ld' || isJsonLdArray(value)) yield* readJsonLdArticles(readJsonLd([text]));
  else if (shape !== undefined) yield* readShape(value, explain);
  else {
    const list = Array.isArray(value) ? value : valueOf(value, 'items', '_items', 'articles', 'data');
    for (const item of Array.isArray(list) ? (list as readonly unknown[]) : [value])
      yield* readShape(item, explain);
  }
}

function* readShape(value: unknown, explain: boolean): Generator<ParsedArticle> {
  switch (shapeOf(value)) {
    case 'json-feed':
      yield* readJsonFeed(value);
      break;
    case 'ninjs':
      yield* readNinjs(value);
      break;
    case 'json-ld':
      yield* readJsonLdArticles({ nodes: flattenJson(value).nodes, byId: new Map(), diagnostics: [] });
      break;
    case 'record':
      yield readRecord(value, explain);
      break;
    case undefined:
      yield nothingIn(value);
  }
}

/** References between the nodes of one array hold only where it is read as a whole. */
function isJsonLdArray(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => isObject(each) && shapeOf(each) === 'json-ld')
  );
}

function nothingIn(value: unknown): ParsedArticle {
  const id = idAt(value, 'id');
  return {
    text: '',
    paragraphs: [],
    metadata: {},
    ...(id !== undefined && { id }),
    diagnostics: [
      diagnose(
        'body-elsewhere',
        undefined,
        'The JSON has no text under a key that is known: "text", "html", "body", "articleBody" or "content".',
      ),
    ],
  };
}
