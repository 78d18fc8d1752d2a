import type { Extraction, Speaker } from '../types.js';
import { countWords } from './words.js';

/** A speaker with how much was said, for lists under an article. */
export interface SpeakerSummary {
  readonly speaker: Speaker;
  readonly quotations: number;
  readonly words: number;
}

/** In the order of the extraction. Quotations inside others count too; those of two speakers count for both. */
export function summarizeSpeakers({ quotes, speakers }: Extraction): SpeakerSummary[] {
  const counts = new Map(speakers.map(({ id }) => [id, { quotations: 0, words: 0 }]));
  for (const { speakers: said, text } of quotes) {
    const words = countWords(text);
    for (const { id } of said) {
      const count = counts.get(id);
      if (count === undefined) continue;
      count.quotations += 1;
      count.words += words;
    }
  }
  return speakers.map((speaker) => ({ speaker, ...counts.get(speaker.id)! }));
}

/** "Ines Okafor and Paul Lindqvist"; the words of the source where nobody is known. */
export function namesOf(
  { speakers, source }: Extraction['quotes'][number],
  unattributed = 'unattributed',
): string {
  if (speakers.length === 0) return source?.text ?? unattributed;
  const names = speakers.map(({ name }) => name);
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** As it stands in the article; "…" tells where words between the pieces are left out. */
export function wordsOf({ kind, text, content }: Extraction['quotes'][number]): string {
  if (content.length > 1) return content.map((piece) => piece.text).join(' … ');
  return kind === 'direct' ? `“${text}”` : text;
}
