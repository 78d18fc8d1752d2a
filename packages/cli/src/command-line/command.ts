import type { OptionSpec } from './option.js';

/** One command of `inquit`, as data. */
export interface CommandSpec {
  readonly name: string;
  /** A few words for the list of commands. */
  readonly summary: string;
  readonly description: string;
  readonly operand?: OperandSpec;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly Example[];
  /** Paragraphs under the examples. */
  readonly notes: readonly string[];
}

/** What stands on the command line without dashes. */
export interface OperandSpec {
  readonly name: string;
  readonly description: string;
  readonly several: boolean;
  readonly required: boolean;
  /** Absent: paths of files. */
  readonly choices?: readonly string[];
}

export interface Example {
  readonly command: string;
  /** What it does, for the man page. */
  readonly does: string;
}

/** "[inputs...]", "<shell>". */
export function toUsage({ name, several, required }: OperandSpec): string {
  const inner = several ? `${name}...` : name;
  return required ? `<${inner}>` : `[${inner}]`;
}
