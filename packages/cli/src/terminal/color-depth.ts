import type { Io } from '../io.js';

/** How many colours the output takes; 0 for none. */
export type ColorDepth = 0 | 16 | 256;

/** `--no-color` first, then FORCE_COLOR, then NO_COLOR, then whether a terminal that knows colours reads it. */
export function colorDepth(
  wanted: boolean,
  { environment, output }: Pick<Io, 'environment' | 'output'>,
): ColorDepth {
  if (!wanted) return 0;
  const forced = environment['FORCE_COLOR'];
  if (forced === '0' || forced === 'false') return 0;
  if (forced !== undefined) return forced === '2' || forced === '3' ? 256 : terminalDepth(environment) || 16;
  if (environment['NO_COLOR'] || !output.isTerminal) return 0;
  return terminalDepth(environment);
}

function terminalDepth(environment: Io['environment']): ColorDepth {
  const terminal = environment['TERM'] ?? '';
  if (terminal === 'dumb') return 0;
  const many = environment['COLORTERM'] !== undefined || environment['WT_SESSION'] !== undefined;
  return many || /256color|kitty|alacritty|ghostty/.test(terminal) ? 256 : 16;
}
