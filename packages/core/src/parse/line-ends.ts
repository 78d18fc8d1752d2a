/** Every line end (CR LF, CR, U+0085, U+2028, U+2029) made "\n". */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
}
