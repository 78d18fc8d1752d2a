import type { Scope } from '@inquit/core';

import { exitCodes } from '../exit-codes.js';
import type { ExitCode } from '../exit-codes.js';
import type { Format, FormatName } from '../formats/format.js';
import { jsonFormat } from '../formats/json.js';
import { ndjsonFormat } from '../formats/ndjson.js';
import { prettyFormat } from '../formats/pretty.js';
import { plural } from '../formats/quotation-list.js';
import { OutputError } from '../io.js';
import type { Io } from '../io.js';
import type { ExtractOptions } from '../options.js';
import { readArticles } from '../read-articles.js';
import type { Entry } from '../read-articles.js';
import { canBeSeveral, describeFailure, findInputs, openInput } from '../read-inputs.js';
import type { Input } from '../read-inputs.js';
import type { Result, Unreadable } from '../record.js';
import { sniff } from '../sniff.js';
import type { InputForm, SniffedInput } from '../sniff.js';
import { colorDepth } from '../terminal/color-depth.js';
import { escapeLine } from '../terminal/escape.js';

const widestByDefault = 100;
const withoutTerminal = 80;

/** `inquit extract`: one input after the other, one article in memory; a bad one never stops the rest. */
export async function extract(args: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  if (args.length === 0 && io.input.isTerminal) {
    await io.errors.write(
      'inquit: nothing to read: pass files or globs (inquit extract article.txt), or pipe a text in.\n' +
        'See inquit extract --help.\n',
    );
    return exitCodes.usage;
  }
  const readArticle = await articleReader(options.scope);
  let format: Format | undefined;
  let failed = false;
  const report = (message: string): Promise<void> => io.errors.write(`inquit: ${escapeLine(message)}\n`);

  for await (const input of findInputs(args, io)) {
    io.interrupted.throwIfAborted();
    if (input.kind === 'failure') {
      failed = true;
      await report(input.message);
      continue;
    }
    const path = input.kind === 'file' ? input.path : undefined;
    const name = path ?? 'standard input';
    try {
      const opened = await open(input, options.from, io);
      // One format a run: the first input that opens decides, where the user did not.
      format ??= createFormat(options, opened.form, args, io);
      const counts = { entries: 0, answeredErrors: 0 };
      for await (const entry of readArticles(path, opened)) {
        io.interrupted.throwIfAborted();
        counts.entries += 1;
        const result = readArticle(entry);
        if ('error' in result && isFailure(result, format)) {
          failed = true;
          await report(`${result.name}: ${result.error.message}`);
        } else if ('error' in result) {
          counts.answeredErrors += 1;
        }
        await write(io, format.add(result));
      }
      if (counts.answeredErrors > 0) await report(`${name}: ${tellErrors(counts)}`);
    } catch (error) {
      if (error instanceof OutputError || io.interrupted.aborted) throw error;
      failed = true;
      await report(`${name}: ${describeFailure(error)}`);
    }
  }
  format ??= createFormat(options, 'text', args, io);
  await write(io, format.finish());
  return failed ? exitCodes.failed : exitCodes.fine;
}

async function write(io: Io, text: string): Promise<void> {
  if (text !== '') await io.output.write(text);
}

/** A bad line is answered in its place; a broken-off input failed whatever the format. */
function isFailure({ error }: Unreadable, format: Format): boolean {
  return !format.holdsErrors || error.code === 'truncated-line';
}

function tellErrors({ entries, answeredErrors }: { entries: number; answeredErrors: number }): string {
  return `${answeredErrors} of ${plural(entries, 'line')} could not be read; each has its error in the output`;
}

async function open(
  input: Exclude<Input, { kind: 'failure' }>,
  from: ExtractOptions['from'],
  io: Io,
): Promise<SniffedInput> {
  const chunks = openInput(input, io);
  return from === 'auto'
    ? sniff(input.kind === 'file' ? input.path : undefined, chunks)
    : { form: from, chunks };
}

function createFormat(options: ExtractOptions, form: InputForm, args: readonly string[], io: Io): Format {
  const several = form === 'ndjson' || canBeSeveral(args);
  const name: FormatName = options.format ?? (form === 'ndjson' ? 'ndjson' : 'pretty');
  if (name === 'ndjson') return ndjsonFormat();
  if (name === 'json') return jsonFormat(several);
  const columns = Math.min(io.output.columns ?? withoutTerminal, widestByDefault);
  return prettyFormat({
    width: options.width ?? columns,
    depth: colorDepth(options.color, io),
    explain: options.explain,
    several,
  });
}

/** Core is loaded here, not at the top, so that help and errors of usage come at once. */
async function articleReader(scope: Scope): Promise<(entry: Entry) => Result> {
  const { extractQuotes, parseArticle } = await import('@inquit/core');
  return (entry) => {
    if ('error' in entry) return entry;
    const { text, ...names } = entry;
    try {
      const article = parseArticle(text, { format: 'text' });
      return { ...names, article, extraction: extractQuotes(article, { scope }) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        ...names,
        error: { code: 'extraction-failed', message: `The article could not be read: ${reason}` },
      };
    }
  };
}
