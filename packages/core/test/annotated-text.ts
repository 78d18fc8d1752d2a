/**
 * Reads the notation of the fixtures: text a journalist could write, with the roles marked in it.
 *
 *     {content:1 “We won,”} {source:1 Maria Diaz} {cue:1 said}. {content:1 “It took a year.”}
 *     => 1 direct Maria Diaz
 *
 * A mark is `{role:id text}`; marks nest; one id is one quotation, and a role that occurs twice under
 * one id is discontinuous. Lines that start with `=>` are not text: they give an id's kind and its
 * speakers, joined by ` + `, or `?` for nobody. `=> scope attribution` asks for that scope.
 */
import type { QuoteKind, Scope } from '../src/types.js';

export interface ExpectedQuote {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly speakers: readonly string[];
  readonly content: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly source: readonly (readonly [number, number])[];
}

export interface AnnotatedText {
  readonly text: string;
  readonly scope: Scope;
  readonly quotes: readonly ExpectedQuote[];
}

type Role = 'content' | 'cue' | 'source';
type Ranges = Record<Role, [number, number][]>;

const openMark = /\{(content|cue|source):(\S+) /y;
const expectationLine = /^=> (\S+) (direct|indirect|mixed) (.+)$/;
const scopeLine = /^=> scope (speech|attribution)$/;

/** Throws where the notation is broken: an unknown mark, an id without expectation, or the reverse. */
export function readAnnotatedText(annotated: string): AnnotatedText {
  const lines = annotated.split('\n');
  const { text, ranges } = stripMarks(
    lines
      .filter((line) => !line.startsWith('=>'))
      .join('\n')
      .trim(),
  );
  let scope: Scope = 'speech';
  const quotes: ExpectedQuote[] = [];
  for (const line of lines.filter((candidate) => candidate.startsWith('=>'))) {
    const scoped = scopeLine.exec(line);
    if (scoped) {
      scope = scoped[1] as Scope;
      continue;
    }
    const [, id, kind, names] = expectationLine.exec(line) ?? fail(`Unreadable expectation: ${line}`);
    const found = ranges.get(id!) ?? fail(`No mark in the text has the id ${id!}: ${line}`);
    ranges.delete(id!);
    const speakers = names === '?' ? [] : names!.split(' + ');
    quotes.push({ id: id!, kind: kind as QuoteKind, speakers, ...found });
  }
  for (const id of ranges.keys()) fail(`No "=> ${id} …" line for the mark with the id ${id}.`);
  return { text, scope, quotes };
}

function stripMarks(annotated: string): { text: string; ranges: Map<string, Ranges> } {
  const ranges = new Map<string, Ranges>();
  const open: { role: Role; id: string; start: number }[] = [];
  let text = '';
  let index = 0;
  while (index < annotated.length) {
    openMark.lastIndex = index;
    const mark = openMark.exec(annotated);
    if (mark) {
      open.push({ role: mark[1] as Role, id: mark[2]!, start: text.length });
      index = openMark.lastIndex;
    } else if (annotated[index] === '}') {
      const { role, id, start } = open.pop() ?? fail(`A "}" closes nothing: ${annotated.slice(0, index)}`);
      const found = ranges.get(id) ?? { content: [], cue: [], source: [] };
      ranges.set(id, found);
      found[role].push([start, text.length]);
      index += 1;
    } else if (annotated[index] === '{') {
      fail(`Unknown mark: ${annotated.slice(index, index + 30)}`);
    } else {
      text += annotated[index];
      index += 1;
    }
  }
  if (open.length > 0) fail(`A mark is never closed: {${open[0]!.role}:${open[0]!.id}`);
  return { text, ranges };
}

function fail(message: string): never {
  throw new Error(message);
}
