/** The word lists agree with themselves, with English, and, where the corpus is at hand, with what news writes. */
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { abbreviations } from '../src/lexicon/abbreviations.js';
import { cueAdjectives } from '../src/lexicon/cue-adjectives.js';
import { cueNouns } from '../src/lexicon/cue-nouns.js';
import {
  asCueVerbs,
  asCueVerbsWithIt,
  hearsayAdverbs,
  possessiveCueNouns,
  prepositionCues,
} from '../src/lexicon/cue-prepositions.js';
import { documentNouns } from '../src/lexicon/document-nouns.js';
import * as functionWords from '../src/lexicon/function-words.js';
import { groupNouns, isGroupNoun, quantityNouns } from '../src/lexicon/group-nouns.js';
import { femaleHonorifics, honorifics, maleHonorifics, titleExpansions } from '../src/lexicon/honorifics.js';
import { inflect, reportingVerbForms } from '../src/lexicon/inflect.js';
import {
  americanSpellings,
  britishDoublingVerbs,
  doublingVerbs,
  irregularVerbs,
  iseVerbs,
} from '../src/lexicon/irregular-verbs.js';
import { kinNouns } from '../src/lexicon/kin-nouns.js';
import { nameSuffixes, particles } from '../src/lexicon/name-particles.js';
import { countries, demonyms, metonyms, nationalities } from '../src/lexicon/nationalities.js';
import { mayBeSameFirstName, nicknames } from '../src/lexicon/nicknames.js';
import {
  companySuffixes,
  newsWords,
  organizationNouns,
  organizationWords,
} from '../src/lexicon/organization-words.js';
import { pluralOf } from '../src/lexicon/plurals.js';
import { pronouns, subjectPronouns } from '../src/lexicon/pronouns.js';
import { recipientVerbs, reportingVerbs } from '../src/lexicon/reporting-verbs.js';
import { femaleWords, maleWords, roleNouns, rolePlurals } from '../src/lexicon/role-nouns.js';

const lemmas = new Set(reportingVerbs.map((verb) => verb.lemma));
const firstWords = new Set([...lemmas].map((lemma) => lemma.split(' ')[0]!));

describe('reporting verbs', () => {
  test('there are enough of them and none twice', () => {
    expect(reportingVerbs.length).toBeGreaterThanOrEqual(450);
    expect(reportingVerbs.length).toBeLessThanOrEqual(700);
    expect(lemmas.size).toBe(reportingVerbs.length);
  });

  test('nearly every verb takes something, and only what there is', () => {
    const frames = 'quotation that zero whether infinitive object-infinitive noun participle'.split(' ');
    const bare = reportingVerbs.filter((verb) => verb.frames.length + verb.prepositions.length === 0);
    expect(bare.length / reportingVerbs.length).toBeLessThan(0.05);
    for (const verb of reportingVerbs) {
      expect(verb.lemma).toMatch(/^[a-z]+(?:[ -][a-z]+)*$/);
      expect(frames, verb.lemma).toEqual(expect.arrayContaining([...verb.frames]));
      expect(new Set(verb.frames).size, verb.lemma).toBe(verb.frames.length);
      expect(new Set(verb.prepositions).size, verb.lemma).toBe(verb.prepositions.length);
      for (const preposition of verb.prepositions)
        expect([...functionWords.prepositions]).toContain(preposition);
    }
  });

  test.each([
    ['say', 'assertion'],
    ['warn', 'assertion'],
    ['deny', 'assertion'],
    ['call on', 'assertion'],
    ['vow', 'assertion'],
    ['think', 'belief'],
    ['doubt', 'belief'],
    ['know', 'fact'],
    ['find out', 'fact'],
    ['want', 'eventuality'],
    ['refuse', 'eventuality'],
    ['support', 'eventuality'],
  ])('%s is %s', (lemma, attitude) => {
    expect(reportingVerbs.find((verb) => verb.lemma === lemma)?.attitude).toBe(attitude);
  });

  test('verbs with a hearer are reporting verbs', () => {
    expect([...recipientVerbs].filter((lemma) => !lemmas.has(lemma))).toEqual([]);
  });
});

describe('inflection', () => {
  test.each([
    ['deny', 'denies', 'denied', 'denied', 'denying'],
    ['say', 'says', 'said', 'said', 'saying'],
    ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['decree', 'decrees', 'decreed', 'decreed', 'decreeing'],
    ['argue', 'argues', 'argued', 'argued', 'arguing'],
    ['quip', 'quips', 'quipped', 'quipped', 'quipping'],
    ['quiz', 'quizzes', 'quizzed', 'quizzed', 'quizzing'],
    ['vow', 'vows', 'vowed', 'vowed', 'vowing'],
    ['relax', 'relaxes', 'relaxed', 'relaxed', 'relaxing'],
    ['refer', 'refers', 'referred', 'referred', 'referring'],
    ['offer', 'offers', 'offered', 'offered', 'offering'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['credit', 'credits', 'credited', 'credited', 'crediting'],
    ['shout', 'shouts', 'shouted', 'shouted', 'shouting'],
    ['press', 'presses', 'pressed', 'pressed', 'pressing'],
    ['preach', 'preaches', 'preached', 'preached', 'preaching'],
    ['veto', 'vetoes', 'vetoed', 'vetoed', 'vetoing'],
    ['lie', 'lies', 'lied', 'lied', 'lying'],
    ['see', 'sees', 'saw', 'seen', 'seeing'],
    ['tell', 'tells', 'told', 'told', 'telling'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['know', 'knows', 'knew', 'known', 'knowing'],
    ['begin', 'begins', 'began', 'begun', 'beginning'],
    ['swear', 'swears', 'swore', 'sworn', 'swearing'],
    ['forbid', 'forbids', 'forbade', 'forbidden', 'forbidding'],
    ['seek', 'seeks', 'sought', 'sought', 'seeking'],
    ['read', 'reads', 'read', 'read', 'reading'],
    ['have', 'has', 'had', 'had', 'having'],
    ['go', 'goes', 'went', 'gone', 'going'],
    ['extol', 'extols', 'extolled', 'extolled', 'extolling'],
    ['rely', 'relies', 'relied', 'relied', 'relying'],
  ])('%s, %s, %s, %s, %s', (base, third, past, participle, gerund) => {
    const forms = inflect(base);
    expect(forms.get(base)).toContain('base');
    expect(forms.get(third)).toContain('third');
    expect(forms.get(past)).toContain('past');
    expect(forms.get(participle)).toContain('participle');
    expect(forms.get(gerund)).toContain('gerund');
  });

  test('both spellings', () => {
    expect([...inflect('criticise').keys()]).toEqual(
      expect.arrayContaining([
        'criticises',
        'criticizes',
        'criticised',
        'criticized',
        'criticising',
        'criticizing',
      ]),
    );
    expect([...inflect('signal').keys()]).toEqual(
      expect.arrayContaining(['signalled', 'signaled', 'signalling']),
    );
    expect([...inflect('favour').keys()]).toEqual(
      expect.arrayContaining(['favoured', 'favored', 'favoring']),
    );
    expect([...inflect('learn').keys()]).toEqual(expect.arrayContaining(['learned', 'learnt']));
    expect([...inflect('advise').keys()]).not.toContain('advized');
    expect([...inflect('promise').keys()]).not.toContain('promized');
  });

  test('every form of every verb leads back to it, and is a word', () => {
    for (const verb of reportingVerbs) {
      const [first, ...rest] = verb.lemma.split(' ');
      const forms = inflect(first!);
      expect(forms.size, verb.lemma).toBeGreaterThanOrEqual(3);
      for (const [form, kinds] of forms) {
        expect(form).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
        expect(form).not.toMatch(/(.)\1\1/);
        const entry = reportingVerbForms.get(form)?.find((candidate) => candidate.verb === verb);
        expect(entry, `${form} of ${verb.lemma}`).toEqual({ verb, forms: kinds, rest });
      }
    }
  });

  test('verbs of more words stand before those of fewer', () => {
    const lengths = reportingVerbForms.get('made')!.map((entry) => entry.rest.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(reportingVerbForms.get('pointed')!.map((entry) => entry.rest.join(' '))).toContain('out');
  });

  test('every exception is that of a reporting verb', () => {
    const exceptions = [
      ...irregularVerbs.keys(),
      ...doublingVerbs,
      ...britishDoublingVerbs,
      ...americanSpellings.keys(),
      ...iseVerbs,
    ];
    expect(exceptions.filter((lemma) => !firstWords.has(lemma))).toEqual([]);
  });
});

describe('word lists', () => {
  const { adverbs, ambiguousDateWords, ...otherFunctionWords } = functionWords;
  const lists: Record<string, Iterable<string>> = {
    abbreviations: abbreviations.keys(),
    adverbs,
    ambiguousDateWords,
    ...otherFunctionWords,
    cueAdjectives: cueAdjectives.keys(),
    cueNouns: cueNouns.keys(),
    possessiveCueNouns: possessiveCueNouns.keys(),
    prepositionCues: prepositionCues.flatMap((cue) => cue.words),
    asCueVerbs,
    asCueVerbsWithIt,
    hearsayAdverbs,
    documentNouns,
    groupNouns,
    quantityNouns,
    honorifics: honorifics.keys(),
    titleExpansions: titleExpansions.keys(),
    kinNouns: kinNouns.keys(),
    roleNouns: roleNouns.keys(),
    particles,
    nameSuffixes,
    countries,
    demonyms: demonyms.keys(),
    nationalities,
    metonyms: metonyms.keys(),
    nicknames: nicknames.keys(),
    companySuffixes,
    newsWords,
    organizationNouns,
    organizationWords,
    pronouns: pronouns.keys(),
  };

  test.each(Object.entries(lists))('%s is in lower case and trimmed', (_name, words) => {
    const all = [...words];
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((word) => word === '' || word !== word.toLowerCase().trim())).toEqual([]);
  });

  test('they are as long as they should be', () => {
    expect(roleNouns.size).toBeGreaterThanOrEqual(500);
    expect(nicknames.size).toBeGreaterThanOrEqual(150);
    expect(countries.size).toBeGreaterThanOrEqual(190);
    expect(cueNouns.size).toBeGreaterThanOrEqual(200);
  });

  test('no word tells two genders', () => {
    expect([...femaleWords].filter((word) => maleWords.has(word))).toEqual([]);
    expect([...femaleHonorifics].filter((word) => maleHonorifics.has(word))).toEqual([]);
    expect(roleNouns.get('spokeswoman')).toEqual({ gender: 'female' });
    expect(roleNouns.get('chairman')).toEqual({ gender: 'male' });
    expect(roleNouns.get('surgeon')).toEqual({});
    expect(honorifics.get('mrs.')).toEqual({ gender: 'female' });
    expect(honorifics.get('dr')).toEqual({});
  });

  test.each([
    ['minister', 'ministers'],
    ['secretary', 'secretaries'],
    ['coach', 'coaches'],
    ['witness', 'witnesses'],
    ['spokesman', 'spokesmen'],
    ['spokeswoman', 'spokeswomen'],
    ['human', 'humans'],
    ['mother-in-law', 'mothers-in-law'],
    ['wife', 'wives'],
    ['chief', 'chiefs'],
    ['boy', 'boys'],
  ])('%s, %s', (singular, plural) => {
    expect(pluralOf(singular)).toBe(plural);
  });

  test('groups are plural or collective', () => {
    for (const word of ['officials', 'police', 'goalkeepers', 'critics', 'spokeswomen']) {
      expect(isGroupNoun(word), word).toBe(true);
    }
    for (const word of ['minister', 'she', 'critic']) expect(isGroupNoun(word), word).toBe(false);
    expect(rolePlurals.get('lawyers')).toBe('lawyer');
  });

  test('pronouns have person, number and gender', () => {
    expect(pronouns.get('she')).toEqual({
      type: 'personal',
      person: 3,
      number: 'singular',
      gender: 'female',
      subject: true,
    });
    expect(pronouns.get('his')).toMatchObject({ type: 'possessive', gender: 'male', subject: false });
    expect(pronouns.get('who')).toEqual({ type: 'relative', subject: true });
    expect(subjectPronouns.has('they')).toBe(true);
    expect(subjectPronouns.has('him')).toBe(false);
  });

  test('a sentence may end with a company, not with a title', () => {
    expect(abbreviations.get('inc')?.mayEndSentence).toBe(true);
    expect(abbreviations.get('a.m')?.mayEndSentence).toBe(true);
    expect(abbreviations.get('mr')?.mayEndSentence).toBe(false);
    expect(abbreviations.get('no')?.kind).toBe('before-number');
  });

  test('short names lead to full ones', () => {
    expect(nicknames.get('liz')).toContain('elizabeth');
    expect(mayBeSameFirstName('bill', 'william')).toBe(true);
    expect(mayBeSameFirstName('bob', 'rob')).toBe(true);
    expect(mayBeSameFirstName('bill', 'robert')).toBe(false);
  });

  test('every place that speaks for a country names one that is listed, or a body', () => {
    const bodies = [...metonyms.values()].filter((body) => !countries.has(body));
    expect(new Set(bodies).size).toBeLessThan(15);
    expect(metonyms.get('kyiv')).toBe('ukraine');
    expect(demonyms.get('south korean')).toBe('south korea');
    expect(demonyms.get('dominican')).toBe('dominica');
  });

  test('cue nouns are known in the plural, and none has two attitudes', () => {
    expect(cueNouns.get('accusations')).toMatchObject({ noun: 'accusation', attitude: 'assertion' });
    expect(cueNouns.get('advice')?.noun).toBe('advice');
    for (const [word, cueNoun] of cueNouns) expect([cueNoun.noun, pluralOf(cueNoun.noun)]).toContain(word);
  });

  test('longer phrases stand before shorter ones', () => {
    const lengths = prepositionCues.map((cue) => cue.words.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});

const corpus = new URL('../../../../shared/corpora/polnear/train.jsonl', import.meta.url);
const hasCorpus = existsSync(corpus);
if (!hasCorpus) console.log('lexicon coverage skipped: the PolNeAR corpus is not beside the repository');

type Range = readonly [start: number, end: number];

describe.skipIf(!hasCorpus)('coverage of PolNeAR cues', () => {
  test('nearly every cue of quoted speech, and most cues of any kind, have a known word', () => {
    const quoted = { known: 0, all: 0 };
    const any = { known: 0, all: 0 };
    for (const line of readFileSync(corpus, 'utf8').trim().split('\n')) {
      const article = JSON.parse(line) as {
        text: string;
        attributions: { cue: Range[]; content: Range[] }[];
      };
      const read = (ranges: Range[]): string =>
        ranges.map(([start, end]) => article.text.slice(start, end)).join(' ');
      for (const { cue, content } of article.attributions) {
        const words = read(cue)
          .toLowerCase()
          .replaceAll('’', "'")
          .match(/[a-z]+(?:['-][a-z]+)*/g);
        if (!words) continue;
        const counts = /["“]/.test(read(content)) ? [quoted, any] : [any];
        for (const count of counts) {
          count.all++;
          if (isKnownCue(words)) count.known++;
        }
      }
    }
    console.log(`cues with a known word: quoted ${quoted.known}/${quoted.all}, any ${any.known}/${any.all}`);
    expect(quoted.known / quoted.all).toBeGreaterThan(0.96);
    expect(any.known / any.all).toBeGreaterThan(0.88);
  });
});

function isKnownCue(words: readonly string[]): boolean {
  const startsAt = (index: number, sequence: readonly string[]): boolean =>
    sequence.every((word, offset) => words[index + offset] === word);
  return words.some(
    (word, index) =>
      (reportingVerbForms.get(word) ?? []).some((entry) => startsAt(index + 1, entry.rest)) ||
      cueNouns.has(word) ||
      cueAdjectives.has(word) ||
      hearsayAdverbs.has(word) ||
      prepositionCues.some((cue) => startsAt(index, cue.words)),
  );
}
