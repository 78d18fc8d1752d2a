/**
 * Datelines: "PARIS (AFP) — " before body text, or a line of place and date alone.
 *
 * Handles "DES MOINES, Iowa, Aug. 10 (UPI) — "; must not cut "UPDATE: 5/12 — ", "POLLS WERE NOT WRONG, JUST EARLY - "
 * or "Cruz — who said".
 */
import { agencyName } from './agencies.js';
import { monthPattern } from './dates.js';

export interface DatelineParts {
  readonly place?: string;
  readonly agency?: string;
}

/** Datelines are short: a dash further on belongs to the sentence. */
const maxLength = 80;

/** Where the text after a dateline begins: behind its dash and the space; `undefined` where there is none. */
export function findDateline(text: string): number | undefined {
  const head = text.slice(0, maxLength + 4);
  const dash = /\s*[—–―]\s*|\s+--?\s+/.exec(head);
  if (!dash || dash.index === 0 || dash.index + dash[0].length >= text.length) return undefined;
  return readDateline(head.slice(0, dash.index)) ? dash.index + dash[0].length : undefined;
}

/** Whether a line is nothing but a dateline: "LONDON, March 3 (Reuters)", "GALWAY —". */
export function isDateline(line: string): boolean {
  if (line.length > maxLength || /\p{Ll}{2}\.$|\p{Lu}{2}\.$/u.test(line)) return false;
  const parts = readDateline(line.replace(/\s*[—–―-]+$/, ''));
  return (
    parts?.place !== undefined && (parts.agency !== undefined || /[—–―-]$|,/.test(line) || isPlace(line))
  );
}

/** Place and agency of a dateline without its dash; `undefined` where the words are none. */
export function readDateline(words: string): DatelineParts | undefined {
  const [, beforeAgency = '', agency] =
    /^(.*?)\s*(?:[([]([A-Za-z][\w.’' -]{1,24})[)\]])?$/s.exec(words) ?? [];
  const place = beforeAgency.replace(trailingDate, '').replace(/[,\s]+$/, '');
  if (place === '') {
    // "(Reuters) - Text": an agency alone must be known, for anything may stand in brackets.
    return agency !== undefined && beforeAgency === '' && agencyName(agency)
      ? { agency: agencyName(agency)! }
      : undefined;
  }
  if (!isPlace(place) && !(agency !== undefined && isTitledPlace(place))) return undefined;
  return { place, ...(agency !== undefined && { agency: agencyName(agency) ?? agency }) };
}

/** "Published 3 March 2021", "Wednesday, March 3, 2021", "Updated: 10:30 GMT, 3 March 2021". */
export function isDateLine(line: string): boolean {
  if (line.length > 120) return false;
  const rest = line.replace(dateWords, ' ');
  return /\d/.test(line) && !/[\p{L}\p{N}]/u.test(rest);
}

const trailingDate = new RegExp(
  `,?\\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?)?(?:${monthPattern} \\d{1,2}|\\d{1,2} ${monthPattern})?(?:,? \\d{4})?$`,
  'i',
);

const dateWords = new RegExp(
  [
    '(?:\\b(?:first |last |originally )?(?:published|posted|updated|modified|created|issued|date)\\b(?: (?:on|at))?:?)',
    `(?:\\b${monthPattern}(?![\\p{L}]))`,
    '(?:\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?)',
    '(?:\\b\\d{1,4}(?:st|nd|rd|th)?\\b)',
    '(?:\\b[ap]\\.?m\\b\\.?)',
    '(?:\\b(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|PST|PDT|PT|IST|at|on|of|ago|hours?|minutes?|days?)\\b)',
    '(?:\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z?)',
  ].join('|'),
  'giu',
);

/** Words in capitals that stand before a dash and are no place. */
const notPlaces = new Set(
  (
    'UPDATE UPDATED BREAKING EXCLUSIVE OPINION ANALYSIS WATCH VIDEO PHOTOS LIVE NEWS ABSTRACT CORRECTION EDITORIAL ' +
    'COMMENT LETTERS BRIEF BRIEFS ABSTRACT HEADLINES SUMMARY REVIEW INTERVIEW TRANSCRIPT FACTBOX TIMELINE EXPLAINER PREVIEW WRAP NOTE PS QUESTION ANSWER POLL NO YES'
  ).split(' '),
);

/** "NEW YORK", "ST. LOUIS", "CHARLESTON, S.C.", "PARIS/LONDON": capitals, then perhaps a state or country. */
function isPlace(words: string): boolean {
  const [city = '', ...regions] = words.split(/,\s*/);
  const cityWords = city.split(/[ /]/);
  return (
    regions.length <= 2 &&
    cityWords.length <= 4 &&
    city.length >= 3 &&
    cityWords.every((word) => capitals.test(word) && !notPlaces.has(word) && !/['’]S$/.test(word)) &&
    regions.every((region) => titled.test(region) && !shouted.test(region))
  );
}

/** "Washington", "Phnom Penh, Cambodia": only with an agency is this a dateline. */
function isTitledPlace(words: string): boolean {
  const [city = '', ...regions] = words.split(/,\s*/);
  return (
    regions.length <= 2 &&
    [city, ...regions].every((part) => part.split(/[ /]/).length <= 4 && titled.test(part))
  );
}

/** Several words in capitals are a heading, not a state. */
const shouted = /^\p{Lu}{2,} \p{Lu}{2,} /u;
const capitals = /^\p{Lu}[\p{Lu}\p{M}.’'-]*$/u;
const titled = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:[ /]\p{L}[\p{L}\p{M}.’'-]*){0,3}$/u;
