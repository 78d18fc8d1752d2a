import type { Correction } from '@inquit/core/corrections';

/** What was done, for the undo button and the list of corrections. */
export function describeCorrection(correction: Correction): string {
  switch (correction.action) {
    case 'merge':
      return `${correction.speaker.name} is ${correction.into.name}`;
    case 'rename':
      return `${correction.speaker.name} is called ${correction.name}`;
    case 'split':
      return `${correction.quotes.length} of ${correction.speaker.name} are by ${correction.to.name}`;
    case 'remove':
      return 'not a quotation';
    case 'attribute':
      return correction.speakers.length === 0
        ? 'speaker not known'
        : `said by ${correction.speakers.map(({ name }) => name).join(' and ')}`;
  }
}
