import { agencyName } from '../plain-text/agencies.js';
import { fold } from './fold.js';
import {
  bylinePrefixes,
  contributionPattern,
  credentials,
  jobAdjectives,
  jobNouns,
  nameJoiners,
  organizationWords,
  shortJoiners,
} from './lexicon/byline-words.js';

/** The word lists of bylines as tests. All patterns are alternatives of fixed words: linear on any text. */

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const longestFirst = [...bylinePrefixes].sort((one, other) => other.length - one.length).map(escape);

/** "By ", "Von: ", "Text und Foto: "; the names follow. */
const prefix = new RegExp(
  `^[\\s•·|,:–—-]{0,4}(?:${longestFirst.join('|')})(?::\\s*|\\s+(?![|–—-]))(?=\\S)`,
  'iu',
);
const capsGlued = /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll}{2,})/u;

export function withoutPrefix(text: string): string {
  let rest = text;
  // "Written by: By Nora Teale": twice is enough.
  for (let round = 0; round < 2; round++) {
    const found = prefix.exec(rest) ?? capsGlued.exec(rest);
    if (!found) return rest;
    rest = rest.slice(found[0].length);
  }
  return rest;
}

/** Whether the words are those before a name and nothing else: "Written by". */
export function isPrefix(text: string): boolean {
  return withoutPrefix(`${text} x`) === 'x';
}

/** Where contributions of others begin: "Additional reporting by ". */
export const contributions = new RegExp(
  `(?<![\\p{L}\\d])(${contributionPattern})(?: (?:by|from)\\b:?|:) ?`,
  'giu',
);

/** Where one name ends and the next begins. */
export const separators = new RegExp(
  `\\s*[;/&+،、，]\\s*|\\s*,\\s*(?:(?:and|und|et|y|e|och|og|ja|&)\\s+)?|\\s+(?:${withCapitals(nameJoiners)})\\s+(?=[^\\p{Ll}])|\\s+(?:${withCapitals(shortJoiners)})\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu})`,
  'u',
);

/** "and" and "AND": without the flag for case, so that capitals still tell names. */
function withCapitals(words: readonly string[]): string {
  return words.flatMap((word) => [word, word.toUpperCase()]).join('|');
}

const jobNounSet = new Set(jobNouns);
const jobAdjectiveSet = new Set(jobAdjectives);
const organizationWordSet = new Set(organizationWords);
const credentialSet = new Set(credentials);

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,./&()]+/)
    .filter((word) => word !== '');
}

export function isJobNoun(word: string): boolean {
  return jobNounSet.has(word.toLowerCase().replace(/[.,:;]$/, ''));
}

export function isJobWord(word: string): boolean {
  return isJobNoun(word) || jobAdjectiveSet.has(word.toLowerCase().replace(/[.,:;'’]s?$/, ''));
}

/** "Political editor", "Head of Sport", "Redakteurin im Ressort Politik". */
export function isJob(text: string): boolean {
  return (
    wordsOf(text).some((word) => jobNounSet.has(word)) ||
    /^(?:head|chief|chef|leiter(?:in)?) (?:of|de|der|des)\b/i.test(text)
  );
}

/** "Staff", "News Desk", "Example Times", "AFP"; no person. */
export function isOrganization(name: string): boolean {
  if (agencyName(name) !== undefined) return true;
  return wordsOf(name).some((word) => organizationWordSet.has(word)) || isDomain(name);
}

function isDomain(name: string): boolean {
  return /^(?:www\.)?[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,40}){0,2}\.[a-z]{2,6}$/iu.test(name);
}

/** "PhD", "M.D.", "Jr." stays with its name. */
export function isCredential(text: string): boolean {
  const bare = text.toLowerCase().replace(/\./g, '').trim();
  return (
    credentialSet.has(bare) ||
    (/^[\p{Lu}.\s-]{2,16}$/u.test(text) && bare.split(/\s+/).every((each) => credentialSet.has(each)))
  );
}

/** Whether a name is only that of the outlet: "Example Times" of example-times.com. */
export function isOutlet(name: string, outlets: readonly string[]): boolean {
  const folded = fold(name.replace(/^(?:the|die|der|das|le|la|el) /i, ''));
  return (
    folded === '' ||
    outlets.some((outlet) => fold(outlet.replace(/^(?:the|die|der|das|le|la|el) /i, '')) === folded)
  );
}
