import type { Diagnostic, DiagnosticCode, Span } from './types.js';

/** What each code means, in one line; a `{detail}` is filled in by whoever reports it. */
const descriptions: Record<DiagnosticCode, { severity: Diagnostic['severity']; message: string }> = {
  'empty-article': { severity: 'warning', message: 'The article has no text.' },
  'input-truncated': { severity: 'warning', message: 'The input is over the limit; the rest was not read.' },
  'binary-input': { severity: 'warning', message: 'The input looks like a binary file, not like text.' },
  'control-characters': { severity: 'info', message: 'The text holds control characters; they were kept.' },
  'lone-surrogate': { severity: 'info', message: 'The text holds half of a surrogate pair; it was kept.' },
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
