const start = '<!-- eval:start -->';
const end = '<!-- eval:end -->';

/** What stands between the two marks, without the white space around it; absent where a mark is missing. */
export function readBlock(readme: string): string | undefined {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  return from < 0 || to < from ? undefined : readme.slice(from + start.length, to).trim();
}

/** The text with another block between the marks; absent where a mark is missing. */
export function replaceBlock(readme: string, block: string): string | undefined {
  if (readBlock(readme) === undefined) return undefined;
  const from = readme.indexOf(start) + start.length;
  return `${readme.slice(0, from)}\n\n${block}\n\n${readme.slice(readme.indexOf(end))}`;
}
