import { decodeEntities } from '../metadata/decode-entities.js';
import { tidy } from '../metadata/fold.js';
import type { JsonLdNode } from './flatten.js';

/** An array as it is, anything else as an array of one; nothing as an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of a node, without the vocabulary's address: "NewsArticle". */
export function typesOf(node: JsonLdNode): readonly string[] {
  return listOf(node['@type'] ?? node['type'])
    .filter((type) => typeof type === 'string')
    .map((type) =>
      type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1),
    );
}

/** The first text among the values: a string, a number, or what an object has as `@value` or `name`. */
export function textOfValue(value: unknown): string | undefined {
  for (const each of listOf(value)) {
    const raw = isNode(each) ? (each['@value'] ?? each['name']) : each;
    const text = typeof raw === 'number' ? String(raw) : raw;
    const clean = typeof text === 'string' ? cleanText(text) : '';
    if (clean !== '') return clean;
  }
  return undefined;
}

/** The first address among the values: a string, or what an object has as `@id`, `url` or `contentUrl`. */
export function urlOfValue(value: unknown): string | undefined {
  for (const each of listOf(value)) {
    const raw = isNode(each) ? listOf(each['url'] ?? each['contentUrl'] ?? each['@id'])[0] : each;
    if (typeof raw === 'string' && raw.trim() !== '' && raw.length < 4096) return raw.trim();
  }
  return undefined;
}

/** Many pages escape their texts twice, or put markup into them. */
export function cleanText(text: string): string {
  return tidy(decodeEntities(text).replace(/<\/?[a-z][^<>]{0,300}>/gi, ''));
}
