/** The caller's own mistake, told with what to do; nothing was done. Ends the command with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
