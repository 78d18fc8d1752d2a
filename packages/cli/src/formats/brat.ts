import { toBrat } from '@inquit/core/brat';

import type { Format } from './format.js';

/**
 * brat: a `.txt` and an `.ann` for each article, which only a folder can hold: `--out FOLDER/`. Elsewhere it is the
 * `.ann` alone, of several articles one after the other with an empty line between; the ids begin anew with each.
 */
export function bratFormat(): Format {
  return {
    name: 'brat',
    extension: '.ann',
    pure: true,
    holdsErrors: false,
    begin: '',
    separator: '\n',
    write: (result) => ('error' in result ? '' : toBrat(result.article, result.extraction).annotations),
    end: () => '',
    files: (result) => {
      if ('error' in result) return [];
      const { text, annotations } = toBrat(result.article, result.extraction);
      return [
        { extension: '.txt', text },
        { extension: '.ann', text: annotations },
      ];
    },
  };
}
