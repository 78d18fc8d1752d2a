import PostalMime from 'postal-mime';
import type { ReadingInput } from './messages.js';

/** The body of an e-mail: newsletters and agency copy come so. Its HTML where it has some, else its text. */
export async function readMail(input: ReadingInput): Promise<ReadingInput> {
  const { html, text, subject } = await PostalMime.parse(input.data);
  if (html !== undefined && html.trim() !== '') return { data: html };
  return { data: [subject, text].filter((part) => part !== undefined && part !== '').join('\n\n') };
}
