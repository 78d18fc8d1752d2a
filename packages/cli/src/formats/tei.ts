import { toTei } from '@inquit/core/tei';

import type { Format } from './format.js';

/** TEI: one document, or a corpus where there can be several articles. */
export function teiFormat(several: boolean): Format {
  return {
    name: 'tei',
    extension: '.xml',
    pure: true,
    holdsErrors: false,
    begin: several ? corpusBegin : '',
    separator: '',
    write: (result) =>
      'error' in result ? '' : toTei(result.article, result.extraction, { inCorpus: several }),
    end: () => (several ? '</teiCorpus>\n' : ''),
  };
}

const corpusBegin = `<?xml version="1.0" encoding="UTF-8"?>
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>Articles with their quotations</title></titleStmt>
<publicationStmt><p>Not published.</p></publicationStmt>
<sourceDesc><p>Each article names its source.</p></sourceDesc>
</fileDesc>
</teiHeader>
`;
