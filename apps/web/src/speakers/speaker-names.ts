import type { Quote } from '@inquit/core';

/** Who speaks, for display: "Maria Diaz and Tom Lin", or "unattributed". */
export function speakerNames(quote: Quote): string {
  const names = quote.speakers.map((speaker) => speaker.name);
  if (names.length === 0) return 'unattributed';
  return new Intl.ListFormat('en').format(names);
}
