/**
 * Tells capitalised common words from names of one word.
 *
 * Handles "Democrats" and the "Recent" of a sentence's beginning; must not drop "Baker" where "Ann Baker" is named.
 */
import type { NameMention } from '../model.js';
import type { TextView } from '../text-view.js';
import {
  documentNouns,
  endsNounPhrase,
  isCapitalAdjective,
  isGroupWord,
  isReportingVerb,
  isTitle,
  organizationNouns,
  quantifiers,
  roleModifiers,
  roleNouns,
} from '../vocabulary.js';

/**
 * A single capitalised word that is common elsewhere, such as "Baker" or "Democrats", is a name only behind a title
 * or where it is the last word of a whole name of the article. One that opens a sentence must be a name elsewhere too,
 * or stand where only a subject does.
 */
export function dropCommonWords(view: TextView, mentions: readonly NameMention[]): NameMention[] {
  const lastWords = new Set<string>();
  const certain = new Set<string>();
  for (const { words, kind, firstToken } of mentions) {
    if (words.length > 1 && kind === 'person') lastWords.add(words.at(-1)!);
    if (!view.caseIsForced[firstToken]) for (const word of words) certain.add(word);
    else for (const word of words.slice(1)) certain.add(word);
  }
  return mentions.filter((mention) => {
    const { words, title, firstToken, endToken } = mention;
    if (words.length > 1 || title !== undefined || lastWords.has(words[0]!)) return true;
    if (isCommonInCapitals(view, firstToken, endToken)) return false;
    if (!view.caseIsForced[firstToken] || certain.has(words[0]!)) return true;
    return !/(?:ing|ed|ly)$/.test(words[0]!) && standsAsSubject(view, endToken);
  });
}

/** A verb of saying, a comma or "'s" follows, not a noun that the word describes. */
function standsAsSubject(view: TextView, endToken: number): boolean {
  const next = view.words[endToken];
  if (next === undefined) return true;
  return view.cueStart[endToken] === 1 || isReportingVerb(next) || endsNounPhrase(next) || next === "'s";
}

/** A single capitalised word that names nobody: "Democrats", "German", "Minister". */
function isCommonInCapitals(view: TextView, firstToken: number, endToken: number): boolean {
  const { words } = view;
  if (words[firstToken]!.endsWith('s') && quantifiers.has(words[firstToken - 1] ?? '')) return true;
  for (let token = firstToken; token < endToken; token++) {
    const word = words[token]!;
    if (!(
      isGroupWord(word) ||
      documentNouns.has(word) ||
      organizationNouns.has(word) ||
      isCapitalAdjective(word) ||
      roleNouns.has(word) ||
      isTitle(word) ||
      roleModifiers.has(word)
    ))
      return false;
  }
  return true;
}
