import type { Diagnostic, DiagnosticCode, Span } from './types.js';

/** What each code means, in one line; a `{detail}` is filled in by whoever reports it. */
const descriptions: Record<DiagnosticCode, { severity: Diagnostic['severity']; message: string }> = {
  'empty-article': { severity: 'warning', message: 'The article has no text.' },
  'input-truncated': { severity: 'warning', message: 'The input is over the limit; the rest was not read.' },
  'binary-input': { severity: 'warning', message: 'The input looks like a binary file, not like text.' },
  'control-characters': { severity: 'info', message: 'The text holds control characters; they were kept.' },
  'lone-surrogate': { severity: 'info', message: 'The text holds half of a surrogate pair; it was kept.' },
  'unknown-encoding': {
    severity: 'warning',
    message: 'The encoding that the input names is not known; another was used.',
  },
  'depth-limit': {
    severity: 'warning',
    message: 'The input is nested deeper than the limit; what is deeper was read as if it were not nested.',
  },
  'node-limit': {
    severity: 'warning',
    message: 'The input has more parts than the limit; the rest was not read.',
  },
  'attribute-limit': {
    severity: 'warning',
    message: 'An element has more attributes than the limit; the rest of them were not read.',
  },
  'ill-formed-xml': {
    severity: 'warning',
    message: 'The XML is not well-formed; it was read as far as it makes sense.',
  },
  'doctype-ignored': {
    severity: 'info',
    message: 'The XML declares entities of its own; they were not expanded.',
  },
  'ill-formed-json': {
    severity: 'warning',
    message: 'The JSON is not well-formed; it was read as plain text.',
  },
  'several-articles': {
    severity: 'info',
    message: 'The input holds several articles; only the first was read. `parseArticles` reads them all.',
  },
  'format-mismatch': {
    severity: 'warning',
    message: 'The input is not of the format it was said to be; it was read as plain text.',
  },
  'body-elsewhere': {
    severity: 'info',
    message: 'The input holds no body text, only a reference to it, a title or a summary.',
  },
  'no-body-found': {
    severity: 'warning',
    message: 'The page holds nothing that reads like an article.',
  },
  'unclosed-quote-mark': {
    severity: 'info',
    message: 'A quotation mark is opened and not closed in its paragraph.',
  },
  'unmatched-quote-mark': {
    severity: 'info',
    message: 'A closing quotation mark has no opening one in its paragraph.',
  },
  'unattributed-quotes': { severity: 'info', message: 'Some quotations have no source in the text.' },
};

/** A diagnostic with its standard severity and message; `detail` replaces the message where given. */
export function diagnose(code: DiagnosticCode, span?: Span, detail?: string): Diagnostic {
  const { severity, message } = descriptions[code];
  return { code, severity, message: detail ?? message, ...(span && { span }) };
}
