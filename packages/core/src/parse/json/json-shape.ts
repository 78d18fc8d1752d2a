import { isObject, listAt, stringAt, valueOf } from './json-values.js';
import type { JsonObject } from './json-values.js';

/** What a JSON object is, by its keys. A record is one with its text under a plain key. */
export type JsonShape = 'json-feed' | 'ninjs' | 'json-ld' | 'record';

/** Keys under which a record has its text, in the order in which they count. */
export const recordTextKeys = ['text', 'html', 'body', 'articleBody', 'content'] as const;

/** `undefined` where an object is none of them. The order matters: ninjs and feeds have plain keys, too. */
export function shapeOf(value: unknown): JsonShape | undefined {
  if (!isObject(value)) return undefined;
  if (isJsonFeed(value)) return 'json-feed';
  if (isNinjs(value)) return 'ninjs';
  if (valueOf(value, '@context', '@type', '@graph') !== undefined) return 'json-ld';
  return stringAt(value, ...recordTextKeys) === undefined ? undefined : 'record';
}

function isJsonFeed(value: JsonObject): boolean {
  const version = stringAt(value, 'version') ?? '';
  return /\bjsonfeed\.org\b/.test(version.slice(0, 200)) && Array.isArray(value['items']);
}

function isNinjs(value: JsonObject): boolean {
  const standard = valueOf(value, 'standard', '$standard');
  if (stringAt(standard, 'name') === 'ninjs') return true;
  if (stringAt(value, 'uri') === undefined) return false;
  return (
    listAt(value, 'bodies', 'headlines').some(isObject) ||
    Object.keys(value).some((key) => /^(?:body|description)_[a-z0-9]+$/i.test(key)) ||
    valueOf(value, 'versioncreated', 'versionCreated', 'pubstatus', 'pubStatus') !== undefined
  );
}
