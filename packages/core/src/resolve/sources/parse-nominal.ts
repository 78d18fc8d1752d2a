/**
 * Reads a noun phrase without a name for its head: what it is, how many, and how it is introduced.
 *
 * Handles "a number of cities" (cities, plural); must not take "report" for the head of "the report's authors".
 */
import type { TokenRange } from '../../document.js';
import type { ClusteredName } from '../entities/cluster-names.js';
import type { NameTable } from '../mentions/name-table.js';
import { LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import { endOfCore, stripPossessive } from './core.js';
import { isPluralNoun } from './plural-noun.js';
import type { Definiteness, NominalPart } from './source-phrase.js';
import {
  demonstratives,
  indefiniteArticles,
  partitives,
  possessivePronouns,
  quantifiers,
  quantityNouns,
} from '../vocabulary.js';

/** `member` is the whole phrase, `core` what stands before its first complement. */
export function parseNominal(
  view: TextView,
  names: NameTable,
  member: TokenRange,
  core: TokenRange,
): NominalPart {
  const isPossessive = stripPossessive(view, core) < core.endToken && core.endToken === member.endToken;
  let head = stripPossessive(view, core) - 1;
  while (head > core.firstToken && view.letterCase[head] === LetterCase.none) head--;
  const counted = countedHead(view, names, member, core, head);
  const headWord = counted ?? view.words[head]!;
  const possessor = possessorOf(names, core, head);
  return {
    kind: 'nominal',
    firstToken: member.firstToken,
    endToken: isPossessive ? core.endToken - 1 : member.endToken,
    core,
    head: headWord,
    definiteness: definitenessOf(view, core, possessor),
    isPlural:
      isPluralNoun(
        counted === undefined ? headWord : view.words[core.firstToken] === 'one' ? 'one' : headWord,
      ) || isPluralStart(view.words[core.firstToken]!),
    ...(possessor && { possessor }),
    isPossessive,
  };
}

/** "a number of cities", "one of the doctors": the noun behind "of" says what they are. */
function countedHead(
  view: TextView,
  names: NameTable,
  member: TokenRange,
  core: TokenRange,
  head: number,
): string | undefined {
  const { words } = view;
  if (words[core.endToken] !== 'of' || core.endToken + 1 >= member.endToken) return undefined;
  if (
    !partitives.has(words[head]!) &&
    !quantityNouns.has(words[head]!) &&
    !quantifiers.has(words[head]!) &&
    !/^\d/.test(words[head]!)
  )
    return undefined;
  const inner = { firstToken: core.endToken + 1, endToken: member.endToken };
  return words[endOfCore(view, names, inner) - 1];
}

function possessorOf(names: NameTable, core: TokenRange, head: number): ClusteredName | undefined {
  for (let token = core.firstToken; token < head; token++) {
    const name = names.startingAt(token);
    if (name && name.mention.endToken <= head) return name;
  }
  return undefined;
}

function definitenessOf(
  { words }: TextView,
  core: TokenRange,
  possessor: ClusteredName | undefined,
): Definiteness {
  const first = words[core.firstToken]!;
  if (first === 'the') return 'definite';
  if (demonstratives.has(first)) return 'demonstrative';
  if (possessivePronouns.has(first)) return 'possessive';
  if (indefiniteArticles.has(first) || quantifiers.has(first)) return 'indefinite';
  return possessor?.mention.isPossessive ? 'possessive' : 'bare';
}

function isPluralStart(word: string): boolean {
  return (
    quantifiers.has(word) &&
    !['another', 'each', 'every', 'any', 'no', 'one', 'certain', 'such'].includes(word)
  );
}
