/**
 * What a text is, by its content.
 *
 * Handles feeds, agency files, pages and Markdown with front matter; must not take "<3 this town" or "{laughs} No." for
 * markup: what is not plainly another format is plain text.
 */
import type { ArticleFormat } from '../types.js';
import { parseJson } from './json/parse-json.js';
import { shapeOf } from './json/json-shape.js';
import type { JsonShape } from './json/json-shape.js';
import { findFrontMatter } from './markdown/front-matter.js';
import { hasMarkdownMarks } from './markdown/marks.js';
import { formatOfRoot, looksLikeHtml, rootNameOf } from './sniff-markup.js';

export function sniffFormat(text: string): ArticleFormat {
  const first = firstCharacter(text);
  if (first === '<') return sniffMarkup(text) ?? 'text';
  if (first === '{' || first === '[') return sniffJson(text) ?? 'text';
  if (findFrontMatter(text) || hasMarkdownMarks(text)) return 'markdown';
  return 'text';
}

function sniffMarkup(text: string): ArticleFormat | undefined {
  const root = rootNameOf(text);
  return (root && formatOfRoot(text, root)) ?? (looksLikeHtml(text) ? 'html' : undefined);
}

const formats: Readonly<Record<JsonShape, ArticleFormat>> = {
  'json-feed': 'json-feed',
  ninjs: 'ninjs',
  'json-ld': 'json-ld',
  record: 'ndjson',
};

function sniffJson(text: string): ArticleFormat | undefined {
  // Prose in brackets goes on with a letter, JSON with a quotation mark or another bracket.
  if (!/^\s*(?:\{\s*["}]|\[\s*[[{])/.test(text.slice(0, 1000))) return undefined;
  const json = parseJson(text);
  if (json) {
    const value = json.value;
    const shape = Array.isArray(value)
      ? value.map(shapeOf).find((each) => each !== undefined)
      : shapeOf(value);
    return shape === undefined ? listFormat(value) : formats[shape];
  }
  const lineEnd = text.indexOf('\n');
  const firstLine = lineEnd < 0 ? text : text.slice(0, lineEnd);
  if (lineEnd >= 0 && parseJson(firstLine)) return 'ndjson';
  return shapeOfBroken(text.slice(0, 4000));
}

/** A list under one key, as agencies' interfaces return it. */
function listFormat(value: unknown): ArticleFormat | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const shape = Object.values(value)
    .filter((each): each is readonly unknown[] => Array.isArray(each))
    .map((list) => shapeOf(list[0]))
    .find((each) => each !== undefined);
  return shape && formats[shape];
}

/** JSON that does not parse, by its first keys. */
function shapeOfBroken(head: string): ArticleFormat {
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(head)) return 'json-feed';
  if (/"@(?:context|type|graph)"\s*:/.test(head)) return 'json-ld';
  if (/"(?:bodies|headlines|versioncreated|versionCreated|body_\w+)"\s*:/.test(head)) return 'ninjs';
  return 'ndjson';
}

function firstCharacter(text: string): string {
  return /\S/.exec(text)?.[0] ?? '';
}
