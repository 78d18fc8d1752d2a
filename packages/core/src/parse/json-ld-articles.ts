import { diagnose } from '../diagnostics.js';
import { authorFields, metadataOf } from './format-metadata.js';
import type { JsonLdNode } from './json-ld/flatten.js';
import { resolveNode } from './json-ld/index.js';
import type { JsonLd } from './json-ld/index.js';
import { listOf, textOfValue, typesOf, urlOfValue } from './json-ld/values.js';
import { makeArticle } from './make-article.js';
import type { ParsedArticle } from './parsed-article.js';
import { readBody } from './read-body.js';

/**
 * The articles of JSON-LD that stands alone, one at a time: nodes of schema.org's Article and its kinds. References
 * between nodes are followed within the document; nothing is fetched. Where there is none, one comes that is empty.
 */
export function* readJsonLdArticles(jsonLd: JsonLd): Generator<ParsedArticle> {
  const articles = jsonLd.nodes.filter(
    (node) => typesOf(node).some((type) => articleType.test(type)) && !isReference(node),
  );
  const withBody = articles.filter((node) => textIn(node) !== undefined);
  if (articles.length === 0) {
    const nothing = diagnose('body-elsewhere', undefined, 'The JSON-LD describes no article.');
    yield { text: '', paragraphs: [], metadata: {}, diagnostics: [...jsonLd.diagnostics, nothing] };
  }
  let diagnostics = jsonLd.diagnostics;
  for (const node of withBody.length > 0 ? withBody : articles) {
    const article = readArticle(node, jsonLd);
    yield { ...article, diagnostics: [...diagnostics, ...article.diagnostics] };
    diagnostics = [];
  }
}

const articleType = /(?:Article|BlogPosting|Report)$/;

function readArticle(node: JsonLdNode, jsonLd: JsonLd): ParsedArticle {
  const text = textIn(node);
  const { blocks, diagnostics } = readBody(text ?? textOfValue(node['description']) ?? '');
  const free = textOfValue(node['isAccessibleForFree']) ?? node['isAccessibleForFree'];
  const headline = textOfValue(node['headline'] ?? node['name']);
  return makeArticle({
    headline,
    blocks,
    metadata: metadataOf('json-ld', {
      headline,
      ...authorFields(namesOf(node['author'] ?? node['creator'], jsonLd)),
      publisher: namesOf(node['publisher'] ?? node['sourceOrganization'], jsonLd)[0],
      datePublished: textOfValue(node['datePublished'] ?? node['dateCreated']),
      dateModified: textOfValue(node['dateModified']),
      url: urlOfValue(node['url'] ?? node['mainEntityOfPage']) ?? httpAddress(node['@id']),
      section: textOfValue(node['articleSection']),
      inLanguage: textOfValue(node['inLanguage']),
      image: urlOfValue(listOf(node['image']).map((image) => resolveNode(jsonLd, image))),
      isAccessibleForFree: /^(?:true|false)$/i.test(String(free)) ? /true/i.test(String(free)) : undefined,
    }),
    id: urlOfValue(node['@id'] ?? node['identifier']),
    diagnostics: text === undefined ? [...diagnostics, diagnose('body-elsewhere')] : diagnostics,
  });
}

function textIn(node: JsonLdNode): string | undefined {
  return [node['articleBody'], node['text']].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
}

/** A node with nothing but type and id stands for another one. */
function isReference(node: JsonLdNode): boolean {
  return Object.keys(node).every((key) => key.startsWith('@'));
}

function namesOf(value: unknown, jsonLd: JsonLd): readonly string[] {
  return listOf(value)
    .map((each) => textOfValue(resolveNode(jsonLd, each)))
    .filter((name) => name !== undefined);
}

function httpAddress(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:/i.test(value) ? value : undefined;
}
