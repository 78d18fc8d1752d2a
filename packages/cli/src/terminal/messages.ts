import type { Output } from '../io.js';
import { columnWidth } from './column-width.js';
import { escapeLine } from './escape.js';

/** Standard error for one run: messages, and under them, in a terminal, how far it is. */
export interface Messages {
  /** One line: "inquit: …", with what could steer a terminal escaped. */
  tell(message: string): Promise<void>;
  /** Shows how far the run is, unless it was shown just now. `share` is of the input; absent where it isn't known. */
  progress(articles: number, share: number | undefined, inHand: string): void;
  /** Takes the progress away. */
  clear(): Promise<void>;
}

const pause = 100;
const clearLine = '\r\x1b[K';

/** `visible`: whether there is a progress line. `clock` gives milliseconds. */
export function createMessages(errors: Output, visible: boolean, clock: () => number): Messages {
  const started = clock();
  let shownAt = -pause;
  let shown = false;
  const hide = (): string => {
    const text = shown ? clearLine : '';
    shown = false;
    return text;
  };
  return {
    tell: (message) => errors.write(`${hide()}inquit: ${escapeLine(message)}\n`),
    progress: (articles, share, inHand) => {
      const now = clock();
      if (!visible || now - shownAt < pause) return;
      shownAt = now;
      shown = true;
      const line = progressLine(articles, share, inHand, now - started, (errors.columns ?? 80) - 1);
      // A terminal that is gone is found out by what matters: the output.
      errors.write(clearLine + line).catch(() => undefined);
    },
    clear: async () => {
      const text = hide();
      if (text !== '') await errors.write(text);
    },
  };
}

const barWidth = 20;

/** "███████─────────────  35%  1,204 articles, 301/s, 8 s left  news/a.txt" */
export function progressLine(
  articles: number,
  share: number | undefined,
  inHand: string,
  elapsed: number,
  width: number,
): string {
  const rate = elapsed > 0 ? (articles * 1000) / elapsed : 0;
  const counted = `${articles.toLocaleString('en')} ${articles === 1 ? 'article' : 'articles'}, ${toRate(rate)}`;
  const known = share !== undefined && share > 0;
  const left = known && elapsed > 2000 ? `, ${toDuration((elapsed / share) * (1 - share))} left` : '';
  const done = Math.min(1, share ?? 0);
  const filled = Math.round(done * barWidth);
  const bar = known
    ? `${'█'.repeat(filled)}${'─'.repeat(barWidth - filled)} ${`${Math.floor(done * 100)}%`.padStart(4)}  `
    : '';
  const line = `${bar}${counted}${left}  ${escapeLine(inHand)}`;
  return cutTo(line, width);
}

function toRate(rate: number): string {
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')}/s`;
}

function toDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A line that wraps could not be taken away again. */
function cutTo(line: string, width: number): string {
  if (columnWidth(line) <= width) return line;
  let kept = '';
  let used = 0;
  for (const character of line) {
    used += columnWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
