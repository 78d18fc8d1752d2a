/** Letters and digits in lower case: what is left for comparing texts whose marks and spaces may differ. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
