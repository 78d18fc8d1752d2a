/**
 * A byline, or the author field of a page, split into people and what they did.
 *
 * Handles "By NORA TEALE and Lou Park, Political Editor | Additional reporting by Ana Ruiz"; must not make two names of
 * "Ana Ortega y Ruiz", or a name of "Updated 3 May 2024", "@norateale" or "News Desk".
 */
import { agencyName } from '../plain-text/agencies.js';
import type { Credit } from '../../types.js';
import {
  contributions,
  isCredential,
  isJob,
  isJobNoun,
  isJobWord,
  isOrganization,
  isOutlet,
  isPrefix,
  separators,
  withoutPrefix,
} from './byline-patterns.js';
import { fold, tidy } from './fold.js';
import { monthOfName } from './month-of-name.js';
import { titleCase } from './name-case.js';

export interface AuthorNames {
  /** Who wrote it: people. */
  readonly people: readonly string[];
  /** Newsrooms and agencies that are named as authors. */
  readonly organizations: readonly string[];
  /** Everybody with a role, authors and others. */
  readonly credits: readonly Credit[];
  readonly agency?: string;
}

/** Longer ones are biographies. */
const maxLength = 600;
const maxNames = 40;

export function readAuthorNames(text: string, outlets: readonly string[] = []): AuthorNames {
  const people: string[] = [];
  const organizations: string[] = [];
  const credits: Credit[] = [];
  let agency: string | undefined;
  const line = withoutContacts(tidy(text.slice(0, maxLength)));
  for (const part of splitContributions(line)) {
    for (const { name, role } of namesOf(part.text, outlets)) {
      if (people.length + credits.length >= maxNames) break;
      const credited = part.role ?? role;
      agency ??= agencyName(name) ?? agencyName(role ?? '');
      if (part.role === undefined) {
        if (isOrganization(name) || isOutlet(name, outlets)) organizations.push(name);
        else people.push(name);
      }
      credits.push({ name, ...(credited !== undefined && { role: credited }) });
    }
  }
  return {
    people: distinct(people),
    organizations: distinct(organizations),
    credits,
    ...(agency !== undefined && { agency }),
  };
}

/** Each name once; "Nora Teale" and "NORA TEALE" are one. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = fold(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** E-mail addresses, accounts and addresses are no names. */
function withoutContacts(text: string): string {
  return text
    .split(' ')
    .filter((word) => !/@|^(?:https?:|www\.)/i.test(word))
    .join(' ')
    .replace(/\s*(?:\(\s*\)|\[\s*\])/g, '')
    .trim();
}

interface Part {
  readonly text: string;
  /** The role of a contribution; absent where the names are those of the authors. */
  readonly role?: string;
}

function splitContributions(line: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let role: string | undefined;
  for (const match of line.matchAll(contributions)) {
    parts.push({ text: line.slice(from, match.index), ...(role !== undefined && { role }) });
    role = sentenceCase(match[1]!.replace(/^with /i, ''));
    from = match.index + match[0].length;
  }
  parts.push({ text: line.slice(from), ...(role !== undefined && { role }) });
  return parts;
}

function namesOf(text: string, outlets: readonly string[]): Credit[] {
  const found: Credit[] = [];
  // Beyond a bar or dash stand outlets, jobs, dates; people only if nobody stood before.
  for (const field of withoutPrefix(text.trim()).split(/\s*[|•·►»\n]\s*|\s+[–—-]\s+/)) {
    const isLater = found.length > 0;
    const pieces = uninverted(withoutPrefix(field)).split(separators);
    for (const [index, piece] of pieces.entries()) {
      const read = readPiece(piece ?? '', outlets);
      if (read === undefined) continue;
      const previous = found.at(-1);
      // "Nora Teale, Cairo": a place, not a person of one name.
      if (index > 0 && isPlaceAfter(field, read.name, previous)) continue;
      const isTitle = previous !== undefined && isJob(piece) && isJobWord(piece.trim().split(' ')[0]!);
      if (isTitle || (previous !== undefined && isRoleOf(read.name, isLater))) {
        const role = isTitle ? piece.trim() : read.name;
        if (previous!.role === undefined) found[found.length - 1] = { ...previous!, role };
      } else if (!(isLater && !looksLikePerson(read.name)) && !isCredential(read.name)) {
        found.push({ ...read, name: titleCase(read.name) });
      }
    }
  }
  return found;
}

/** A piece between separators as a name, perhaps with a role in brackets or behind it. */
function readPiece(piece: string, outlets: readonly string[]): Credit | undefined {
  const bracket = /^(.{2,80}?)\s*[([]([^()[\]]{2,60})[)\]]?$/.exec(piece.trim());
  const [words, inBrackets] = bracket ? [bracket[1]!, bracket[2]] : [piece.trim(), undefined];
  const [name, job] = cutJob(withoutOutlet(withoutPlace(withoutDate(words)), outlets));
  const clean = name
    .replace(/^[\s•∙·"'“”‘’«».,:*-]+|[\s"“”«»,:*–—-]+$/g, '')
    .replace(/(?<!(?<!\p{L})(?:Jr|Sr|\p{Lu}))\.$/u, '')
    .replace(/\s?(?:기자|記者)$/, '');
  if (!isName(clean)) return undefined;
  const role = job ?? inBrackets;
  return { name: clean, ...(role !== undefined && { role }) };
}

/** "Nora Teale in Cairo", "Nora Teale for Example Times"; "Center for Research" stays. */
function withoutPlace(words: string): string {
  const end = /\S\s+\S+(\s+(?:in|for|at|from|aus|para|pour|à|für|i|w|reports?)\s+[\p{Lu}\d].*)$/u.exec(words);
  if (!end) return words;
  const before = words.slice(0, -end[1]!.length);
  return looksLikePerson(before) || !isOrganization(words) ? before : words;
}

/** "Nora Teale Nov 02", "Nora Teale Updated on 3 May", "Nora Teale Last updated". */
function withoutDate(words: string): string {
  const all = words.split(' ');
  let end = all.findIndex((word, index) => index > 0 && (/\d/.test(word) || dateWords.test(word)));
  if (end < 0) return words;
  while (end > 1 && monthOfName(all[end - 1]!.replace(/[.,]$/, ''), undefined) !== undefined) end--;
  return all.slice(0, end).join(' ');
}

const dateWords =
  /^(?:updated?|published|posted|modified|last|reviewed|on|am|um|le|el|veröffentlicht|aktualisiert|publié|mis|publicado|actualizado|pubblicato|(?:mon|tues|wednes|thurs|fri|satur|sun)day|views?|comments?|read|min|•|·):?$/iu;

/** "Nora Teale Example Times": the outlet behind two words or more. */
function withoutOutlet(words: string, outlets: readonly string[]): string {
  const lower = words.toLowerCase();
  const outlet = outlets.find((each) => each.length > 2 && lower.endsWith(` ${each.toLowerCase()}`));
  const rest = outlet === undefined ? words : words.slice(0, -outlet.length - 1).trim();
  return rest.includes(' ') ? rest : words;
}

/** "Nora Teale Political Correspondent": the job, where the words behind two or more are all words of jobs. */
function cutJob(text: string): readonly [name: string, job?: string] {
  const words = text.split(' ');
  let from = words.length;
  while (from > 2 && isJobWord(words[from - 1]!)) from--;
  if (from === words.length || !words.slice(from).some(isJobNoun)) return [text];
  // "The Example editors", "Example staff writer" are nobody in particular.
  if (/^(?:the|our) /i.test(text) || isOrganization(words.slice(0, from).join(' '))) return [text];
  return [words.slice(0, from).join(' '), words.slice(from).join(' ')];
}

/** A name has letters, is short, and has no figures but in names such as "20 Example". */
function isName(text: string): boolean {
  if (text.length < 2 || text.length > 70 || !/\p{L}{2}/u.test(text)) return false;
  if (/[{}<>=\\_#%$€£?!…:]|\d{3}|^\d+$|\d[.]\d/.test(text) || text.split(' ').length > 7) return false;
  return !notNames.test(text) && !isDay(text) && !isPrefix(text);
}

/** "August 28", "August". */
function isDay(text: string): boolean {
  const [month, day, ...rest] = text.split(' ');
  if (rest.length > 0 || monthOfName(month!.replace('.', ''), 'en') === undefined) return false;
  return day === undefined || /^\d/.test(day);
}

const notNames =
  /^(?:by|and|und|et|updated?|published|posted|last|read|view|see|more|share|follow|written|unknown|none|null|undefined|anonymous|n\/a|na|test|about|contact|subscribe|sign|login|comments?|min(?:ute)?s?|today|yesterday|[ap]m|am|pm|uhr|on|all posts|profile|bio|the author|full bio|show|hide|close|expand|photos?|image|twitter|facebook|instagram|linkedin|youtube|whatsapp|email|e-mail|rss|print|copy|link|home|menu|stories|product|insights|history|categor(?:y|ies)|tags?|topics?|website)(?:\s|$)/i;

/** What stands after a name and is no name: jobs, and after a bar also outlets. */
function isRoleOf(text: string, isLater: boolean): boolean {
  return isJob(text) || (isLater && isOrganization(text) && agencyName(text) === undefined);
}

/** One word behind a comma, after a name of two words or an outlet, is a place unless it is an agency. */
function isPlaceAfter(field: string, name: string, previous: Credit | undefined): boolean {
  if (previous === undefined || name.includes(' ') || agencyName(name) !== undefined || isCredential(name))
    return false;
  return (
    field.includes(`, ${name}`) &&
    !field.includes(`, ${name},`) &&
    (previous.name.includes(' ') || isOrganization(previous.name))
  );
}

/** Two to five words with capitals, or of a script that has none. */
export function looksLikePerson(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 5 || isOrganization(text)) return false;
  if (words.length === 1) return /^\p{Lo}{2,5}$/u.test(text);
  return words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || nameParticles.has(word));
}

const nameParticles = new Set(
  'de da do das dos du di del della der den la le el al bin ibn ben van von zu und y e ter ten af av'.split(
    ' ',
  ),
);

/** "Teale, Nora" is one person, written as in a library. */
function uninverted(field: string): string {
  const parts = /^(\p{Lu}[\p{L}’'-]{1,30}), (\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}\.)?)$/u.exec(field.trim());
  if (
    !parts ||
    isCredential(parts[2]!) ||
    isJob(field) ||
    isOrganization(parts[1]!) ||
    isOrganization(parts[2]!)
  )
    return field;
  return `${parts[2]!} ${parts[1]!}`;
}

function sentenceCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
