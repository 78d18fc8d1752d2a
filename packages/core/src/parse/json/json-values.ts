/** Reading JSON that others wrote: only own keys, only the types that are expected. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of the keys whose value is neither missing nor null. */
export function valueOf(object: unknown, ...keys: readonly string[]): unknown {
  if (!isObject(object)) return undefined;
  for (const key of keys) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** The first of the keys that has a string that is not blank. */
export function stringAt(object: unknown, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = valueOf(object, key);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return undefined;
}

/** An array as it is, one value as an array of one, nothing as an empty one. */
export function listAt(object: unknown, ...keys: readonly string[]): readonly unknown[] {
  const value = valueOf(object, ...keys);
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Strings, and the `name`, `value` or `url` of objects. */
export function namesAt(object: unknown, ...keys: readonly string[]): readonly string[] {
  return listAt(object, ...keys)
    .map((each) => (typeof each === 'string' ? each : stringAt(each, 'name', 'value', 'url')))
    .filter((name) => name !== undefined);
}

/** An id as text: a string, or a number that survives being read. */
export function idAt(object: unknown, ...keys: readonly string[]): string | undefined {
  const value = valueOf(object, ...keys);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
