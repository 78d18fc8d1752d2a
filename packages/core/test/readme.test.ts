/**
 * Runs what README.md shows, with the default model: its program, its samples and its excerpt from the command line.
 *
 * A sample is text as the command line marks it without colours, `{source} <cue> [content]`, and under it
 * the speaker and the kind of each quotation, or `(nothing)`. Lines that start with `#` comment.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import * as core from '../src/index.js';
import type { Extraction, Quote, Span } from '../src/index.js';

interface Block {
  readonly info: string;
  readonly body: string;
}

const root = new URL('../../../', import.meta.url);
const blocks = readBlocks(readText('README.md'));

const programs = blocks.flatMap((block, index) =>
  block.info === 'ts' && block.body.includes('console.log') ? [{ program: block.body, index }] : [],
);

test.each(programs)('program $index prints what README.md says', ({ program, index }) => {
  expect(program.trimEnd().split('\n').length).toBeLessThanOrEqual(12);
  expect(blocks[index + 1]).toEqual({ info: 'text', body: runProgram(program) });
});

test('README.md shows a program for quotations, and one for articles', () => {
  expect(programs).toHaveLength(2);
});

test.each(['ParseOptions', 'ExtractOptions', 'Extraction', 'Quote'])('shows the fields of %s', (name) => {
  const shown = blocks.find(({ info, body }) => info === 'ts' && body.includes(`interface ${name} {`));
  expect(listFields(shown!.body, name)).toEqual(listFields(readText('packages/core/src/types.ts'), name));
});

test('the model is as small as README.md says', () => {
  const [, stated] = /`@inquit\/model-en`: (\d+) kB compressed/.exec(readText('README.md')) ?? [];
  const compressed = gzipSync(readText('packages/model-en/src/weights.ts'), { level: 9 }).length / 1000;
  // Never larger than stated, nor much smaller; some room, so that not every training changes the sentence.
  expect(compressed).toBeLessThanOrEqual(Number(stated));
  expect(compressed).toBeGreaterThan(0.9 * Number(stated));
});

describe.each(['text found', 'text wrong'])('samples of “%s”', (info) => {
  const samples = blocks.filter((block) => block.info === info).flatMap(({ body }) => readSamples(body));

  test('there are some', () => {
    expect(samples.length).toBeGreaterThan(4);
  });

  // A line of the second kind that fails because the program got better is good news: move it up.
  test.each(samples)('$marked', ({ marked, outcome }) => {
    const text = withoutMarks(marked);
    const extraction = core.extractQuotes(text);
    expect({ marked: mark(text, extraction), outcome: tellOutcome(extraction) }).toEqual({ marked, outcome });
  });
});

test('the excerpt from the command line agrees with the library', () => {
  const [, path, output] =
    /^\$ node packages\/cli\/dist\/bin\.js extract (seeds\/\S+)\n([^]+)$/.exec(
      blocks.find(({ info }) => info === 'console')!.body,
    ) ?? [];
  const text = readText(path!);
  const extraction = core.extractQuotes(text);
  // The command line breaks lines, numbers contents and leaves parts out for README.md's sake.
  const parts = output!
    .split(/^ *…$/m)
    .map(foldExcerpt)
    .filter((part) => part !== '');
  const article = fold(mark(text, extraction));
  const list = extraction.quotes
    .map((quote, index) => fold(`${index + 1} ${tellQuote(quote, extraction)}`))
    .join(' ');
  const unknown = parts.filter((part) => !article.includes(part) && !list.includes(part));
  expect(parts.length).toBeGreaterThan(1);
  expect(unknown).toEqual([]);
});

function readBlocks(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(.+)\n([^]*?)^```$/gm)].map(([, info, body]) => ({
    info: info!,
    body: body!,
  }));
}

/** Runs a TypeScript program that imports nothing but this package, and returns what it logs. */
function runProgram(program: string): string {
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const lines: string[] = [];
  const log = (line: string): unknown => lines.push(`${line}\n`);
  const load = (name: string): object => {
    if (name !== '@inquit/core') throw new Error(`README.md imports ${name}.`);
    return core;
  };
  new Function('require', 'exports', 'console', outputText)(load, {}, { log });
  return lines.join('');
}

/** The fields of an interface, with a question mark where they may be absent. */
function listFields(code: string, name: string): string[] {
  const source = ts.createSourceFile('types.ts', code, ts.ScriptTarget.ES2022, true);
  const declaration = source.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  return declaration!.members.map(
    (member) => member.name!.getText(source) + (member.questionToken ? '?' : ''),
  );
}

interface Sample {
  readonly marked: string;
  readonly outcome: string;
}

function readSamples(body: string): Sample[] {
  return body
    .trimEnd()
    .split('\n\n')
    .map((sample) => {
      const lines = sample.split('\n').filter((line) => !/^ *#/.test(line));
      const isOutcome = (line: string): boolean => line.startsWith('  ');
      return {
        marked: lines.filter((line) => !isOutcome(line)).join('\n'),
        outcome: lines
          .filter(isOutcome)
          .map((line) => line.trim())
          .join('\n'),
      };
    });
}

function tellOutcome({ quotes }: Extraction): string {
  if (quotes.length === 0) return '(nothing)';
  return quotes.map((quote) => `${nameSpeakers(quote)} — ${quote.kind}`).join('\n');
}

/** As the command line lists a quotation. */
function tellQuote(quote: Quote, { speakers }: Extraction): string {
  const who = quote.speakers.map(({ id, name }) => {
    const role = speakers.find((speaker) => speaker.id === id)?.role;
    return role === undefined || role === name ? name : `${name} (${role})`;
  });
  const name = who.length === 0 ? nameSpeakers(quote) : who.join(' and ');
  return `${name} — ${quote.kind} ${tellWords(quote)}`;
}

function tellWords({ kind, text, content }: Quote): string {
  if (content.length > 1) return content.map((piece) => piece.text).join(' … ');
  return kind === 'direct' ? `“${text}”` : text;
}

function nameSpeakers({ speakers, source }: Quote): string {
  if (speakers.length === 0) return source?.text ?? 'unattributed';
  return speakers.map(({ name }) => name).join(' and ');
}

/** The text with its quotations marked. A span that several quotations share is marked once. */
function mark(text: string, { quotes }: Extraction): string {
  const inserts = new Map<string, { at: number; sign: string; isOpening: boolean; length: number }>();
  const add = ({ start, end }: Span, [opening, closing]: string): void => {
    inserts.set(`${start} ${end} ${opening!}`, {
      at: start,
      sign: opening!,
      isOpening: true,
      length: end - start,
    });
    inserts.set(`${start} ${end} ${closing!}`, {
      at: end,
      sign: closing!,
      isOpening: false,
      length: end - start,
    });
  };
  for (const { content, cue, source } of quotes) {
    for (const span of content) add(span, '[]');
    if (cue) add(cue, '<>');
    if (source) add(source, '{}');
  }
  const ordered = [...inserts.values()].sort(
    (a, b) =>
      a.at - b.at ||
      Number(a.isOpening) - Number(b.isOpening) ||
      (a.isOpening ? b.length - a.length : a.length - b.length),
  );
  let marked = '';
  let position = 0;
  for (const { at, sign } of ordered) {
    marked += text.slice(position, at) + sign;
    position = at;
  }
  return marked + text.slice(position);
}

function withoutMarks(marked: string): string {
  return marked.replace(/[[\]{}<>]/g, '');
}

function foldExcerpt(excerpt: string): string {
  return fold(excerpt.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]|^ *─+$/gm, ''));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
