/** A BCP 47 tag in its usual case: "en_us" as "en-US"; `undefined` where the words are no tag, as "English". */
export function languageTag(text: string): string | undefined {
  const parts = text.trim().replace(/_/g, '-').split(/[,; ]/)[0]!.split('-');
  const [primary, ...rest] = parts;
  if (primary === undefined || !/^[a-z]{2,3}$/i.test(primary)) return undefined;
  const language = primary.toLowerCase();
  if (notLanguages.has(language)) return undefined;
  const subtags = rest
    .filter((part) => /^(?:[a-z]{2}|[a-z]{4}|\d{3})$/i.test(part))
    .slice(0, 2)
    .map((part) =>
      part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase(),
    );
  return [language, ...subtags].join('-');
}

/** Placeholders, and "undetermined" in ISO 639. */
const notLanguages = new Set(['und', 'mul', 'zxx', 'mis', 'www', 'utf', 'html']);
