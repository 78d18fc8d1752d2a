/**
 * Invented articles of about 800 words for measurements and for tests of whole runs: the same for the same seed.
 * They read like news as far as the work is concerned: a third of the sentences quote somebody, in all ways of it.
 */
export function makeArticle(seed: number, words = 800): string {
  const random = randomNumbers(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const people = [makePerson(pick), makePerson(pick), makePerson(pick)];
  const paragraphs = [`${pick(places)} ${pick(things)} ${pick(events)}`];
  let count = 6;
  while (count < words) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      makeSentence(pick, pick(people)),
    );
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}

/** One line of NDJSON for each article. */
export function* makeLines(count: number, words = 800): Generator<string> {
  for (let seed = 1; seed <= count; seed++) {
    yield `${JSON.stringify({ id: `article-${seed}`, text: makeArticle(seed, words) })}\n`;
  }
}

type Pick = <Value>(values: readonly Value[]) => Value;

interface Person {
  readonly first: string;
  readonly last: string;
  readonly role: string;
}

function makePerson(pick: Pick): Person {
  return { first: pick(firstNames), last: pick(lastNames), role: pick(roles) };
}

function makeSentence(pick: Pick, { first, last, role }: Person): string {
  const claim = pick(claims);
  const capital = claim[0]!.toUpperCase() + claim.slice(1);
  return pick([
    () => `${role} ${first} ${last} said on ${pick(days)} that ${claim}.`,
    () => `“${capital},” ${last} said.`,
    () =>
      `“${capital},” said ${first} ${last}, who has lived in ${pick(places)} for years. “${pick(asides)}”`,
    () => `According to ${last}, ${claim}.`,
    () => `${last} told reporters it was “${pick(phrases)}” and that ${claim}.`,
    () =>
      `The ${pick(things)} in ${pick(places)} ${pick(events)} after a long night of talks, and ${pick(details)}.`,
    () =>
      `Nearly ${10 + claim.length} people had gathered near the ${pick(things)} by noon, where ${pick(details)}.`,
    () => `${capital}, but ${pick(details)}, which nobody in ${pick(places)} had expected before the winter.`,
    () => `By the end of the week the ${pick(things)} ${pick(events)}.`,
    () => `Residents who walked past the ${pick(things)} on ${pick(days)} saw that ${pick(details)}.`,
  ])();
}

/** A small generator (mulberry32), so that no run depends on another. */
export function randomNumbers(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const firstNames = [
  'Ines',
  'Paul',
  'Mara',
  'Tomas',
  'Ruth',
  'Omar',
  'Lena',
  'Viktor',
  'Grace',
  'Idris',
  'Nora',
  'Felix',
];
const lastNames = [
  'Okafor',
  'Lindqvist',
  'Quill',
  'Varga',
  'Harrow',
  'Salim',
  'Brandt',
  'Petrov',
  'Mbeki',
  'Castell',
];
const roles = [
  'Mayor',
  'Councillor',
  'Treasurer',
  'Harbour master',
  'Police chief',
  'Professor',
  'Spokeswoman',
];
const places = ['Eastport', 'Norham', 'Westbrook', 'Sallow Bay', 'Kingsmere', 'Dunmore'];
const things = ['bridge', 'harbour', 'school', 'old mill', 'ferry', 'library', 'water works', 'market hall'];
const events = [
  'was closed again',
  'opened its doors',
  'lost its roof',
  'will be sold',
  'was voted on',
  'stood empty',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const claims = [
  'the repair would cost more than the town has set aside for the next four years',
  'nobody had asked the people who live there',
  'the council will vote on the plan before the end of the month',
  'crossings were down by a third since the spring',
  'there was no other way to keep the water out',
  'the report had been ready since the summer',
  'we lost it twice and we will not lose it a third time',
];
const phrases = ['a question of trust', 'far too late', 'the best day of the year', 'not what was promised'];
const asides = ['I counted every stone.', 'We asked twice.', 'That was all we had.', 'Nobody came.'];
const details = [
  'two workers were still painting the railings',
  'the last of the boats had been tied up since dawn',
  'a notice on the door gave no reason',
  'the lights were on until the early morning',
  'the river had risen by a hand since the day before',
];
