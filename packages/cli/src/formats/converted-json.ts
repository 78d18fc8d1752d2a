import { toCitron } from '@inquit/core/citron';
import { toJsonLd } from '@inquit/core/json-ld';
import { toWebAnnotations } from '@inquit/core/web-annotation';

import type { Extracted } from '../record.js';
import type { Format } from './format.js';
import { listOfDocuments } from './list-of-documents.js';

const converters = {
  'web-annotation': ({ article, extraction }: Extracted) => toWebAnnotations(article, extraction),
  'json-ld': ({ article, extraction }: Extracted) => toJsonLd(article, extraction),
  citron: ({ article, extraction }: Extracted) => toCitron(article, extraction),
} as const;

/** The formats of others that are JSON: one document an article, and an array of them where there can be several. */
export function convertedJsonFormat(name: keyof typeof converters, several: boolean): Format {
  const toDocument = (result: Extracted): string => toSafeJson(converters[name](result));
  return {
    name,
    extension: '.json',
    pure: true,
    holdsErrors: false,
    ...listOfDocuments(several, (result) => ('error' in result ? undefined : toDocument(result))),
    // Citron and its annotator read a folder with one document a file.
    ...(name === 'citron' && {
      files: (result) => ('error' in result ? [] : [{ extension: '.json', text: `${toDocument(result)}\n` }]),
    }),
  };
}

/** JSON-LD is put into pages, where `</script>` would end it. */
function toSafeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll('<', '\\u003c');
}
