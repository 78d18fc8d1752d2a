/** The generated parts of the README, by the name in their marks. */
export type BlockName = 'eval' | 'articles';

/** What stands between the two marks, without the white space around it; absent where a mark is missing. */
export function readBlock(readme: string, name: BlockName): string | undefined {
  const { start, end } = marksOf(name);
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  return from < 0 || to < from ? undefined : readme.slice(from + start.length, to).trim();
}

/** The text with another block between the marks; absent where a mark is missing. */
export function replaceBlock(readme: string, name: BlockName, block: string): string | undefined {
  if (readBlock(readme, name) === undefined) return undefined;
  const { start, end } = marksOf(name);
  const from = readme.indexOf(start) + start.length;
  return `${readme.slice(0, from)}\n\n${block}\n\n${readme.slice(readme.indexOf(end))}`;
}

function marksOf(name: BlockName): { readonly start: string; readonly end: string } {
  return { start: `<!-- ${name}:start -->`, end: `<!-- ${name}:end -->` };
}
