/**
 * Whether a text without front matter is Markdown.
 *
 * Handles a heading with "#" above text with links or further headings; must not take "#Tarnwatch", "# 1 in the charts" or
 * a list with asterisks for one: those are in plain text, too.
 */

/** As far as a text is looked at. */
const reach = 20_000;

export function hasMarkdownMarks(text: string): boolean {
  const head = text.slice(0, reach);
  const headings = countMatches(head, /^#{1,6} \S/gm);
  const links = countMatches(head, /\]\((?:https?:|\/|#|mailto:)[^\s()]{1,500}\)/g);
  const emphasis = countMatches(head, /(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\w*])/g);
  const fences = countMatches(head, /^```/gm);
  if (links >= 2) return true;
  const startsWithHeading = /^\s{0,100}#{1,6} \S/.test(head);
  return startsWithHeading
    ? headings >= 2 || links > 0 || emphasis > 0
    : headings >= 2 && links + emphasis + fences > 0;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
