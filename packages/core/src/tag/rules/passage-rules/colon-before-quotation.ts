/**
 * Handles: On the last page Varzi left a note: “Do not slow down.”
 * Must not: The sign was new: “Keep out.” (What stands before the colon names nobody who could speak.)
 */
import type { Finding, PassageRule } from '../cue-rule.js';
import { passageSubject } from '../find-source.js';
import { WordClass } from '../word-classes.js';

export const colonBeforeQuotation: PassageRule = {
  name: 'colon-before-quotation',
  apply(reading, passage): readonly Finding[] {
    const { classes } = reading;
    for (let token = passage.firstToken + 1; token < passage.endToken - 1; token++) {
      const index = reading.stretchAt[token + 1]!;
      const opensStretch = index !== -1 && reading.stretches[index]!.firstToken === token + 1;
      if (classes[token] !== WordClass.colon || reading.stretchAt[token] !== -1 || !opensStretch) continue;
      const source = passageSubject(reading, passage);
      const first = source && classes[source.firstToken]!;
      if (!source || (first !== WordClass.name && first !== WordClass.subjectPronoun)) return [];
      const content = { firstToken: token + 1, endToken: reading.stretches[index]!.endToken };
      return [{ content: [content], cue: { firstToken: token, endToken: token + 1 }, source }];
    }
    return [];
  },
};
