/**
 * Runs what the docs show. `UPDATE_DOCS=1` writes the outputs anew; look at the difference before keeping it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extractQuotes, parseArticle } from '@inquit/core';
import { afterAll, describe, expect, test } from 'vitest';
import { docsNames } from '../build/docs/docs-names.js';
import { readMarkdown } from '../build/docs/docs-pages.js';
import { places } from '../build/docs/places.js';
import { annotate } from './docs-annotate.js';
import { folderWith } from './docs-folder.js';
import { blocksOf, filesOf, samplesOf } from './docs-page.js';
import type { Block } from './docs-page.js';
import { typeErrors } from './docs-type-errors.js';
import { runCommands, runProgram } from './docs-run.js';

const names = docsNames.map(([name]) => name);
const isUpdating = process.env['UPDATE_DOCS'] === '1';
const updates: { readonly name: string; readonly block: Block; readonly body: string }[] = [];

describe.each(names.filter((name) => samplesOf(name).length > 0))('the samples of docs/%s.md', (name) => {
  test.each(samplesOf(name))('$title', async ({ block, output }) => {
    const folder = folderWith(filesOf(name));
    const run = block.language === 'ts' ? runProgram : runCommands;
    const printed = await run(block.body, folder);
    compare(name, output, printed);
  });
});

test('the programs have no type errors', () => {
  const programs = names.flatMap((name) =>
    samplesOf(name)
      .filter(({ block }) => block.language === 'ts')
      .map(({ block }, index) => ({ name: `${name}-${index + 1}`, code: block.body })),
  );
  expect(typeErrors(programs)).toEqual([]);
});

test('there are samples of both kinds', () => {
  const all = names.flatMap(samplesOf);
  expect(all.filter(({ block }) => block.language === 'ts').length).toBeGreaterThan(9);
  expect(all.filter(({ block }) => block.language === 'sh').length).toBeGreaterThan(3);
});

describe('annotated articles', () => {
  const annotated = names.flatMap((name) =>
    blocksOf(readMarkdown(name))
      .filter(({ language }) => language === 'annotated')
      .map((block) => ({ name, block })),
  );

  test('there are some', () => {
    expect(annotated.length).toBeGreaterThan(1);
  });

  test.each(annotated)('$name: marked as the library marks it', ({ name, block }) => {
    const text = block.file === undefined ? withoutMarks(block.body) : filesOf(name)[block.file]!;
    const article = parseArticle(text);
    compare(name, block, annotate(article.text, extractQuotes(article)));
  });
});

function compare(name: string, block: Block, body: string): void {
  if (isUpdating) updates.push({ name, block, body });
  else expect(body).toBe(block.body);
}

afterAll(() => {
  for (const name of new Set(updates.map((update) => update.name))) {
    const path = `${places.markdown}${name}.md`;
    const own = updates.filter((update) => update.name === name);
    // From the end on, so that the positions of the others hold.
    const markdown = own
      .sort((a, b) => b.block.start - a.block.start)
      .reduce(
        (text, { block, body }) =>
          text.slice(0, block.start) + body + text.slice(block.start + block.body.length),
        readFileSync(path, 'utf8'),
      );
    writeFileSync(path, markdown);
  }
});

function withoutMarks(body: string): string {
  return body.replace(/[[\]{}<>⁰¹²³⁴⁵⁶⁷⁸⁹]/g, '');
}
