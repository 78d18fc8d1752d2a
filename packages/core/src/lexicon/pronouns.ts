/** Pronouns with person, number and gender; written for this project. */

export interface Pronoun {
  readonly type: 'personal' | 'possessive' | 'reflexive' | 'relative' | 'indefinite' | 'demonstrative';
  /** Absent for relative pronouns, which take it from their antecedent. */
  readonly person?: 1 | 2 | 3;
  /** Absent where the word does not tell: you, who, "they" is plural though it may be one person. */
  readonly number?: 'singular' | 'plural';
  /** `neuter` refers to things and bodies: it, its. */
  readonly gender?: 'female' | 'male' | 'neuter';
  /** May be the subject of a verb: he, who, some; not him, whose, myself. */
  readonly subject: boolean;
}

const personal: readonly (readonly [
  subject: string,
  object: string,
  possessives: string,
  reflexives: string,
  features: Pick<Pronoun, 'person' | 'number' | 'gender'>,
])[] = [
  ['i', 'me', 'my mine', 'myself', { person: 1, number: 'singular' }],
  ['we', 'us', 'our ours', 'ourselves', { person: 1, number: 'plural' }],
  ['you', 'you', 'your yours', 'yourself yourselves', { person: 2 }],
  ['he', 'him', 'his', 'himself', { person: 3, number: 'singular', gender: 'male' }],
  ['she', 'her', 'her hers', 'herself', { person: 3, number: 'singular', gender: 'female' }],
  ['it', 'it', 'its', 'itself', { person: 3, number: 'singular', gender: 'neuter' }],
  ['they', 'them', 'their theirs', 'themselves themself', { person: 3, number: 'plural' }],
  ['one', 'one', `one's`, 'oneself', { person: 3, number: 'singular' }],
];

const indefinite: readonly (readonly [words: string, features: Pick<Pronoun, 'person' | 'number'>])[] = [
  [
    'some many others both all several few most various two three four five six',
    { person: 3, number: 'plural' },
  ],
  [
    'someone somebody anyone anybody everyone everybody nobody none another each either neither',
    { person: 3, number: 'singular' },
  ],
];

/** Keyed by the lower-case word. "Her" and "his" are possessive here; "her" as an object is rare as a source. */
export const pronouns: ReadonlyMap<string, Pronoun> = buildPronouns();

/** Pronouns that may be the subject of a reporting verb: he, they, who, some. */
export const subjectPronouns: ReadonlySet<string> = new Set(
  [...pronouns].filter(([, pronoun]) => pronoun.subject).map(([word]) => word),
);

function buildPronouns(): Map<string, Pronoun> {
  const found = new Map<string, Pronoun>();
  for (const [subject, object, possessives, reflexives, features] of personal) {
    found.set(object, { type: 'personal', ...features, subject: false });
    for (const word of possessives.split(' '))
      found.set(word, { type: 'possessive', ...features, subject: false });
    for (const word of reflexives.split(' '))
      found.set(word, { type: 'reflexive', ...features, subject: false });
    found.set(subject, { type: subject === 'one' ? 'indefinite' : 'personal', ...features, subject: true });
  }
  for (const [words, features] of indefinite) {
    for (const word of words.split(' ')) found.set(word, { type: 'indefinite', ...features, subject: true });
  }
  for (const word of ['who', 'which', 'that']) found.set(word, { type: 'relative', subject: true });
  for (const word of ['whom', 'whose']) found.set(word, { type: 'relative', subject: false });
  for (const word of ['this', 'these', 'those']) {
    found.set(word, {
      type: 'demonstrative',
      person: 3,
      number: word === 'this' ? 'singular' : 'plural',
      subject: true,
    });
  }
  return found;
}
