import { InquitError } from '../errors.js';

/** The error for a file that does not say what its format demands: what is wrong, and where. */
export function fileError(format: string, place: string, problem: string): InquitError {
  return new InquitError('invalid-argument', `${format}: ${place} ${problem}`);
}
