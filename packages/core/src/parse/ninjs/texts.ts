import { isObject, listAt, stringAt } from '../json/json-values.js';
import type { JsonObject } from '../json/json-values.js';

/** A text of an item in one of its forms. */
export interface NinjsText {
  readonly value: string;
  /** "main", "lead", "caption"; in generation 1 the ending of the key: "text", "xhtml". */
  readonly role: string;
  readonly contentType: string | undefined;
}

const plurals = { body: 'bodies', headline: 'headlines', description: 'descriptions' } as const;

/**
 * All forms of an item's body, headline or description: "bodies": [{…}] in generations 2 and 3, "body_text" and
 * "body_xhtml" in generation 1.
 */
export function textsOf(item: unknown, kind: keyof typeof plurals): readonly NinjsText[] {
  if (!isObject(item)) return [];
  const listed = listAt(item, plurals[kind]).map((each): NinjsText | undefined => {
    const value = stringAt(each, 'value');
    if (value === undefined) return undefined;
    return {
      value,
      role: stringAt(each, 'role')?.toLowerCase() ?? 'main',
      contentType: stringAt(each, 'contentType', 'contenttype'),
    };
  });
  return [...listed.filter((text) => text !== undefined), ...readKeys(item, kind)];
}

function readKeys(item: JsonObject, kind: string): readonly NinjsText[] {
  return Object.keys(item)
    .filter((key) => key === kind || key.startsWith(`${kind}_`))
    .map((key): NinjsText | undefined => {
      const value = stringAt(item, key);
      const role = key.slice(kind.length + 1) || 'main';
      return value === undefined ? undefined : { value, role, contentType: contentTypes.get(role) };
    })
    .filter((text) => text !== undefined);
}

const contentTypes = new Map([
  ['text', 'text/plain'],
  ['html', 'text/html'],
  ['html5', 'text/html'],
  ['xhtml', 'text/html'],
  ['nitf', 'application/nitf+xml'],
]);

/** The main text of a kind, as plain text. */
export function mainText(item: unknown, kind: keyof typeof plurals): string | undefined {
  const texts = textsOf(item, kind).filter(({ contentType }) => !/html|xml/.test(contentType ?? ''));
  return (texts.find(({ role }) => role === 'main') ?? texts[0])?.value;
}
