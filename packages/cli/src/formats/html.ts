import { articleSection, beginPage, endPage } from '@inquit/core/html-report';

import type { Format } from './format.js';

/** One page for all articles, each a section; it needs nothing but itself. */
export function htmlFormat(): Format {
  return {
    name: 'html',
    extension: '.html',
    pure: true,
    holdsErrors: false,
    begin: beginPage({ title: 'Quotations' }),
    separator: '',
    write: (result) =>
      'error' in result ? '' : articleSection(result.article, result.extraction, result.name),
    end: () => endPage(),
  };
}
