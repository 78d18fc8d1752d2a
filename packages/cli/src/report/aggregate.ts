import type { SpeakerKind } from '@inquit/core';
import { countWords } from '@inquit/core/rows';

import { fold, withoutArticle } from './fold.js';
import { MostFrequent } from './most-frequent.js';
import type { ArticleRecord, RecordSpeaker } from './record.js';
import { notKnown, notes } from './report.js';
import type { Breakdown, Report, ReportedSpeaker, Share } from './report.js';

/** Adds up articles, one after another; what it holds grows with the speakers, not with the articles. */
export interface Aggregate {
  add(record: ArticleRecord): void;
  report(): Report;
}

export function createAggregate(): Aggregate {
  const totals = { articles: 0, articlesWithQuotes: 0, quotes: 0 };
  const all = new Sum();
  const naming = new Sums(['named', 'anonymous', 'unattributed']);
  const quoteKinds = new Sums(['direct', 'indirect', 'mixed']);
  const speakers = new Map<string, SpeakerSum>();
  const publishers = new Map<string, PlaceSum>();
  const months = new Map<string, PlaceSum>();
  return {
    add: (record) => {
      totals.articles += 1;
      totals.quotes += record.quotes.length;
      if (record.quotes.length > 0) totals.articlesWithQuotes += 1;
      const known = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
      const places = [
        at(publishers, record.publisher ?? notKnown, () => new PlaceSum()),
        at(months, /^\d{4}-\d\d/.exec(record.datePublished ?? '')?.[0] ?? notKnown, () => new PlaceSum()),
      ];
      for (const place of places) place.articles += 1;
      const seen = new Set<SpeakerSum>();
      for (const quote of record.quotes) {
        const words = countWords(quote.text);
        const voices = quote.speakers.flatMap(({ id }) => known.get(id) ?? []);
        for (const voice of voices.length > 0 ? voices : [undefined]) {
          all.add(words);
          quoteKinds.add(quote.kind, words);
          naming.add(voice === undefined ? 'unattributed' : voice.anonymous ? 'anonymous' : 'named', words);
          for (const place of places) place.addVoice(voice, words);
          if (voice === undefined) continue;
          const sum = at(speakers, keyOf(voice), () => new SpeakerSum(voice.kind));
          sum.addVoice(voice, words);
          seen.add(sum);
        }
      }
      for (const sum of seen) sum.articles += 1;
    },
    report: () => {
      const sorted = [...speakers.values()].sort(byFrequency);
      const people = sorted.filter(({ kind }) => kind === 'person');
      return {
        schemaVersion: 1,
        ...totals,
        voices: all.voices,
        words: all.words,
        naming: naming.shares(all),
        kinds: toShares(sorted, ({ kind }) => kind),
        genders: sortLike(
          toShares(people, ({ gender }) => gender.only ?? 'unknown'),
          ['female', 'male', 'unknown'],
        ),
        quoteKinds: quoteKinds.shares(all),
        roles: toShares(
          sorted.filter(({ role }) => role.value !== undefined),
          ({ role }) => withoutArticle(role.value!),
          all,
        ),
        publishers: [...publishers].map(([label, place]) => place.toBreakdown(label, all)).sort(byVoices),
        months: [...months]
          .map(([label, place]) => place.toBreakdown(label, all))
          .sort((a, b) => (a.label < b.label ? -1 : 1)),
        speakers: sorted.map((sum) => sum.toReported(all)),
        notes,
      };
    },
  };
}

class Sum {
  voices = 0;
  words = 0;

  add(words: number, voices = 1): void {
    this.voices += voices;
    this.words += words;
  }

  toShare(label: string, all: Sum): Share {
    return {
      label,
      voices: this.voices,
      words: this.words,
      ...(all.voices > 0 && { share: this.voices / all.voices }),
      ...(all.words > 0 && { shareOfWords: this.words / all.words }),
    };
  }
}

/** A fixed set of sums, each shown even where it is nothing. */
class Sums {
  private readonly sums: ReadonlyMap<string, Sum>;

  constructor(labels: readonly string[]) {
    this.sums = new Map(labels.map((label) => [label, new Sum()]));
  }

  add(label: string, words: number): void {
    this.sums.get(label)!.add(words);
  }

  shares(all: Sum): Share[] {
    return [...this.sums].map(([label, sum]) => sum.toShare(label, all));
  }
}

class SpeakerSum extends Sum {
  articles = 0;
  readonly name = new MostFrequent<string>();
  readonly role = new MostFrequent<string>();
  readonly gender = new MostFrequent<'female' | 'male'>();
  externalId: string | undefined;
  anonymous = true;

  constructor(readonly kind: SpeakerKind) {
    super();
  }

  addVoice(voice: RecordSpeaker, words: number): void {
    this.add(words);
    this.name.add(voice.name);
    this.role.add(voice.role);
    this.gender.add(voice.gender);
    this.externalId ??= voice.externalId;
    this.anonymous &&= voice.anonymous;
  }

  toReported(all: Sum): ReportedSpeaker {
    const { voices, words, articles, kind, anonymous, externalId } = this;
    const role = this.role.value;
    const gender = this.gender.only;
    return {
      name: this.name.value ?? '',
      kind,
      ...(role !== undefined && { role }),
      ...(gender && { gender }),
      anonymous,
      ...(externalId !== undefined && { externalId }),
      articles,
      voices,
      words,
      share: voices / all.voices,
      shareOfWords: all.words > 0 ? words / all.words : 0,
    };
  }
}

class PlaceSum extends Sum {
  articles = 0;
  private female = 0;
  private male = 0;
  private unknownGender = 0;
  private unattributed = 0;

  addVoice(voice: RecordSpeaker | undefined, words: number): void {
    this.add(words);
    if (voice === undefined) this.unattributed += 1;
    else if (voice.kind !== 'person') return;
    else if (voice.gender === undefined) this.unknownGender += 1;
    else this[voice.gender] += 1;
  }

  toBreakdown(label: string, all: Sum): Breakdown {
    const { articles, female, male, unknownGender, unattributed } = this;
    return { ...this.toShare(label, all), articles, female, male, unknownGender, unattributed };
  }
}

/** The caller's own id, else kind and spelling. Nobody knows whether the "officials" of two articles are the same. */
function keyOf({ externalId, kind, name, anonymous }: RecordSpeaker): string {
  return externalId === undefined ? `${kind} ${String(anonymous)} ${fold(name)}` : `id ${externalId}`;
}

/** Speakers put together by a label, with how many they are; of these speakers' own voices, or of `all`. */
function toShares(sums: readonly SpeakerSum[], labelOf: (sum: SpeakerSum) => string, all?: Sum): Share[] {
  const whole = new Sum();
  const groups = new Map<string, { readonly label: string; readonly sum: Sum; speakers: number }>();
  for (const speaker of sums) {
    const label = labelOf(speaker);
    // Spelt alike is alike; the most quoted speaker's spelling is shown.
    const group = at(groups, fold(label), () => ({ label, sum: new Sum(), speakers: 0 }));
    group.sum.add(speaker.words, speaker.voices);
    group.speakers += 1;
    whole.add(speaker.words, speaker.voices);
  }
  return [...groups.values()]
    .map(({ label, sum, speakers }) => ({ ...sum.toShare(label, all ?? whole), speakers }))
    .sort(byVoices);
}

function sortLike(shares: readonly Share[], labels: readonly string[]): Share[] {
  return labels.flatMap((label) => shares.filter((share) => share.label === label));
}

function byVoices(a: Share, b: Share): number {
  return b.voices - a.voices || b.words - a.words || (a.label < b.label ? -1 : 1);
}

/** Ties are broken by words and then by name, so that the order of the inputs does not matter. */
function byFrequency(a: SpeakerSum, b: SpeakerSum): number {
  return b.voices - a.voices || b.words - a.words || ((a.name.value ?? '') < (b.name.value ?? '') ? -1 : 1);
}

function at<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
