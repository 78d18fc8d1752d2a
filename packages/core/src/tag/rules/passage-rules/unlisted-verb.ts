/**
 * Handles: “No it isn’t,” Diaz shot back. / “It is over,” she deadpanned from the porch.
 * Must not: The “miracle,” Diaz knew, was none. (Words of a clause, not a clause, stand in the marks.)
 */
import type { Finding, PassageRule } from '../cue-rule.js';
import { nounPhraseAfter } from '../noun-phrase.js';
import { WordClass } from '../word-classes.js';

/** Words in marks that end in a comma, question or exclamation are enough to be a clause. */
const leastTokens = 5;
const pauses = new Set([',', '?', '!']);

/** A quotation whose verb no list knows: the pause in the marks and the name after them are evidence enough. */
export const unlistedVerb: PassageRule = {
  name: 'unlisted-verb',
  apply(reading, passage): readonly Finding[] {
    const { classes, words, stretchAt } = reading;
    const index = stretchAt[passage.firstToken]!;
    if (index === -1) return [];
    const { firstToken, endToken, unclosed } = reading.stretches[index]!;
    if (unclosed || firstToken !== passage.firstToken || endToken - firstToken < leastTokens) return [];
    if (!pauses.has(words[endToken - 2]!)) return [];
    const source = nounPhraseAfter(reading, endToken, passage.endToken);
    if (source?.firstToken !== endToken || source.endToken >= passage.endToken) return [];
    const opening = classes[endToken]!;
    if (opening !== WordClass.name && opening !== WordClass.subjectPronoun) return [];
    if (classes[source.endToken] !== WordClass.pastForm) return [];
    const cue = { firstToken: source.endToken, endToken: source.endToken + 1 };
    return [{ content: [{ firstToken, endToken }], cue, source }];
  },
};
