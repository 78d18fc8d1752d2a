/**
 * What the command returns to its caller; scripts rely on these numbers.
 *
 * A line of NDJSON that cannot be read is answered in its place by a record with an `error`, so it is
 * not a failure by itself: the answer is complete.
 */
export const exitCodes = {
  /** Everything that was asked for is in the output. Also when the reader of the output went away. */
  fine: 0,
  /** Some input could not be read; the rest was done. */
  failed: 1,
  /** The command line or the configuration file is wrong; nothing was done. */
  usage: 2,
  /** A gate of `inquit report --fail-on` was not passed. */
  gateFailed: 4,
  /** Stopped from the keyboard: 128 and the number of SIGINT. */
  interrupted: 130,
  /** Stopped by another program: 128 and the number of SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What each means, for the help and the man page. */
export const exitCodeMeanings: readonly (readonly [ExitCode, string])[] = [
  [exitCodes.fine, 'all done'],
  [exitCodes.failed, 'some input could not be read, the rest was done'],
  [exitCodes.usage, 'wrong usage'],
  [exitCodes.gateFailed, 'a gate of report --fail-on was not passed'],
  [exitCodes.interrupted, 'interrupted'],
];
