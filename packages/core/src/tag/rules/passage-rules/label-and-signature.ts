/**
 * Handles: Treasury: no new taxes this year / “Enough.” — J. Pell / Diaz: “We won.”
 * Must not: The vote was close: 51 to 49. (What stands before the colon is a clause, not a speaker.)
 */
import type { TokenRange } from '../../../document.js';
import type { Finding, PassageRule } from '../cue-rule.js';
import { nounPhraseAfter } from '../noun-phrase.js';
import { endWithoutStop } from '../reading.js';
import type { Passage, Reading } from '../reading.js';
import { WordClass } from '../word-classes.js';

/** Longest speaker label, in tokens. */
const maxLabel = 6;

/** `Diaz: “We won.”`, and in a headline `Treasury: no new taxes`. */
export const speakerLabel: PassageRule = {
  name: 'speaker-label',
  apply(reading, passage) {
    const label = nounPhraseAfter(
      reading,
      passage.firstToken,
      Math.min(passage.endToken, passage.firstToken + maxLabel),
    );
    if (label?.firstToken !== passage.firstToken) return [];
    const colon = label.endToken;
    if (reading.classes[colon] !== WordClass.colon || !isNameLike(reading, label)) return [];
    const isMarked = reading.stretchAt[colon + 1] !== -1;
    const isHeadline = reading.document.paragraphs[passage.paragraphIndex]!.paragraph.role === 'headline';
    const endToken = isHeadline ? endWithoutStop(reading, passage) : endOf(reading, passage, colon + 1);
    const content = { firstToken: colon + 1, endToken };
    if (content.endToken - content.firstToken < 2) return [];
    if (!isMarked && !isHeadline) return [];
    return [{ content: [content], cue: { firstToken: colon, endToken: colon + 1 }, source: label }];
  },
};

/** `“Enough.” — J. Pell`: a quotation signed with a dash, on the same line or the next. */
export const dashSignature: PassageRule = {
  name: 'dash-signature',
  apply(reading, passage): readonly Finding[] {
    const { paragraphs } = reading.document;
    const paragraph = paragraphs[passage.paragraphIndex]!;
    const index = reading.stretchAt[passage.firstToken]!;
    if (index === -1 || passage.firstToken !== reading.stretches[index]!.firstToken) return [];
    const { endToken, unclosed } = reading.stretches[index]!;
    if (unclosed) return [];
    const isWhole = endToken === paragraph.endToken;
    const line = isWhole ? paragraphs[passage.paragraphIndex + 1] : paragraph;
    const dash = isWhole ? line?.firstToken : endToken;
    if (!line || dash === undefined || dash >= line.endToken || reading.classes[dash] !== WordClass.dash)
      return [];
    const source = nounPhraseAfter(reading, dash + 1, line.endToken);
    if (!source || source.endToken < line.endToken - maxLabel || !isNameLike(reading, source)) return [];
    const content = { firstToken: passage.firstToken, endToken };
    return [{ content: [content], cue: { firstToken: dash, endToken: dash + 1 }, source }];
  },
};

function isNameLike(reading: Reading, range: TokenRange): boolean {
  return reading.classes[range.firstToken] === WordClass.name;
}

function endOf(reading: Reading, passage: Passage, start: number): number {
  const index = start < passage.endToken ? reading.stretchAt[start]! : -1;
  return index === -1 ? endWithoutStop(reading, passage) : reading.stretches[index]!.endToken;
}
