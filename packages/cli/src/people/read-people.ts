import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { KnownPerson, SpeakerKind } from '@inquit/core';
import { CsvError, parse } from 'csv-parse/sync';

import { closest } from '../closest.js';
import { toList } from '../command-line/option.js';
import { decode } from '../decode.js';
import { describeFailure } from '../inputs/describe-failure.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

const columns = ['name', 'aliases', 'id', 'kind', 'gender', 'role'] as const;
const kinds = [
  'person',
  'organization',
  'group',
  'document',
  'unknown',
] as const satisfies readonly SpeakerKind[];
const genders = ['female', 'male'] as const;

/** The table of `--people`: a CSV with a header. Throws `UsageError` with the line where it is wrong. */
export async function readPeople(path: string, io: Pick<Io, 'workingFolder'>): Promise<KnownPerson[]> {
  try {
    return parsePeople(decode(await readFile(resolve(io.workingFolder, path))));
  } catch (error) {
    throw new UsageError(
      `${path}${error instanceof TableError ? error.place : ''}: ${describeFailure(error)}`,
    );
  }
}

/** Something in the table that is wrong, and where. */
class TableError extends Error {
  readonly place: string;

  constructor(line: number, message: string) {
    super(message);
    this.place = `:${line}`;
  }
}

type Row = Partial<Record<(typeof columns)[number], string>>;

interface ParsedRow {
  readonly record: Row;
  readonly info: { readonly lines: number };
}

function parsePeople(text: string): KnownPerson[] {
  if (text.trim() === '') {
    throw new TableError(1, `the table is empty. It begins with a line of columns: ${columns.join(', ')}.`);
  }
  return parseRows(text).flatMap(({ record, info }) => {
    if (Object.values(record).every((cell) => cell === '')) return [];
    return [toPerson(record, info.lines)];
  });
}

function parseRows(text: string): ParsedRow[] {
  try {
    return parse(text, {
      bom: true,
      // Spreadsheets of half of Europe write semicolons.
      delimiter: delimiterOf(text),
      columns: toColumns,
      info: true,
      trim: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    throw new TableError(line, `the table is not well-formed CSV: ${error.message}`);
  }
}

function delimiterOf(text: string): string {
  const header = text.slice(0, 1000).split('\n', 1)[0]!;
  return header.includes('\t') ? '\t' : header.includes(',') || !header.includes(';') ? ',' : ';';
}

function toColumns(header: readonly string[]): string[] {
  const names = header.map(toColumn);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new TableError(1, `the column "${twice}" is there twice.`);
  if (!names.includes('name')) throw new TableError(1, 'there is no column "name".');
  return names;
}

function toColumn(cell: string): string {
  const name = cell.trim().toLowerCase();
  if ((columns as readonly string[]).includes(name)) return name;
  const meant = closest(name, columns);
  const hint = meant === undefined ? `The columns are ${columns.join(', ')}.` : `Did you mean "${meant}"?`;
  throw new TableError(1, `the column "${cell.slice(0, 80)}" is not known. ${hint}`);
}

function toPerson(row: Row, line: number): KnownPerson {
  const { name = '', aliases = '', id = '', role = '' } = row;
  if (name === '') throw new TableError(line, 'there is no name in this row.');
  const kind = oneOf(row.kind, kinds, 'kind', line);
  const gender = oneOf(row.gender, genders, 'gender', line);
  const others = aliases
    .split(/[;|]/)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
  return {
    name,
    ...(others.length > 0 && { aliases: others }),
    ...(id !== '' && { id }),
    ...(kind && { kind }),
    ...(gender && { gender }),
    ...(role !== '' && { role }),
  };
}

function oneOf<Value extends string>(
  cell: string | undefined,
  values: readonly Value[],
  column: string,
  line: number,
): Value | undefined {
  if (cell === undefined || cell === '') return undefined;
  const found = values.find((value) => value === cell.toLowerCase());
  if (found !== undefined) return found;
  throw new TableError(
    line,
    `"${cell.slice(0, 80)}" is no ${column}. It takes ${toList(values)}, or nothing where it is not known.`,
  );
}
