/**
 * Reads a source's words as a noun phrase: its head, its names, its coordinated members.
 *
 * Handles "Lumio's chief executive, Tim Carver," and "Lin and Diaz"; must not split "a doctor and writer from Oslo" or
 * take "Diaz" for the head of "Diaz's aides".
 */
import { TokenKind } from '../../document.js';
import type { TokenRange } from '../../document.js';
import type { ClusteredName } from '../entities/cluster-names.js';
import type { NameTable } from '../mentions/name-table.js';
import { isPossessiveEnding } from '../mentions/possessive.js';
import { LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import { splitCoordination } from './coordination.js';
import { endOfCore, stripPossessive } from './core.js';
import { parseNominal } from './parse-nominal.js';
import { parsePronoun } from './parse-pronoun.js';
import type { NominalPart, SourcePart, SourcePhrase } from './source-phrase.js';
import { articles, documentNouns } from '../vocabulary.js';

/** No noun phrase is longer; what a tagger marks beyond is not read. */
const longestSource = 150;

/** Undefined where the source holds no word. */
export function parseSource(view: TextView, names: NameTable, source: TokenRange): SourcePhrase | undefined {
  const range = trimSource(view, source);
  if (!range) return undefined;
  const simple = parsePronoun(view, range);
  if (simple) return { ...range, parts: [simple] };
  const members = splitCoordination(view, names, range);
  return { ...range, parts: members.map((member) => parsePart(view, names, member)) };
}

/** Without marks, commas and brackets at its edges, and without "himself" at its end. */
function trimSource(view: TextView, { firstToken, endToken }: TokenRange): TokenRange | undefined {
  let first = firstToken;
  let end = Math.min(endToken, firstToken + longestSource);
  while (first < end && view.letterCase[first] === LetterCase.none && !isNumber(view, first)) first++;
  while (
    end > first &&
    view.letterCase[end - 1] === LetterCase.none &&
    !isNumber(view, end - 1) &&
    !isPossessiveEnding(view, end - 1) &&
    view.words[end - 1] !== ')'
  )
    end--;
  if (end - first > 1 && /sel(?:f|ves)$/.test(view.words[end - 1]!)) end--;
  while (end - first > 1 && leadIns.has(view.words[first]!)) first++;
  if (view.words[first] === 'both' && view.words.slice(first, end).includes('and')) first++;
  return first < end ? { firstToken: first, endToken: end } : undefined;
}

const leadIns = new Set(['as', 'but', 'and', 'so', 'yet', 'while', 'though', 'although']);

function isNumber(view: TextView, token: number): boolean {
  return view.document.tokens.kind[token] === TokenKind.number;
}

function parsePart(view: TextView, names: NameTable, member: TokenRange): SourcePart {
  const pronoun = parsePronoun(view, member);
  if (pronoun) return pronoun;
  const core = { firstToken: member.firstToken, endToken: endOfCore(view, names, member) };
  const headed = names.endingAt(stripPossessive(view, core));
  if (headed && !headed.mention.isModifier && headed.mention.firstToken >= member.firstToken)
    return { kind: 'name', ...member, name: headed, isApposition: false };
  const withRole = nameWithRole(view, names, member);
  if (withRole) {
    const isApposition = view.words[withRole.mention.firstToken - 1] === ',';
    return { kind: 'name', ...member, name: withRole, isApposition };
  }
  const nominal = parseNominal(view, names, member, core);
  const apposed = appositionName(view, names, member, nominal);
  if (apposed) return { kind: 'name', ...member, name: apposed, isApposition: true };
  return nominal;
}

/** "minister of mines and energy Tom Okoro": the name's own role fills the source from its start. */
function nameWithRole(
  view: TextView,
  names: NameTable,
  { firstToken, endToken }: TokenRange,
): ClusteredName | undefined {
  const first = articles.has(view.words[firstToken]!) ? firstToken + 1 : firstToken;
  const name = names.withPhraseAt(first);
  if (
    !name ||
    name.mention.endToken > endToken ||
    name.mention.firstToken <= first ||
    name.mention.isModifier
  )
    return undefined;
  return isPossessiveEnding(view, name.mention.endToken) && name.mention.endToken + 1 < endToken
    ? undefined
    : name;
}

/** The name set off behind a description: "One of the protesters, Hayley Ward, 42". Only persons and bodies introduce so. */
function appositionName(
  view: TextView,
  names: NameTable,
  member: TokenRange,
  nominal: NominalPart,
): ClusteredName | undefined {
  if (documentNouns.has(nominal.head)) return undefined;
  for (let token = nominal.core.endToken; token < member.endToken - 1; token++) {
    if (view.words[token] !== ',') continue;
    const name = names.withPhraseAt(token + 1);
    if (name && name.mention.endToken <= member.endToken) return name;
    return undefined;
  }
  return undefined;
}
