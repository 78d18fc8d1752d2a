import { readMarkdown } from '../build/docs/docs-pages.js';

/** A fenced block of a page. */
export interface Block {
  /** The word after the fence: `ts`, `sh`, `text`, `annotated`. */
  readonly language: string;
  /** The name it is to be saved under, for the blocks after it. */
  readonly file?: string;
  readonly body: string;
  /** Where the body stands in the Markdown. */
  readonly start: number;
}

/** A program or a command, with what it prints. */
export interface Sample {
  readonly title: string;
  readonly block: Block;
  readonly output: Block;
}

export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)(?: file=(\S+))?\n([^]*?)^```$/gm)].map((match) => {
    const [whole, language, file, body] = match;
    return {
      language: language!,
      ...(file !== undefined && { file }),
      body: body!,
      start: match.index + whole.length - body!.length - '```'.length,
    };
  });
}

/** Every `ts` block, and every `sh` block that runs inquit; what one prints stands under it. */
export function samplesOf(name: string): Sample[] {
  const blocks = blocksOf(readMarkdown(name));
  return blocks.flatMap((block, index) => {
    const isRun = block.language === 'ts' || (block.language === 'sh' && /^inquit\b/m.test(block.body));
    if (!isRun) return [];
    const title = block.body.split('\n').find((line) => !line.startsWith('import ') && line !== '')!;
    const output = blocks[index + 1];
    if (output?.language !== 'text' || output.file !== undefined)
      throw new Error(`docs/${name}.md has no \`\`\`text block with the output after: ${title}`);
    return [{ title, block, output }];
  });
}

/** The files that a page names, by name. */
export function filesOf(name: string): Record<string, string> {
  const named = blocksOf(readMarkdown(name)).filter(({ file }) => file !== undefined);
  return Object.fromEntries(
    named.filter(({ language }) => language !== 'annotated').map(({ file, body }) => [file!, body]),
  );
}
