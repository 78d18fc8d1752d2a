import type { Result } from '../record.js';
import type { Format } from './format.js';

/** How JSON documents are written: one by itself, or an array of them where there can be several. */
export function listOfDocuments(
  several: boolean,
  toDocument: (result: Result) => string | undefined,
): Pick<Format, 'begin' | 'separator' | 'write' | 'end'> {
  const write = (result: Result): string => {
    const document = toDocument(result);
    if (document === undefined) return '';
    return several ? `\n${document}` : `${document}\n`;
  };
  if (!several) return { begin: '', separator: '', write, end: () => '' };
  return {
    begin: '[',
    separator: ',',
    write,
    end: ({ results }) => (results === 0 ? ']\n' : '\n]\n'),
  };
}
