import { closest } from '../closest.js';

/**
 * One option of a command. The tables of these are the single source of what is parsed, the help, the man page,
 * the shell completion, and the schema of the configuration file.
 */
export interface OptionSpec {
  /** As it is typed, without the dashes: "min-confidence". A name that begins with "no-" turns something off. */
  readonly name: string;
  readonly short?: string;
  readonly description: string;
  /** Absent for a flag. */
  readonly value?: ValueSpec;
  readonly initial?: OptionValue;
  /** Whether the configuration file may set it: what concerns one run alone has no place there. */
  readonly configurable?: boolean;
}

/** What an option takes. `placeholder` is what the help shows for it. */
export type ValueSpec =
  | { readonly kind: 'choice'; readonly placeholder: string; readonly choices: readonly string[] }
  | { readonly kind: 'choices'; readonly placeholder: string; readonly choices: readonly string[] }
  | {
      readonly kind: 'number';
      readonly placeholder: string;
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
    }
  | { readonly kind: 'path'; readonly placeholder: string }
  | { readonly kind: 'text'; readonly placeholder: string };

export type OptionValue = string | number | boolean | readonly string[];

/** What an option cannot take, with what it does take. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}

/** The value that a word of the command line stands for. Throws `ValueError`. */
export function parseValue(spec: ValueSpec, word: string): OptionValue {
  switch (spec.kind) {
    case 'choice':
      return oneOf(word, spec.choices);
    case 'choices':
      return word.split(',').map((part) => oneOf(part.trim(), spec.choices));
    case 'number':
      return toNumber(spec, word);
    case 'path':
    case 'text':
      if (word === '') throw new ValueError(`It takes a ${spec.placeholder}, not nothing.`);
      return word;
  }
}

/** The key of an option in code and in the configuration file: "minConfidence"; that of "no-color" is "color". */
export function optionKey({ name }: Pick<OptionSpec, 'name'>): string {
  return name.replace(/^no-/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

export function isNegative({ name }: Pick<OptionSpec, 'name'>): boolean {
  return name.startsWith('no-');
}

/** "-q, --quiet", "--format <format>". */
export function toFlags({ name, short, value }: OptionSpec): string {
  const long = value === undefined ? `--${name}` : `--${name} <${value.placeholder}>`;
  return short === undefined ? long : `-${short}, ${long}`;
}

/** "a, b or c". */
export function toList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;
}

function oneOf(word: string, choices: readonly string[]): string {
  if (choices.includes(word)) return word;
  const meant = closest(word, choices);
  const hint = meant === undefined ? '' : `Did you mean ${meant}? `;
  throw new ValueError(`${hint}It takes ${toList(choices)}.`);
}

function toNumber({ least, most, whole }: Extract<ValueSpec, { kind: 'number' }>, word: string): number {
  const number = word.trim() === '' ? Number.NaN : Number(word);
  if (number >= least && number <= most && (!whole || Number.isInteger(number))) return number;
  throw new ValueError(`It takes a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`);
}
