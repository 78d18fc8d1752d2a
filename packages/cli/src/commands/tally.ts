import type { Outcome } from '../batch/outcome.js';
import { plural } from '../formats/quotation-list.js';
import type { RunCounts } from '../output/destination.js';
import type { Messages } from '../terminal/messages.js';

export interface Tally {
  readonly counts: RunCounts;
  /** Whether some input could not be read and the output does not answer it. */
  readonly failed: boolean;
  /** The input in hand, for people. */
  readonly inHand: string;
  startOfInput(name: string): void;
  add(outcome: Outcome, isLine: boolean): Promise<void>;
  addFailedInput(message: string): Promise<void>;
  endOfInput(): Promise<void>;
  tellSummary(seconds: number): Promise<void>;
}

export interface TallySettings {
  /** What an earlier run has done. */
  readonly done: RunCounts;
  /** Whether an article that could not be read has a place in the output. */
  readonly holdsErrors: boolean;
  readonly quiet: boolean;
  /** What the summary says of where the output is; absent for no summary. */
  readonly summaryOf?: string;
}

/** These are not the line's own fault, so that an answer in its place is not all there is to say. */
const neverAnswered = new Set(['truncated-line', 'time-limit', 'out-of-memory']);

/** Counts what comes of a run, and tells what went wrong when it does. */
export function createTally(settings: TallySettings, messages: Messages): Tally {
  let counts = settings.done;
  let failed = counts.failed > 0;
  let failedInputs = 0;
  let input = { name: '', lines: 0, answered: 0 };
  return {
    get counts() {
      return counts;
    },
    get failed() {
      return failed;
    },
    get inHand() {
      return input.name;
    },
    startOfInput: (name) => {
      input = { name, lines: 0, answered: 0 };
    },
    add: async ({ name, counts: added, failure, warnings }, isLine) => {
      input.lines += 1;
      const answered = isLine && settings.holdsErrors && !neverAnswered.has(failure?.code ?? '');
      if (failure && answered) input.answered += 1;
      const lost = failure && !answered ? 1 : 0;
      counts = {
        articles: counts.articles + added.articles,
        quotations: counts.quotations + added.quotations,
        failed: counts.failed + lost,
      };
      if (failure && lost > 0) {
        failed = true;
        await messages.tell(`${name}: ${failure.message}`);
      }
      if (settings.quiet) return;
      for (const warning of new Set(warnings)) await messages.tell(`${name}: ${warning}`);
    },
    addFailedInput: async (message) => {
      failed = true;
      failedInputs += 1;
      await messages.tell(message);
    },
    endOfInput: async () => {
      const { name, lines, answered } = input;
      if (answered === 0) return;
      await messages.tell(
        `${name}: ${answered} of ${plural(lines, 'line')} could not be read; each has its error in the output`,
      );
    },
    tellSummary: async (seconds) => {
      await messages.clear();
      if (settings.quiet || settings.summaryOf === undefined) return;
      const bad = counts.failed + failedInputs;
      const parts = [
        inNumbers(counts.articles, 'article'),
        inNumbers(counts.quotations, 'quotation'),
        ...(bad > 0 ? [`${bad.toLocaleString('en')} could not be read`] : []),
        `in ${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds).toLocaleString('en')} s`,
      ];
      await messages.tell(`${parts.join(', ')}${settings.summaryOf}`);
    },
  };
}

function inNumbers(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
