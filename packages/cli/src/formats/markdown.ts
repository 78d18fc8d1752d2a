import { toMarkdown } from '@inquit/core/markdown';

import type { Format } from './format.js';

/** Markdown: the quotations of each article under a heading. */
export function markdownFormat(): Format {
  return {
    name: 'markdown',
    extension: '.md',
    pure: true,
    holdsErrors: false,
    begin: '',
    separator: '\n',
    write: (result) => ('error' in result ? '' : toMarkdown(result.article, result.extraction, result.name)),
    end: () => '',
  };
}
