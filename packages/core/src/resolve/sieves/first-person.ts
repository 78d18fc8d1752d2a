/**
 * "I" inside a quotation is its speaker: “I think I said that I would,” Diaz said. Outside quotation marks it is the
 * reporter, as the byline names them; "we" are the reporters where there are several. Must not take the "we" of one
 * reporter, who may speak for the paper or for everybody.
 */
import type { Discourse } from '../discourse.js';
import { entityCalled } from '../entities/entity-called.js';
import type { Entity } from '../model.js';
import type { PronounPart } from '../sources/source-phrase.js';
import type { Sieve } from './sieve.js';
import { firstPersonPronouns, firstPersonPlurals } from '../vocabulary.js';

export const firstPerson: Sieve = {
  name: 'first-person',
  resolve(discourse, { part, attributionIndex }) {
    if (part.kind !== 'pronoun' || !firstPersonPronouns.has(part.word)) return undefined;
    const around = discourse.view.contentOf[part.firstToken]!;
    if (around >= 0 && around !== attributionIndex) return discourse.resolved.get(around) ?? [];
    // In marks it is somebody whom nobody found.
    return discourse.view.inMarks[part.firstToken] ? [] : reporters(discourse, part);
  },
};

function reporters(discourse: Discourse, part: PronounPart): Entity[] {
  const authors = discourse.view.document.article.metadata.author ?? [];
  const isPlural = firstPersonPlurals.has(part.word);
  if (isPlural ? authors.length < 2 : authors.length !== 1) return [];
  return authors.flatMap((author) => entityCalled(discourse, author, part) ?? []);
}
