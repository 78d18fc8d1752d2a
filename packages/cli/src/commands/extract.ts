import { answerSteps } from '../batch/answer-steps.js';
import type { Answer } from '../batch/outcome.js';
import { exitCodes } from '../exit-codes.js';
import type { ExitCode } from '../exit-codes.js';
import { canBeSeveral, findInputs } from '../inputs/find-inputs.js';
import type { Input } from '../inputs/find-inputs.js';
import { peekSteps, skipUnits } from '../inputs/peek-steps.js';
import { readSteps } from '../inputs/read-steps.js';
import type { Form } from '../inputs/read-steps.js';
import type { Step } from '../inputs/step.js';
import type { Io } from '../io.js';
import type { ExtractOptions } from '../options.js';
import { openFormat } from '../output/choose-format.js';
import type { Destination } from '../output/destination.js';
import { nameOutput, openDestination } from '../output/open-destination.js';
import { openTarget, withoutOutput } from '../output/open-target.js';
import { createMessages } from '../terminal/messages.js';
import { UsageError } from '../usage-error.js';
import { createMeter } from './meter.js';
import type { Meter } from './meter.js';
import { readWorkSettings } from './read-work-settings.js';
import { createTally } from './tally.js';
import type { Tally } from './tally.js';

/** `inquit extract`: from inputs to units, to workers, to the output, in order; a bad input never stops the rest. */
export async function extract(args: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  if (args.length === 0 && options.url === undefined && io.input.isTerminal) {
    throw new UsageError(
      'nothing to read: pass files or globs (inquit extract article.txt), or pipe a text in.',
    );
  }
  if (options.resume && options.out === undefined) {
    throw new UsageError('--resume needs --out: what is on standard output cannot be gone on with.');
  }
  const started = performance.now();
  const found = withoutOutput(await findInputs(args, options.url, io), options, io);
  const work = await readWorkSettings(options, io);
  const target = await openTarget(found, work, options, io);
  const visible =
    io.errors.isTerminal && !options.quiet && (options.out !== undefined || !io.output.isTerminal);
  const messages = createMessages(io.errors, visible, () => performance.now());
  const meter = createMeter(visible ? target.inputs : [], io);

  const { steps, form } = await openSteps(target.inputs, options, meter, io);
  const name = target.formatName ?? (form.lines ? 'ndjson' : 'pretty');
  const several = form.several || target.folder !== undefined || (await canBeSeveral(args, io));
  const { format, settings } = await openFormat(name, several, options, io);
  const { destination, done } = await openDestination(target, format, io);
  const tally = createTally(
    {
      done: done.counts,
      holdsErrors: format.holdsErrors,
      quiet: options.quiet,
      ...summaryOf(options, found, io),
    },
    messages,
  );
  try {
    if (done.units > 0 && !options.quiet) {
      await messages.tell(
        `going on after ${done.counts.articles.toLocaleString('en')} articles that are done`,
      );
    }
    const answers = answerSteps(
      meter.mark(skipUnits(steps, done.units)),
      {
        ...work,
        format: { name, settings },
        asFiles: target.folder !== undefined && format.files !== undefined,
      },
      {
        jobs: options.jobs ?? io.cores,
        timeout: options.timeout * 1000,
        interrupted: io.interrupted,
        ...(io.workerFile && { workerFile: io.workerFile }),
      },
    );
    for await (const answer of answers) {
      io.interrupted.throwIfAborted();
      await take(answer, destination, tally);
      meter.done();
      messages.progress(tally.counts.articles, meter.share(), tally.inHand);
    }
    await destination.finish();
  } catch (error) {
    await messages.clear().catch(() => undefined);
    await destination.abandon();
    if (io.interrupted.aborted && options.resume && !options.quiet) {
      await messages.tell('stopped; the same command again goes on from here');
    }
    throw nameOutput(error, options.out);
  }
  await tally.tellSummary((performance.now() - started) / 1000);
  return tally.failed ? exitCodes.failed : exitCodes.fine;
}

interface OpenedSteps {
  readonly steps: AsyncIterable<Step>;
  readonly form: Form;
}

/** One format a run: the first input that opens decides, where the user did not. */
async function openSteps(
  inputs: readonly Input[],
  { from }: ExtractOptions,
  meter: Meter,
  io: Io,
): Promise<OpenedSteps> {
  const forms: Form[] = [];
  const onForm = (form: Form): void => {
    if (forms.length === 0) forms.push(form);
  };
  const steps = await peekSteps(readSteps(inputs, { from, onBytes: meter.add, onForm }, io));
  return { steps, form: forms[0] ?? { lines: false, several: false } };
}

async function take(answer: Answer, destination: Destination, tally: Tally): Promise<void> {
  switch (answer.kind) {
    case 'start-of-input':
      tally.startOfInput(answer.name);
      return destination.startOfInput(answer.name);
    case 'failed-input':
      return tally.addFailedInput(answer.message);
    case 'end-of-input':
      await tally.endOfInput();
      return destination.endOfInput(answer.failed);
    case 'unit':
      for (const outcome of answer.outcomes) {
        await tally.add(outcome, answer.isLine);
        await destination.add(outcome);
      }
      return destination.endOfUnit(tally.counts);
  }
}

/** A summary where there is somebody to read it: at a terminal, or when the output is elsewhere. */
function summaryOf(
  { out }: ExtractOptions,
  inputs: readonly Input[],
  io: Io,
): { readonly summaryOf?: string } {
  if (out !== undefined) return { summaryOf: `: ${out}` };
  return io.errors.isTerminal && !io.output.isTerminal && inputs.length > 0 ? { summaryOf: '' } : {};
}
