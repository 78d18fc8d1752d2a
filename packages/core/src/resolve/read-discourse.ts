/** Walks the document from its first token to its last and asks the sieves about every source on the way. */
import type { Attribution, TokenRange } from '../document.js';
import { noteMention } from './discourse.js';
import type { Discourse } from './discourse.js';
import type { ClusteredName } from './entities/cluster-names.js';
import type { Gender } from './model.js';
import { groupSubject, readDescription, readGroup, readPronoun, roleHead } from './read-narrative.js';
import { readSource } from './read-source.js';
import type { ReadSource } from './read-source.js';
import { firstPersonPronouns } from './vocabulary.js';

type Event =
  | { readonly token: number; readonly rank: 0; readonly attributionIndex: number }
  | { readonly token: number; readonly rank: 1; readonly name: ClusteredName }
  | { readonly token: number; readonly rank: 2; readonly gender: Gender }
  | { readonly token: number; readonly rank: 3; readonly head: number }
  | { readonly token: number; readonly rank: 4; readonly group: TokenRange };

export function readDiscourse(
  discourse: Discourse,
  names: readonly ClusteredName[],
  attributions: readonly Attribution[],
): (ReadSource | undefined)[] {
  const sources = new Array<ReadSource | undefined>(attributions.length).fill(undefined);
  let sourceEnd = 0;
  const inFirstPerson: number[] = [];
  for (const event of eventsOf(discourse, names, attributions)) {
    if (event.rank === 0) {
      const attribution = attributions[event.attributionIndex]!;
      const { source } = attribution;
      if (source) sourceEnd = Math.max(sourceEnd, source.endToken);
      if (source && firstPersonPronouns.has(discourse.view.words[source.firstToken]!))
        inFirstPerson.push(event.attributionIndex);
      else sources[event.attributionIndex] = readSource(discourse, attribution, event.attributionIndex);
    } else if (event.rank === 1) {
      const { entity, mention } = event.name;
      noteMention(discourse, entity, mention, 'name', mention);
    } else if (event.token >= sourceEnd) {
      if (event.rank === 2) readPronoun(discourse, event.token, event.gender);
      else if (event.rank === 3) readDescription(discourse, event.token, event.head);
      else readGroup(discourse, event.group);
    }
  }
  // "I" waits for the source of the quotation around it, which may stand behind it.
  for (const index of inFirstPerson) sources[index] = readSource(discourse, attributions[index]!, index);
  return sources;
}

/** Sources, names, pronouns and groups in text order; a source before the names in it. */
function eventsOf(
  discourse: Discourse,
  names: readonly ClusteredName[],
  attributions: readonly Attribution[],
): Event[] {
  const events: Event[] = names.map((name) => ({ token: name.mention.firstToken, rank: 1, name }));
  attributions.forEach((attribution, attributionIndex) => {
    const { source, content } = attribution;
    if (source) events.push({ token: source.firstToken, rank: 0, attributionIndex });
    else if (discourse.hints.over(attribution))
      events.push({ token: content[0].firstToken, rank: 0, attributionIndex });
  });
  const { words, contentOf, document, pronouns } = discourse.view;
  for (const { token, gender } of pronouns) events.push({ token, rank: 2, gender });
  for (let token = 0; token < words.length; token++) {
    if (contentOf[token] !== -1 || words[token] !== 'the') continue;
    const head = roleHead(discourse, token);
    if (head !== undefined) events.push({ token, rank: 3, head });
  }
  for (const sentence of document.sentences) {
    const group = groupSubject(discourse, sentence);
    if (group) events.push({ token: group.firstToken, rank: 4, group });
  }
  return events.sort((a, b) => a.token - b.token || a.rank - b.rank);
}
