/** The quotation after the chosen one, or before it; the first or last where none is chosen. Stops at both ends. */
export function stepQuote(chosen: number | undefined, step: 1 | -1, count: number): number | undefined {
  if (count === 0) return undefined;
  if (chosen === undefined) return step === 1 ? 0 : count - 1;
  return Math.min(Math.max(chosen + step, 0), count - 1);
}
