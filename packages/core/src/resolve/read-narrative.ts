/** What the narrative itself says of persons and groups between the sources: it keeps them in mind for what follows. */
import { noteMention } from './discourse.js';
import type { Discourse } from './discourse.js';
import type { TokenRange } from '../document.js';
import { introduceNominal } from './entities/descriptions.js';
import type { Gender } from './model.js';
import { rankAntecedents } from './pronoun-ranker.js';
import { keepMention } from './read-source.js';
import { bearerOfRole } from './sieves/role-description.js';
import type { NominalPart } from './sources/source-phrase.js';
import { hasCapital, LetterCase } from './text-view.js';
import { isGroupWord, prepositions } from './vocabulary.js';

/** A pronoun of the narrative keeps its person in mind. */
export function readPronoun(discourse: Discourse, token: number, gender: Gender): void {
  const range = { firstToken: token, endToken: token + 1 };
  const entity = rankAntecedents(discourse, range, gender);
  if (!entity) return;
  noteMention(discourse, entity, range, 'pronoun');
  keepMention(discourse, entity);
}

/** "The minister" of the narrative, as far as roles tell whom it means. */
export function readDescription(discourse: Discourse, token: number, head: number): void {
  const range = { firstToken: token, endToken: head + 1 };
  const part: NominalPart = {
    kind: 'nominal',
    ...range,
    core: range,
    head: discourse.view.words[head]!,
    definiteness: 'definite',
    isPlural: false,
    isPossessive: false,
  };
  const entity = bearerOfRole(discourse, part);
  if (!entity) return;
  noteMention(discourse, entity, range, 'nominal');
  keepMention(discourse, entity);
}

/** "The minister", "the former minister": the role noun behind "the", where somebody has that role. */
export function roleHead({ view, byRole }: Discourse, the: number): number | undefined {
  for (let head = the + 1; head <= the + 2 && head < view.words.length; head++) {
    if (!byRole.has(view.words[head]!)) continue;
    const after = head + 1;
    const isWhole = after >= view.words.length || !hasCapital(view, after) || view.caseIsForced[after] === 1;
    return isWhole && view.words[after] !== 'of' ? head : undefined;
  }
  return undefined;
}

const longestOpening = 8;
const longestGroup = 6;

/** "Hundreds of protesters" that a sentence is about: "On Monday, hundreds of protesters marched." */
export function groupSubject({ view, names }: Discourse, sentence: TokenRange): TokenRange | undefined {
  const { words } = view;
  let firstToken = sentence.firstToken;
  if (prepositions.has(words[firstToken]!)) {
    const limit = Math.min(sentence.endToken, firstToken + longestOpening);
    while (firstToken < limit && words[firstToken] !== ',') firstToken++;
    if (words[firstToken] !== ',') return undefined;
    firstToken++;
  }
  if (view.inHeadlineCase[firstToken] || view.contentOf[firstToken] !== -1) return undefined;
  const limit = Math.min(sentence.endToken, firstToken + longestGroup);
  let head: number | undefined;
  for (let token = firstToken; token < limit; token++) {
    if (view.letterCase[token] === LetterCase.none || names.startingAt(token)) break;
    const word = words[token]!;
    if (prepositions.has(word) && !(word === 'of' && head === token - 1)) break;
    if (isGroupWord(word) && words[token + 1] !== "'s") head = token;
    else if (head !== undefined && word !== 'of') break;
  }
  return head === undefined ? undefined : { firstToken, endToken: head + 1 };
}

export function readGroup(discourse: Discourse, range: TokenRange): void {
  const entity = introduceNominal(discourse, range);
  if (entity.kind !== 'group') return;
  noteMention(discourse, entity, range, 'nominal');
  keepMention(discourse, entity);
}
