import { extname, resolve } from 'node:path';

import { answerSteps } from '../batch/answer-steps.js';
import type { Answer } from '../batch/outcome.js';
import type { WorkSettings } from '../batch/work-settings.js';
import { decode } from '../decode.js';
import { exitCodes } from '../exit-codes.js';
import type { ExitCode } from '../exit-codes.js';
import { plural } from '../formats/quotation-list.js';
import { findInputs } from '../inputs/find-inputs.js';
import type { Input } from '../inputs/find-inputs.js';
import { readSteps } from '../inputs/read-steps.js';
import type { Step } from '../inputs/step.js';
import type { Io } from '../io.js';
import { openFileSink } from '../output/file-sink.js';
import { nameOutput, toUsageError } from '../output/open-destination.js';
import { createAggregate } from '../report/aggregate.js';
import type { Aggregate } from '../report/aggregate.js';
import { failureOf, parseGate, unmeasured } from '../report/gate.js';
import type { Gate } from '../report/gate.js';
import { looksExtracted, readRecord } from '../report/record.js';
import type { RecordFilter } from '../report/record.js';
import type { Report } from '../report/report.js';
import type { ReportOptions } from '../report/report-command.js';
import { colorDepth } from '../terminal/color-depth.js';
import { createMessages } from '../terminal/messages.js';
import type { Messages } from '../terminal/messages.js';
import { UsageError } from '../usage-error.js';
import { createMeter } from './meter.js';
import type { Meter } from './meter.js';
import { readWorkSettings } from './read-work-settings.js';

/** `inquit report`: all articles into one sum; a bad input never stops the rest. */
export async function report(args: readonly string[], options: ReportOptions, io: Io): Promise<ExitCode> {
  if (args.length === 0 && options.url === undefined && io.input.isTerminal) {
    throw new UsageError(
      'nothing to read: pass files or folders (inquit report news/), or pipe something in.',
    );
  }
  // What is wrong with these is said before hours of reading, not after.
  const gate = options.failOn === undefined ? undefined : parseGate(options.failOn);
  const format = wantedFormat(options);
  const inputs = await findInputs(args, options.url, io);
  const work = await readWorkSettings(options, io);
  const messages = createMessages(io.errors, io.errors.isTerminal && !options.quiet, () => performance.now());
  const output = await openOutput(options.out, io);
  try {
    const result = await readAll(inputs, work, options, messages, io);
    await output.write(await render(result.report, format, options, io));
    if (gate && (await isFailed(gate, result.report, messages))) return exitCodes.gateFailed;
    return result.failed ? exitCodes.failed : exitCodes.fine;
  } catch (error) {
    await messages.clear().catch(() => undefined);
    await output.abandon();
    throw nameOutput(error, options.out);
  }
}

interface Summed {
  readonly report: Report;
  /** Whether there was something that could not be read. */
  readonly failed: boolean;
}

async function readAll(
  inputs: readonly Input[],
  work: WorkSettings,
  options: ReportOptions,
  messages: Messages,
  io: Io,
): Promise<Summed> {
  const aggregate = createAggregate();
  const meter = createMeter(io.errors.isTerminal ? inputs : [], io);
  const counter = createCounter(aggregate, options, messages, meter);
  const answers = answerSteps(
    meter.mark(takeRecords(readSteps(inputs, { from: options.from, onBytes: meter.add }, io), counter)),
    // Articles come back as records, so that they are counted like those of an earlier extraction.
    { ...work, format: { name: 'ndjson', settings: recordSettings } },
    {
      jobs: options.jobs ?? io.cores,
      timeout: options.timeout * 1000,
      interrupted: io.interrupted,
      ...(io.workerFile && { workerFile: io.workerFile }),
    },
  );
  for await (const answer of answers) {
    io.interrupted.throwIfAborted();
    meter.done();
    await counter.take(answer);
  }
  await messages.clear();
  return { report: aggregate.report(), failed: counter.failed };
}

const recordSettings = { several: true, width: 80, depth: 0, explain: false, text: 'never' } as const;

interface Counter {
  readonly failed: boolean;
  /** Adds what a line of an earlier extraction says. */
  addRecord(json: string, name: string): Promise<void>;
  take(answer: Answer): Promise<void>;
}

function createCounter(
  aggregate: Aggregate,
  options: RecordFilter & { readonly quiet: boolean },
  messages: Messages,
  meter: Meter,
): Counter {
  let failed = false;
  let articles = 0;
  let input = '';
  const fail = async (message: string): Promise<void> => {
    failed = true;
    await messages.tell(message);
  };
  const add = (json: string): boolean => {
    const record = readRecord(json, options);
    if (record === undefined) return false;
    aggregate.add(record);
    articles += 1;
    messages.progress(articles, meter.share(), input);
    return true;
  };
  return {
    get failed() {
      return failed;
    },
    addRecord: async (json, name) => {
      if (!add(json))
        await fail(`${name}: the line tells of an article that could not be read, or is damaged`);
    },
    take: async (answer) => {
      if (answer.kind === 'start-of-input') input = answer.name;
      if (answer.kind === 'failed-input') await fail(answer.message);
      if (answer.kind !== 'unit') return;
      for (const { name, chunk, failure, warnings } of answer.outcomes) {
        if (failure) await fail(`${name}: ${failure.message}`);
        else if (typeof chunk === 'string') add(chunk);
        if (!options.quiet) for (const warning of warnings) await messages.tell(`${name}: ${warning}`);
      }
    },
  };
}

/** Lines that an extraction wrote are counted as they are; the rest are articles to read. */
async function* takeRecords(steps: AsyncIterable<Step>, counter: Counter): AsyncGenerator<Step> {
  for await (const step of steps) {
    if (step.kind === 'unit' && step.unit.kind === 'line' && !step.unit.line.tooLong) {
      const json = decode(step.unit.line.bytes);
      if (looksExtracted(json)) {
        await counter.addRecord(json, step.unit.name);
        continue;
      }
    }
    yield step;
  }
}

type ReportFormat = NonNullable<ReportOptions['format']>;

const byExtension: Readonly<Record<string, ReportFormat>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'table',
};

function wantedFormat({ format, out }: ReportOptions): ReportFormat {
  if (format !== undefined || out === undefined) return format ?? 'table';
  const found = byExtension[extname(out).toLowerCase()];
  if (found !== undefined) return found;
  throw new UsageError(`--out ${out}: the name does not tell the format; say it with --format.`);
}

/** Each format is loaded only where it is wanted. */
async function render(result: Report, format: ReportFormat, options: ReportOptions, io: Io): Promise<string> {
  const { top, by, out } = options;
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, undefined, 2)}\n`;
    case 'csv':
      return (await import('../report/to-csv.js')).toCsv(result, { rawCells: options.rawCells });
    case 'html':
      return (await import('../report/to-html.js')).toHtml(result, { top, by });
    case 'table': {
      const { toTable } = await import('../report/to-table.js');
      const width = options.width ?? (out === undefined ? Math.min(io.output.columns ?? 80, 100) : 80);
      return toTable(result, {
        top,
        by,
        width,
        depth: out === undefined ? colorDepth(options.color, io) : 0,
      });
    }
  }
}

interface ReportOutput {
  write(text: string): Promise<void>;
  abandon(): Promise<void>;
}

/** Opened before the reading, so that a place where nothing can be written is told at once. */
async function openOutput(out: string | undefined, io: Io): Promise<ReportOutput> {
  if (out === undefined) return { write: (text) => io.output.write(text), abandon: async () => undefined };
  const sink = await openFileSink(resolve(io.workingFolder, out)).catch((error: unknown) => {
    throw toUsageError(out, error);
  });
  return {
    write: async (text) => {
      await sink.write(text);
      await sink.finish();
    },
    abandon: () => sink.abandon(),
  };
}

async function isFailed(gate: Gate, result: Report, messages: Messages): Promise<boolean> {
  const missing = unmeasured(gate, result);
  if (missing.length > 0) {
    await messages.tell(
      `--fail-on: ${missing.join(', ')} cannot be measured in ${plural(result.articles, 'article')}`,
    );
  }
  const failure = failureOf(gate, result);
  if (failure !== undefined) await messages.tell(`the gate is not passed: ${failure}`);
  return failure !== undefined;
}
