/**
 * Holds docs/formats.md to what the formats write. After a change that is meant, `vitest -u` writes the examples anew.
 *
 * The example is one paragraph of a seed, read by the hand-written rules, so that a newly trained model does not change
 * the page.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { extractQuotes, parseArticle } from '@inquit/core';
import { rowColumns } from '@inquit/core/rows';
import { expect, test } from 'vitest';

import { createFormat } from '../src/formats/create-format.js';
import { formatNames } from '../src/formats/format.js';
import type { FormatName } from '../src/formats/format.js';
import type { Extracted } from '../src/record.js';
import { writeAll } from './write-all.js';

const root = new URL('../../../', import.meta.url);
const path = fileURLToPath(new URL('docs/formats.md', root));

function example(): Extracted {
  const seed = readFileSync(new URL('seeds/aleppo-truce.txt', root), 'utf8');
  const paragraph = seed.split('\n')[0]!;
  const article = {
    ...parseArticle(paragraph, { format: 'text' }),
    metadata: { publisher: 'Example News', datePublished: '2016-10-07', url: 'https://news.example/aleppo' },
  };
  const extraction = extractQuotes(article, { model: null });
  return { id: 'aleppo', name: 'aleppo.txt', article, isOwnText: true, extraction };
}

async function exampleOf(name: FormatName): Promise<string> {
  const settings = { several: false, width: 90, depth: 0, explain: false } as const;
  const text = writeAll(await createFormat(name, settings), [example()]);
  // Of a page, what it makes of the paragraph.
  return name === 'html' ? `${/<p class="body".*<\/p>/.exec(text)![0]}\n` : text;
}

const columnTable = toTable([
  ['column', 'type', 'what'],
  ...rowColumns.map(({ name, type, description }) => [`\`${name}\``, type, description]),
]);

/** With cells of equal width, as the formatter of this repository wants them. */
function toTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |\n`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |\n`);
  return lines.join('');
}

test('the examples of docs/formats.md are what the formats write', async () => {
  let page = readFileSync(path, 'utf8');
  for (const [, name] of page.matchAll(/^```text (\S+)\n/gm)) {
    expect(formatNames).toContain(name);
    const written = await exampleOf(name as FormatName);
    page = page.replace(
      new RegExp(`^\`\`\`text ${name!}\n[^]*?^\`\`\`$`, 'm'),
      () => `\`\`\`text ${name!}\n${written}\`\`\``,
    );
  }
  page = page.replace(
    /(<!-- columns -->\n\n)[^]*?(\n<!-- end of columns -->)/,
    (_, start: string, end: string) => start + columnTable + end,
  );
  await expect(page).toMatchFileSnapshot(path);
});

test('every format has its section, and all but Parquet an example', () => {
  const page = readFileSync(path, 'utf8');
  for (const name of formatNames) {
    expect(page).toContain(`\n## \`${name}\``);
    if (name !== 'parquet') expect(page).toContain(`\n\`\`\`text ${name}\n`);
  }
});
