import { diagnose } from '../diagnostics.js';
import type { ArticleFormat, Diagnostic } from '../types.js';
import { readAtom, readRss } from './feeds/index.js';
import { parseHtml } from './html/index.js';
import { readJsonLdArticles } from './json-ld-articles.js';
import { readJsonLd } from './json-ld/index.js';
import { readJsonValue } from './json/index.js';
import { parseJson } from './json/parse-json.js';
import { withLineFeeds } from './line-ends.js';
import { makeArticle } from './make-article.js';
import { parseMarkdown } from './markdown/index.js';
import { readNdjson } from './ndjson.js';
import { readNewsml } from './newsml-g2/index.js';
import { readNitf } from './nitf/index.js';
import type { ParsedArticle, ParserInput } from './parsed-article.js';
import { parsePlainText } from './plain-text/index.js';
import { withNotes } from './with-notes.js';
import { readXml } from './xml/read-xml.js';
import { readBlocks } from './xml/xml-blocks.js';
import { findAll } from './xml/xml-tree.js';
import type { XmlElement } from './xml/xml-tree.js';

type FormatReader = (input: ParserInput) => Iterable<ParsedArticle>;

/** How each format is read. XML and JSON are read by what they turn out to be, whatever they were said to be. */
export const formatReaders: Readonly<Record<ArticleFormat, FormatReader>> = {
  text: readText,
  html: (input) => [parseHtml(input)],
  markdown: (input) => [parseMarkdown(input)],
  'json-ld': readJsonText,
  ninjs: readJsonText,
  'json-feed': readJsonText,
  'newsml-g2': readXmlText,
  nitf: readXmlText,
  rss: readXmlText,
  atom: readXmlText,
  ndjson: readNdjsonText,
};

function* readText({ text }: ParserInput): Generator<ParsedArticle> {
  yield plainText(text, []);
}

function plainText(raw: string, diagnostics: readonly Diagnostic[]): ParsedArticle {
  const text = withLineFeeds(raw);
  return { text, ...parsePlainText(text), diagnostics };
}

function* readJsonText({ text, explain }: ParserInput): Generator<ParsedArticle> {
  const json = parseJson(text);
  if (json) {
    yield* withDiagnostics(json.diagnostics, readJsonValue(json.value, text, explain));
    return;
  }
  // Broken JSON-LD can often be mended; of other kinds nobody knows what is missing.
  const mended = /"@(?:type|graph)"\s*:/.test(text) ? [...readJsonLdArticles(readJsonLd([text]))] : [];
  if (mended.some(({ paragraphs }) => paragraphs.length > 0)) yield* mended;
  else yield plainText(text, [diagnose('ill-formed-json')]);
}

/** A file said to be of lines may be one value over several lines. */
function* readNdjsonText(input: ParserInput): Generator<ParsedArticle> {
  const { text } = input;
  const lineEnd = text.indexOf('\n');
  const isLines =
    lineEnd < 0 || parseJson(text.slice(0, lineEnd)) !== undefined || parseJson(text) === undefined;
  if (isLines) yield* readNdjson(input);
  else yield* readJsonText(input);
}

function* readXmlText({ text }: ParserInput): Generator<ParsedArticle> {
  const { root, diagnostics } = readXml(text);
  if (root === undefined) {
    yield plainText(text, [diagnose('format-mismatch'), ...diagnostics]);
    return;
  }
  yield* withDiagnostics(diagnostics, readRoot(root));
}

function* readRoot(root: XmlElement): Generator<ParsedArticle> {
  const known = readerOf(root);
  if (known) yield* known;
  else {
    // A wrapper around items, such as a response of some interface.
    const items = findAll(root, 'newsItem', 'nitf');
    for (const item of items) yield* item.name === 'nitf' ? [readNitf(item)] : readNewsml(item);
    if (items.length === 0) yield readUnknownXml(root);
  }
}

function readerOf(root: XmlElement): Iterable<ParsedArticle> | undefined {
  switch (root.name) {
    case 'nitf':
      return [readNitf(root)];
    case 'newsItem':
    case 'newsMessage':
    case 'packageItem':
      return readNewsml(root);
    case 'rss':
    case 'rdf:RDF':
      return readRss(root);
    case 'atom:feed':
    case 'feed':
    case 'atom:entry':
    case 'entry':
      return readAtom(root);
    default:
      return undefined;
  }
}

function readUnknownXml(root: XmlElement): ParsedArticle {
  const name = JSON.stringify(root.name.slice(0, 60));
  const detail = `The root element ${name} belongs to no format that is known; its text was read as it stands.`;
  return makeArticle({
    blocks: withNotes(readBlocks([root])),
    metadata: {},
    diagnostics: [diagnose('format-mismatch', undefined, detail)],
  });
}

/** What is said of the whole input is said of its first article; there is one at least, be it empty. */
function* withDiagnostics(
  diagnostics: readonly Diagnostic[],
  articles: Iterable<ParsedArticle>,
): Generator<ParsedArticle> {
  let pending = diagnostics;
  for (const article of articles) {
    yield { ...article, diagnostics: [...pending, ...article.diagnostics] };
    pending = [];
  }
  if (pending.length > 0) yield { text: '', paragraphs: [], metadata: {}, diagnostics: pending };
}
