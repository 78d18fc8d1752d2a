/**
 * A byline that only readers see: a short line under the headline that begins with "By".
 *
 * Handles "By Nora Teale, Political Editor"; must not take "By Friday the rain had stopped" or "From the archive".
 */
import { readAuthorNames } from '../../metadata/author-names.js';
import type { AuthorNames } from '../../metadata/author-names.js';
import { isPrefix } from '../../metadata/byline-patterns.js';
import { datesInText } from '../../metadata/dates-in-text.js';
import type { MetadataRule, PageContext } from './rule.js';
import { blocksNearHeadline } from './visible-blocks.js';
import type { VisibleBlock } from './visible-blocks.js';

const start =
  /^(?:[Bb]y|BY|[Ww]ritten by|WRITTEN BY|[Ww]ords by|[Ss]tory by|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]f|[Aa]v|Autor(?:in)?:|Text:|Autore:|Auteur ?:|Reporter:|Author:)(?::?\s+|:)(?=\p{Lu})/u;
const maxLength = 120;

export const visibleByline: MetadataRule<AuthorNames>['find'] = (context: PageContext) => {
  const blocks = blocksNearHeadline(context);
  for (const [index, { text }] of blocks.entries()) {
    const next = blocks[index + 1]?.text ?? '';
    // "Written by" may stand in a block of its own.
    const line = isPrefix(text) ? `By ${next}` : text;
    if (line.length > maxLength) continue;
    if (!start.test(line) && !(isAfterHeadline(blocks[index]!) && isNameAndDate(line, context))) continue;
    const names = readAuthorNames(line, context.siteNames);
    if (names.people.some((name) => isPerson.test(name))) return names;
  }
  return undefined;
};

function isAfterHeadline({ distance }: VisibleBlock): boolean {
  return distance > 0 && distance <= 6;
}

/** "Nora Teale | Senior Writer | May 3, 2024": a date, and a bar after a name. */
function isNameAndDate(line: string, { dateReading }: PageContext): boolean {
  const [first = ''] = line.split(/\s*[|•·]\s*/);
  return first.length < line.length && isPerson.test(first) && datesInText(line, dateReading).length > 0;
}

/** Two words or more, each with a capital. */
const isPerson =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:de|da|van|von|del|der|di|la|le|el|al|bin|den|dos|du|zu|\p{Lu}[\p{L}.’'-]*)){1,4}$/u;
