/**
 * Who wrote the article.
 *
 * Handles "By Nora Teale and Lou Park, Staff Writers"; must not take "By Friday the rain had stopped." for one.
 */
import { agencyName } from './agencies.js';
import { isDateLine, isDateline } from './dateline.js';
import { monthPattern } from './dates.js';
import type { RoleContext } from './roles.js';

export interface BylineParts {
  readonly authors: readonly string[];
  readonly agency?: string;
}

const maxLength = 140;

/** A byline stands in the head; without "By", only directly under the headline or as a known agency or desk. */
export function isByline({ block, previous, next, inHead }: RoleContext): boolean {
  if (!inHead || block.text.length > maxLength) return false;
  const line = block.text;
  if (isNamedByline(line) || isDesk(line) || agencyName(line) !== undefined) return true;
  if (previous?.role !== 'headline' && previous?.role !== 'subheading') return false;
  if (nameWithRole.test(line) && readByline(line).authors.length > 0) return true;
  // A name and nothing else could be a heading: what follows must look like the story's beginning.
  return (
    bareName.test(line) &&
    !/\p{Ll}\.$|\p{Lu}{2}\.$/u.test(line) &&
    next !== undefined &&
    !isHeadingWord(line) &&
    startsStory(next.text)
  );
}

/** The names in a byline, as written there, without "By", places and roles. */
export function readByline(line: string): BylineParts {
  const authors: string[] = [];
  let agency: string | undefined;
  const named = line
    .replace(/^\s*(?:by|byline|from|text by|words by|story by)[: ]\s*/i, '')
    .split(/\s[|•·–—-]\s|\n/)[0]!;
  for (const part of named.split(/\s*(?:,|;|\/|&|\band\b|\bAND\b)\s*/)) {
    const name = part
      .replace(/\s+(?:in|IN|for|FOR|at|AT|of|OF)\s.*$/s, '')
      .replace(/^[([]|[)\]]$/g, '')
      .trim();
    const known = agencyName(name);
    if (known !== undefined) agency ??= known;
    else if (personName.test(name) && !isRole(name)) authors.push(name);
  }
  return { authors, ...(agency !== undefined && { agency }) };
}

const particle = '(?:de|del|della|der|den|van|von|da|di|do|dos|du|la|le|al|el|bin|ibn|ben|ter|y|e)';
const namePart = "\\p{Lu}[\\p{L}\\p{M}.’'‘-]*";
const personName = new RegExp(`^${namePart}(?: (?:${particle}|${namePart})){0,3} ${namePart}$`, 'u');
const bareName = new RegExp(`^${namePart}(?: (?:${particle}|${namePart})){0,2} ${namePart}$`, 'u');
const nameWithRole = new RegExp(
  `^${namePart}(?: (?:${particle}|${namePart})){1,3}(?:,? (?:in|for|at) \\p{Lu}[\\p{L} ,.’'-]{1,40}|(?:,| [|–—-]) ?[\\p{L}’'& -]{0,40}(?:reporter|writer|editor|correspondent|columnist|staff|contributor|chief|bureau|news)[\\p{L}’'& -]{0,30})$`,
  'iu',
);
const startsWithDate = new RegExp(
  `^by (?:${monthPattern}(?!\\p{L})|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)`,
  'iu',
);

/** "By", names, and what comes with names; a sentence has lower-case words and a full stop. */
function isNamedByline(line: string): boolean {
  if (!/^(?:by|byline)[: ]/i.test(line) || startsWithDate.test(line)) return false;
  if (/[.!?]$/.test(line) && !/\b(?:Jr|Sr|[A-Z])\.$/.test(line)) return false;
  const { authors, agency } = readByline(line);
  return authors.length > 0 || agency !== undefined || isDesk(line.replace(/^by[: ]\s*/i, ''));
}

function isDesk(line: string): boolean {
  return /^(?:(?:by |from )?(?:our |a |the )?(?:\p{L}+ ){0,2}(?:staff|special) (?:reporters?|writers?|report|correspondents?)|(?:by |from )?(?:our|a) (?:\p{L}+ ){0,2}(?:reporter|correspondent)|from (?:staff|wire|news service)(?: and (?:staff|wire))? reports|(?:staff|wire|agency|agencies)(?: and (?:staff|wire|agency|agencies))? reports?)$/iu.test(
    line,
  );
}

const roleWords =
  /\b(?:reporter|writer|editor|correspondent|columnist|staff|contributor|chief|bureau|news|times|post|today|press|daily|agency|media|desk|magazine|tribune|journal|herald|service)s?\b/i;

function isRole(name: string): boolean {
  return roleWords.test(name);
}

function isHeadingWord(line: string): boolean {
  return /\b(?:news|live|updates?|report|analysis|opinion|politics|world|sports?|business|review|interview|exclusive|breaking|the|story|election|results|stories|letter|from|economic|common|money|your)\b/i.test(
    line,
  );
}

function startsStory(text: string): boolean {
  return text.length > 100 || isDateLine(text) || isDateline(text) || isDesk(text) || roleWords.test(text);
}
