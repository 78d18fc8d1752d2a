import { toList } from './option.js';
import type { OptionSpec } from './option.js';
import type { CommandSpec } from './command.js';
import { commands } from './commands.js';
import type { Shell } from './commands.js';

/** The script that teaches a shell to complete `inquit`, made from the tables of options. */
export function completionScript(shell: Shell): string {
  return writers[shell]();
}

const writers: Readonly<Record<Shell, () => string>> = { bash, zsh, fish };

const names = [...commands.map(({ name }) => name), 'help'];

/** The words an option or an operand can take; none where they are files or free. */
function choicesOf({ value }: OptionSpec): readonly string[] {
  return value?.kind === 'choice' || value?.kind === 'choices' ? value.choices : [];
}

function bash(): string {
  const cases = commands.map(({ name, options, operand }) => {
    const values = options
      .filter((option) => option.value !== undefined)
      .map((option) => {
        const flags = [`--${option.name}`, ...(option.short === undefined ? [] : [`-${option.short}`])].join(
          '|',
        );
        const choices = choicesOf(option);
        const reply =
          choices.length > 0
            ? option.value?.kind === 'choices'
              ? `_inquit_list '${choices.join(' ')}'`
              : `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word"))`
            : option.value?.kind === 'path'
              ? 'compopt -o default'
              : ':';
        return `      ${flags}) ${reply}; return ;;`;
      });
    const flags = [...options.map((option) => `--${option.name}`), '--help'].join(' ');
    const operands =
      operand === undefined
        ? ':'
        : operand.choices
          ? `COMPREPLY=($(compgen -W '${operand.choices.join(' ')}' -- "$word"))`
          : 'compopt -o default';
    return `  ${name})
    case "$previous" in
${[...values, '      *) ;;'].join('\n')}
    esac
    if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '${flags}' -- "$word"))
    else ${operands}; fi ;;`;
  });
  return `# bash completion of inquit; load it with: eval "$(inquit completion bash)"
_inquit_list() {
  local before=
  [[ $word == *,* ]] && before=\${word%,*},
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${word##*,}"))
}
_inquit() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  # bash takes the sign of --option=value for a word.
  if [[ $word == = ]]; then word=
  elif [[ $previous == = ]] && ((COMP_CWORD > 1)); then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${names.join(' ')} --help --version' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
  help) COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$word")) ;;
${cases.join('\n')}
  esac
}
complete -F _inquit inquit
`;
}

function zsh(): string {
  const cases = commands.map(({ name, options, operand }) => {
    const specs = options.map((option) => {
      const { value } = option;
      const choices = choicesOf(option);
      const action =
        value === undefined
          ? ''
          : `:${value.placeholder}:${choices.length > 0 ? `(${choices.join(' ')})` : value.kind === 'path' ? '_files' : ''}`;
      const flags = option.short === undefined ? `'--${option.name}` : `{-${option.short},--${option.name}}'`;
      return `      ${flags}[${zshText(option.description)}]${action}'`;
    });
    const rest =
      operand === undefined
        ? []
        : [
            `      '${operand.several ? '*' : '1'}:${operand.name}:${operand.choices ? `(${operand.choices.join(' ')})` : '_files'}'`,
          ];
    return `  ${name})
    _arguments \\
${[...specs, `      '--help[show this help]'`, ...rest].join(' \\\n')} ;;`;
  });
  return `#compdef inquit
_inquit() {
  if ((CURRENT == 2)); then
    _values 'command' ${[...commands.map(({ name, summary }) => `'${name}[${zshText(summary)}]'`), `'help[show the help of a command]'`].join(' ')}
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
  help) _values 'command' ${names.join(' ')} ;;
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_inquit" ]; then _inquit "$@"; else compdef _inquit inquit; fi
`;
}

/** Quotation marks, brackets and colons have a meaning inside the specifications of zsh. */
function zshText(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&').replace(/'/g, "'\\''");
}

function fish(): string {
  const lines = [
    '# fish completion of inquit',
    'complete -c inquit -n __fish_use_subcommand -f',
    ...commands.map(
      ({ name, summary }) =>
        `complete -c inquit -n __fish_use_subcommand -f -a ${name} -d ${fishText(summary)}`,
    ),
    `complete -c inquit -n __fish_use_subcommand -f -a help -d ${fishText('show the help of a command')}`,
    `complete -c inquit -n __fish_use_subcommand -l version -d ${fishText('show the version')}`,
    ...commands.flatMap((command) => fishLines(command)),
  ];
  return `${lines.join('\n')}\n`;
}

function fishLines({ name, options, operand }: CommandSpec): string[] {
  const when = `complete -c inquit -n '__fish_seen_subcommand_from ${name}'`;
  return [
    ...options.map((option) => {
      const choices = choicesOf(option);
      const takes =
        option.value === undefined
          ? ''
          : choices.length > 0
            ? ` -x -a '${choices.join(' ')}'`
            : option.value.kind === 'path'
              ? ' -r -F'
              : ' -x';
      const short = option.short === undefined ? '' : ` -s ${option.short}`;
      return `${when} -l ${option.name}${short}${takes} -d ${fishText(option.description)}`;
    }),
    ...(operand?.choices
      ? [`${when} -f -a '${operand.choices.join(' ')}' -d ${fishText(toList(operand.choices))}`]
      : []),
  ];
}

function fishText(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
