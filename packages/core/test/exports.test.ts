/** What the package promises to the outside. A change here is a change of the public interface: think of the version. */
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

type Conditions = Readonly<Record<string, string>>;

const root = new URL('../', import.meta.url);
const { exports: entries } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  exports: Readonly<Record<string, Conditions | string>>;
};
/** The stages, for this workspace's own packages that measure and train them. Never published, never promised. */
const internalEntry = './internal';
const entryNames = Object.keys(entries).filter(
  (entry) => entry !== './package.json' && entry !== internalEntry,
);

test('the entry points are listed one by one', () => {
  expect(JSON.stringify(entries)).not.toContain('*');
  expect(entryNames).toMatchInlineSnapshot(`
    [
      ".",
      "./engine",
      "./brat",
      "./citron",
      "./corrections",
      "./deep-link",
      "./html-report",
      "./json-ld",
      "./markdown",
      "./record",
      "./rows",
      "./tei",
      "./web-annotation",
    ]
  `);
});

test('each entry point exports exactly these names', () => {
  const names = Object.fromEntries(entryNames.map((entry) => [entry, listExports(sourceOf(entry))]));
  expect(names).toMatchInlineSnapshot(`
    {
      ".": [
        "InquitError",
        "extractQuotes",
        "extractQuotesAsync",
        "parseArticle",
        "parseArticles",
        "readModel",
        "type Article",
        "type ArticleFormat",
        "type ArticleMetadata",
        "type Attitude",
        "type Credit",
        "type Diagnostic",
        "type DiagnosticCode",
        "type Evidence",
        "type ExtractOptions",
        "type Extraction",
        "type InquitErrorCode",
        "type KnownPerson",
        "type Mention",
        "type MentionKind",
        "type Paragraph",
        "type ParagraphRole",
        "type ParseOptions",
        "type Quote",
        "type QuoteHint",
        "type QuoteKind",
        "type QuoteModel",
        "type Removal",
        "type Scope",
        "type Span",
        "type Speaker",
        "type SpeakerKind",
        "type SpeakerRef",
      ],
      "./brat": [
        "readBrat",
        "toBrat",
        "type BratFiles",
      ],
      "./citron": [
        "readCitron",
        "toCitron",
        "type CitronDocument",
        "type CitronExtension",
        "type CitronQuote",
        "type CitronSpan",
      ],
      "./corrections": [
        "applyCorrections",
        "articleHash",
        "findCorrections",
        "readCorrections",
        "type AnySpeaker",
        "type ArticleCorrections",
        "type ArticleKey",
        "type CorrectedExtraction",
        "type Correction",
        "type CorrectionsFile",
        "type NewSpeaker",
        "type SpeakerKey",
        "type UnappliedCorrection",
        "writeCorrections",
      ],
      "./deep-link": [
        "toDeepLink",
      ],
      "./engine": [
        "InquitError",
        "extractQuotes",
        "extractQuotesAsync",
        "parseArticle",
        "parseArticles",
        "readModel",
        "type Article",
        "type ArticleFormat",
        "type ArticleMetadata",
        "type Attitude",
        "type Credit",
        "type Diagnostic",
        "type DiagnosticCode",
        "type Evidence",
        "type ExtractOptions",
        "type Extraction",
        "type InquitErrorCode",
        "type KnownPerson",
        "type Mention",
        "type MentionKind",
        "type Paragraph",
        "type ParagraphRole",
        "type ParseOptions",
        "type Quote",
        "type QuoteHint",
        "type QuoteKind",
        "type QuoteModel",
        "type Removal",
        "type Scope",
        "type Span",
        "type Speaker",
        "type SpeakerKind",
        "type SpeakerRef",
      ],
      "./html-report": [
        "articleSection",
        "beginPage",
        "endPage",
        "escapeHtml",
        "toHtmlReport",
        "type PageOptions",
        "type ReportedArticle",
      ],
      "./json-ld": [
        "toJsonLd",
      ],
      "./markdown": [
        "toMarkdown",
      ],
      "./record": [
        "schemaVersion",
        "toJson",
        "type ExtractionRecord",
      ],
      "./rows": [
        "countWords",
        "namesOf",
        "rowColumns",
        "toRows",
        "type QuoteRow",
        "type RowColumn",
        "wordsOf",
      ],
      "./tei": [
        "readTei",
        "toTei",
        "type TeiOptions",
      ],
      "./web-annotation": [
        "readWebAnnotations",
        "toWebAnnotations",
        "type AnnotationBody",
        "type AnnotationCollection",
        "type WebAnnotation",
      ],
    }
  `);
});

test('the engine is the whole package, without a default model', () => {
  expect(listExports(sourceOf('./engine'))).toEqual(listExports(sourceOf('.')));
});

test.each(entryNames)('%s has the values it lists, and nothing else', async (entry) => {
  const listed = listExports(sourceOf(entry)).filter((name) => !name.startsWith('type '));
  const loaded = (await import(sourceOf(entry).href)) as object;
  expect(Object.keys(loaded).sort()).toEqual(listed.sort());
});

test.each(entryNames)('%s gives types first and the built file last', (entry) => {
  const conditions = entries[entry] as Conditions;
  expect(Object.keys(conditions)).toEqual(['@inquit/source', 'types', 'default']);
  expect(conditions['types']).toMatch(/^\.\/dist\/.*\.d\.ts$/);
  expect(conditions['default']).toMatch(/^\.\/dist\/.*\.js$/);
});

test('./internal is only for the packages of this workspace', () => {
  // The condition resolves to a source file, which the published package does not hold.
  expect(entries[internalEntry]).toEqual({ '@inquit/source': './src/internal.ts' });
  const { files } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { files: string[] };
  expect(files).toEqual(['dist']);
});

function sourceOf(entry: string): URL {
  return new URL((entries[entry] as Conditions)['@inquit/source']!, root);
}

/** The names an entry file exports: by lists in braces, types marked as such, or as functions. */
function listExports(file: URL): string[] {
  const code = readFileSync(file, 'utf8');
  const lists = [...code.matchAll(/^export (type )?\{([^}]*)\} from '[^']+';$/gm)];
  const functions = [...code.matchAll(/^export (?:async )?function (\w+)\(/gm)].map(([, name]) => name!);
  const keywords = code.match(/^export\b/gm) ?? [];
  if (lists.length + functions.length !== keywords.length)
    throw new Error(`${file.pathname} exports something that is neither in a list nor a function`);
  return lists
    .flatMap(([, type, list]) =>
      list!
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => (type && !name.startsWith('type ') ? `type ${name}` : name))
        .map((name) => name.replace(/\S+ as /, '')),
    )
    .concat(functions)
    .sort();
}
