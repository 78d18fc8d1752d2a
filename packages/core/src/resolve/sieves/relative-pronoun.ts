/**
 * "Diaz, who said …", "Ann Lee, 59, of Bergen, who fears …", "residents of the valley who fear …"; must not take the
 * last name of "critics of Diaz who say …".
 */
import type { TokenRange } from '../../document.js';
import type { Discourse } from '../discourse.js';
import type { ClusteredName } from '../entities/cluster-names.js';
import { introduceNominal } from '../entities/descriptions.js';
import type { Entity } from '../model.js';
import { nameBefore } from '../sources/name-before.js';
import { startOfAntecedent } from '../sources/antecedent.js';
import { parseSource } from '../sources/parse-source.js';
import { LetterCase } from '../text-view.js';
import { indefiniteArticles } from '../vocabulary.js';
import type { Sieve, SievedSource } from './sieve.js';

export const relativePronoun: Sieve = {
  name: 'relative-pronoun',
  resolve(discourse, source) {
    const { part } = source;
    if (part.kind !== 'relative') return undefined;
    if (part.isOther)
      return [introduceNominal(discourse, { firstToken: part.firstToken + 1, endToken: part.endToken })];
    const { view } = discourse;
    const before = view.words[part.firstToken - 1];
    const end =
      before === ',' || before === '—' || before === '–' || before === '--'
        ? part.firstToken - 1
        : part.firstToken;
    const wantsPerson = part.word === 'who' || part.word === 'whom';
    const name = nameBefore(discourse, end, wantsPerson);
    if (name) return [(describedBy(discourse, name) ?? name).entity];
    const firstToken = startOfAntecedent(view, end, wantsPerson);
    return firstToken === undefined ? [] : phraseEntities(discourse, source, { firstToken, endToken: end });
  },
};

/** "Lumio, a small Green Fund that": the name before the comma. */
function describedBy({ view, names }: Discourse, { mention }: ClusteredName): ClusteredName | undefined {
  let article = mention.firstToken - 1;
  while (
    article > mention.firstToken - 4 &&
    view.letterCase[article] === LetterCase.lower &&
    !indefiniteArticles.has(view.words[article]!)
  )
    article--;
  const isDescription = indefiniteArticles.has(view.words[article] ?? '') && view.words[article - 1] === ',';
  return isDescription ? names.endingAt(article - 1) : undefined;
}

/** "Lumio, a fund that …" means Lumio; otherwise the noun phrase is resolved like a source. */
function phraseEntities(discourse: Discourse, source: SievedSource, range: TokenRange): Entity[] {
  const { view, names } = discourse;
  const apposed = view.words[range.firstToken - 1] === ',' ? names.endingAt(range.firstToken - 1) : undefined;
  if (apposed) return [apposed.entity];
  const wantsPerson =
    source.part.kind === 'relative' && source.part.word !== 'which' && source.part.word !== 'that';
  const phrase = parseSource(view, names, range);
  return (phrase?.parts ?? [])
    .flatMap((part) => [...discourse.resolvePart({ ...source, part }).entities])
    .filter(
      ({ kind, isNamed }) => !(wantsPerson && isNamed && (kind === 'place' || kind === 'organization')),
    );
}
