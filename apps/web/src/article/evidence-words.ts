import type { Evidence } from '@inquit/core';

/** One step on the way to a quotation: what decided it, in plain words where they are known, and under its own name. */
export interface EvidenceStep {
  readonly words: string | undefined;
  readonly name: string;
}

/** Why a quotation is taken for one, and why for that speaker's. */
export function evidenceSteps({ taggedBy, linkedBy, resolvedBy }: Evidence): readonly EvidenceStep[] {
  const steps = [
    { words: tagWords(taggedBy), name: taggedBy },
    { words: linkWords(linkedBy), name: linkedBy },
  ];
  if (resolvedBy !== undefined) steps.push({ words: lookUp(speakerWords, resolvedBy), name: resolvedBy });
  return steps;
}

function tagWords(name: string): string | undefined {
  if (name === 'crf') return 'The trained model found it by the words around it.';
  const rule = name.startsWith('rules/') ? name.slice('rules/'.length) : name;
  return lookUp(ruleWords, rule);
}

/** The order of the parts tells how they were joined: "content-cue-source" is `“…,” said Diaz`. */
function linkWords(name: string): string | undefined {
  const known = lookUp(joinWords, name);
  if (known !== undefined) return known;
  const parts = name.split('-');
  const words = parts.map((part) => lookUp(partWords, part));
  return words.includes(undefined) ? undefined : `Its parts stand together: ${words.join(', ')}.`;
}

const partWords: Words = {
  content: 'quotation',
  cue: 'reporting words',
  source: 'speaker',
};

const ruleWords: Words = {
  'quotation-around-cue': 'Quotation marks stand next to a reporting verb.',
  'that-clause': 'A reporting verb is followed by “that” and a clause.',
  'question-clause': 'A reporting verb is followed by an indirect question.',
  'zero-clause': 'A reporting verb is followed by a clause.',
  'infinitive-after-cue': 'A reporting verb is followed by what is to be done.',
  'object-infinitive': 'A reporting verb is followed by whom, and what they are to do.',
  'prepositional-content': 'A reporting verb is followed by what it is about.',
  'noun-content': 'A reporting verb has what was said as its object.',
  'object-and-complement': 'A reporting verb says what somebody is called.',
  'by-phrase': 'The sentence says by whom it was said.',
  'reported-subject': 'The sentence says what is reported of its subject.',
  'trailing-attribution': 'The clause before a reporting verb is what was said.',
  'according-to': '“According to” names who says it.',
  'colon-before-quotation': 'A colon stands before the quotation marks.',
  'speaker-label': 'A name and a colon stand before it.',
  'dash-signature': 'It is signed with a dash and a name.',
  'transcript-line': 'It is a line of a transcript.',
  'nominal-cue': 'A noun such as “claim” or “warning” reports it.',
  'marked-words': 'It stands in quotation marks.',
  'unlisted-verb': 'Quotation marks, a verb and a name stand together.',
  'inside-quotations': 'It stands in marks inside another quotation.',
};

const joinWords: Words = {
  'shared-source': 'It has its speaker in common with the quotation next to it.',
  'continued-quotation': 'It goes on from the quotation before.',
  'no-cue': 'It stands in quotation marks without reporting words.',
};

const speakerWords: Words = {
  'exact-name': 'The name stands in the text.',
  'compatible-name': 'The name fits a fuller or shorter one in the article.',
  'last-name': 'The last name belongs to somebody named in the article.',
  'first-name': 'The first name belongs to somebody named in the article.',
  'part-of-name': 'It is part of a name in the article.',
  acronym: 'The letters stand for a name in the article.',
  'short-name': 'It is short for a name in the article.',
  pronoun: 'The pronoun fits the person spoken of last.',
  'relative-pronoun': '“Who” refers to the person just before it.',
  'first-person': '“I” or “we” refers to whoever speaks there.',
  introduction: 'The words name the speaker for the first time.',
  apposition: 'A name stands right beside the description.',
  'set-off': 'The words stand in commas behind a name.',
  'named-next': 'The next sentences name who is described.',
  'named-body': 'The description says the name of a body over.',
  'definite-description': 'The description fits somebody in the article.',
  'indefinite-antecedent': 'The description fits somebody who was mentioned without a name.',
  'repeated-description': 'The same description stood earlier in the article.',
  'role-description': 'The role is that of somebody in the article.',
  coordination: 'The words name several speakers.',
  pair: 'The words mean the two people spoken of last.',
  statement: 'Whoever made the statement is its speaker.',
  'quote-hint': 'What is said fits this speaker.',
  correction: 'You said so.',
};

type Words = Readonly<Record<string, string>>;

/** Names come from outside, and may be those of what every object has. */
function lookUp(words: Words, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
