import type { Diagnostic } from '@inquit/core';

import { createFormat } from '../formats/create-format.js';
import { countsOf } from '../formats/format-stream.js';
import type { Format } from '../formats/format.js';
import type { Result } from '../record.js';
import type { Outcome } from './outcome.js';
import type { WorkSettings } from './work-settings.js';

type Written = Pick<Outcome, 'chunk' | 'files' | 'result'>;

/** What turns a result into what is written for it, as far as it can be written by itself. */
export async function createWriter({
  format: wanted,
  asFiles,
}: WorkSettings): Promise<(result: Result) => Written> {
  const format: Format | undefined = wanted && (await createFormat(wanted.name, wanted.settings));
  const toFiles = asFiles ? format?.files : undefined;
  if (format === undefined || (!format.pure && toFiles === undefined)) return (result) => ({ result });
  if (toFiles) return (result) => ({ files: toFiles.call(format, result) });
  return (result) => ({ chunk: format.write(result) });
}

/** Also for a result that no worker gives: that of an article which took its worker down. */
export function toOutcome(result: Result, write: (result: Result) => Written): Outcome {
  const failed = 'error' in result;
  return {
    name: result.name,
    ...write(result),
    counts: countsOf(result),
    ...(failed && { failure: result.error }),
    warnings: failed ? [] : [...notesOf(result), ...result.extraction.diagnostics.flatMap(toWarning)],
  };
}

/** What only whoever runs the command should know. */
export function notesOf(result: Result): readonly string[] {
  return ('notes' in result && result.notes) || [];
}

/** Only what makes the whole result doubtful: the rest stands in the output. */
function toWarning({ code, message }: Diagnostic): string[] {
  return code === 'binary-input' || code === 'input-truncated' ? [message] : [];
}
