/**
 * Handles: The resolution called for a ceasefire. / She denied the claim. / He accused them of lying.
 * Must not: He said goodbye to the team. (The verb takes no noun phrase as content.)
 */
import type { TokenRange } from '../../../document.js';
import { phraseEnd } from '../clause-end.js';
import type { CueContext, CueRule, Finding } from '../cue-rule.js';
import { nounPhraseAfter, opensPhrase } from '../noun-phrase.js';
import { hasFrame } from '../verb-groups.js';
import { WordClass } from '../word-classes.js';
import { sourceOf } from './clause-after-cue.js';

/** "called for a ceasefire", "warned of floods": the preposition belongs to the cue. */
export const prepositionalContent: CueRule = {
  name: 'prepositional-content',
  apply(context) {
    const { reading, cue } = context;
    const preposition = reading.words[cue.endToken];
    if (preposition === undefined || !cue.verb.prepositions.includes(preposition)) return undefined;
    if (cue.isPassive) return undefined;
    return finding(context, cue.endToken + 1, cue.endToken + 1);
  },
};

/** "denied the claim", "criticised what he called a rushed plan". */
export const nounContent: CueRule = {
  name: 'noun-content',
  apply(context) {
    const { cue } = context;
    if (!hasFrame(cue, 'noun') || cue.isPassive) return undefined;
    // "citing fishermen" names another source, "citing a shortage" says why.
    if (cue.verb.lemma === 'cite' && context.reading.classes[cue.endToken] === WordClass.other)
      return undefined;
    return finding(context, cue.endToken, cue.endToken);
  },
};

const takesOf = new Set(['accuse', 'suspect', 'remind', 'inform', 'assure', 'notify', 'convince', 'advise']);

/** "accused him of lying", "described it as a mistake". */
export const objectAndComplement: CueRule = {
  name: 'object-and-complement',
  apply(context) {
    const { reading, passage, cue } = context;
    if (!hasFrame(cue, 'participle') || cue.isPassive) return undefined;
    const limit = Math.min(passage.endToken, cue.endToken + 10);
    for (let token = cue.endToken + 1; token < limit; token++) {
      const word = reading.words[token];
      if (
        word === 'as' ||
        (word === 'of' && takesOf.has(cue.verb.lemma)) ||
        (word === 'for' && hasFrame(cue, 'noun'))
      )
        return finding(context, cue.endToken, cue.endToken);
      if (reading.classes[token]! >= WordClass.comma) return undefined;
    }
    return undefined;
  },
};

function finding(context: CueContext, start: number, cueEnd: number): Finding | undefined {
  const { reading, passage, cues, cue } = context;
  if (start >= passage.endToken) return undefined;
  const opening = reading.classes[start]!;
  const isOpening =
    opensPhrase(reading, start) ||
    opening === WordClass.objectPronoun ||
    opening === WordClass.mark ||
    opening === WordClass.ingForm;
  if (!isOpening) return undefined;
  const content: TokenRange = { firstToken: start, endToken: phraseEnd(reading, start, passage, cues) };
  if (content.endToken <= content.firstToken || context.isTaken(content)) return undefined;
  // `Calling the ruling “a disgrace,” Ilic walked out`: the comma in the marks closes the opening phrase.
  if (cue.isParticiple && cue.firstToken === passage.firstToken)
    return openingParticiple(context, start, cueEnd);
  const source = sourceOf(context);
  if (!source) return undefined;
  return { content: [content], cue: { firstToken: cue.firstToken, endToken: cueEnd }, source };
}

function openingParticiple(context: CueContext, start: number, cueEnd: number): Finding | undefined {
  const { reading, passage, cue } = context;
  for (let token = start + 1; token < passage.endToken; token++) {
    const stretch = reading.stretchAt[token]!;
    const close = stretch === -1 ? token : reading.stretches[stretch]!.endToken;
    const closes =
      stretch === -1 ? reading.classes[token] === WordClass.comma : reading.words[close - 2] === ',';
    if (!closes) {
      token = Math.max(token, close - 1);
      continue;
    }
    const next = stretch === -1 ? token + 1 : close;
    const source = nounPhraseAfter(reading, next, passage.endToken);
    const content = [{ firstToken: start, endToken: stretch === -1 ? token : close }];
    return source && { content, cue: { firstToken: cue.firstToken, endToken: cueEnd }, source };
  }
  return undefined;
}
