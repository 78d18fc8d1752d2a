/**
 * Names in headlines and other lines in capitals, where case tells nothing: only words that the rest of the article
 * uses as a name count.
 *
 * Handles "VALDEZ TO RETIRE" where the article names Irma Valdez; must not take "Local Lawmakers" for a name.
 */
import type { NameMention } from '../model.js';
import { hasCapital, LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import { isCommonFirstName, isKnownWord } from '../vocabulary.js';
import { nameLike } from './name-like.js';

export function findHeadlineNames(view: TextView, known: readonly NameMention[]): NameMention[] {
  const wholeNames = new Map<string, NameMention>();
  const lastWords = new Map<string, NameMention>();
  for (const mention of known) {
    wholeNames.set(mention.words.join(' '), mention);
    const last = mention.words.at(-1)!;
    if (!lastWords.has(last) && (mention.kind === 'person' || mention.words.length === 1))
      lastWords.set(last, mention);
  }
  const found: NameMention[] = [];
  for (let token = 0; token < view.words.length; token++) {
    if (!view.inHeadlineCase[token] || !hasCapital(view, token)) continue;
    const mention = matchWhole(view, token, wholeNames) ?? matchLast(view, token, lastWords);
    if (!mention) continue;
    found.push(mention);
    token = mention.endToken - 1;
  }
  return found;
}

function matchWhole(
  view: TextView,
  token: number,
  names: ReadonlyMap<string, NameMention>,
): NameMention | undefined {
  const words: string[] = [];
  let found: NameMention | undefined;
  for (let end = token; end < Math.min(token + 6, view.words.length) && view.inHeadlineCase[end]; end++) {
    if (view.letterCase[end] === LetterCase.none) break;
    words.push(view.words[end]!.replaceAll('.', ''));
    const model = names.get(words.join(' '));
    if (model && (words.length > 1 || model.words.length === 1))
      found = nameLike(view, model.words, model.kind, token, end + 1);
  }
  return found;
}

/** The last word of a known name, with a common first name before it where the headline has the only whole name. */
function matchLast(
  view: TextView,
  token: number,
  names: ReadonlyMap<string, NameMention>,
): NameMention | undefined {
  const next = view.words[token + 1];
  if (
    mayBeFirstName(view.words[token]!) &&
    next !== undefined &&
    view.inHeadlineCase[token + 1] &&
    hasCapital(view, token + 1)
  ) {
    const model = names.get(next);
    if (model && model.words.length === 1)
      return nameLike(view, [view.words[token]!, next], 'person', token, token + 2);
  }
  const model = names.get(view.words[token]!);
  if (!model) return undefined;
  return nameLike(
    view,
    model.words.slice(-1),
    model.words.length > 1 ? 'unknown' : model.kind,
    token,
    token + 1,
  );
}

/** No word of the lexicon and no plural or participle: in a headline any word may stand before a name. */
function mayBeFirstName(word: string): boolean {
  if (isCommonFirstName(word)) return true;
  return word.length > 2 && !isKnownWord(word) && !/(?:s|ed|ing|ly)$/.test(word);
}
