/**
 * "A statement from the port authority", "Diaz's tweet", "her remarks": what somebody says in them, that somebody says.
 * Must not take a report for its author: "a study by Ann Lee" speaks for itself.
 */
import type { Discourse } from '../discourse.js';
import type { Entity } from '../model.js';
import { isPersonal } from '../sources/parse-pronoun.js';
import { parseSource } from '../sources/parse-source.js';
import type { NominalPart } from '../sources/source-phrase.js';
import { possessivePronouns } from '../vocabulary.js';
import type { Sieve, SievedSource } from './sieve.js';

const statements = new Set([
  ...[
    'statement',
    'statements',
    'tweet',
    'tweets',
    'post',
    'posts',
    'remark',
    'remarks',
    'comment',
    'comments',
  ],
  ...['testimony', 'speech', 'announcement', 'declaration', 'press-release'],
]);

export const statement: Sieve = {
  name: 'statement',
  resolve(discourse, source) {
    const { part } = source;
    if (part.kind !== 'nominal' || !statements.has(part.head)) return undefined;
    if (part.possessor?.mention.isPossessive) return [part.possessor.entity];
    const found = byAuthor(discourse, source, part) ?? byOwner(discourse, source, part);
    return found && found.length > 0 ? found : undefined;
  },
};

/** "… by a spokesman confirming the sale": whoever is behind "by" or "from". */
function byAuthor(discourse: Discourse, source: SievedSource, part: NominalPart): Entity[] | undefined {
  const { words } = discourse.view;
  const preposition = part.core.endToken;
  if (words[preposition] !== 'by' && words[preposition] !== 'from') return undefined;
  const firstToken = preposition + 1;
  let endToken = firstToken + 1;
  while (endToken < part.endToken && !/ing$|^[,;:(]$/.test(words[endToken]!)) endToken++;
  if (endToken > part.endToken) return undefined;
  return phraseEntities(discourse, source, firstToken, endToken);
}

function byOwner(discourse: Discourse, source: SievedSource, part: NominalPart): Entity[] | undefined {
  const first = discourse.view.words[part.firstToken]!;
  if (!possessivePronouns.has(first) || !isPersonal(first)) return undefined;
  return phraseEntities(discourse, source, part.firstToken, part.firstToken + 1);
}

function phraseEntities(
  discourse: Discourse,
  source: SievedSource,
  firstToken: number,
  endToken: number,
): Entity[] {
  const phrase = parseSource(discourse.view, discourse.names, { firstToken, endToken });
  return (phrase?.parts ?? []).flatMap((part) => [...discourse.resolvePart({ ...source, part }).entities]);
}
