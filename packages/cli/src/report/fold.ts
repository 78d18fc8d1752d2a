/** A spelling without what does not tell people apart: accents, capitals, full stops, double spaces. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[.,“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A role as a label: without the article or pronoun before it, which say nothing outside their sentence. */
export function withoutArticle(role: string): string {
  return role.replace(/^(?:the|an?|his|her|its|their)\s/i, '');
}
