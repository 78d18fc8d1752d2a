import type { SpeakerKind } from '@inquit/core';

/** What is counted everywhere. A voice is one speaker of one quotation: a quotation of two has two voices. */
export interface Counts {
  readonly voices: number;
  readonly words: number;
}

/** Some of the voices, as parts of all of them; a share is absent where there is nothing to share. */
export interface Share extends Counts {
  readonly label: string;
  readonly share?: number;
  readonly shareOfWords?: number;
  /** How many different speakers these are. */
  readonly speakers?: number;
}

/** A speaker over all articles, matched by the caller's id or by the spelling of the name. */
export interface ReportedSpeaker extends Counts {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
  readonly gender?: 'female' | 'male';
  readonly anonymous: boolean;
  readonly externalId?: string;
  readonly articles: number;
  readonly share: number;
  readonly shareOfWords: number;
}

/** Who speaks in the articles of one publisher or month. */
export interface Breakdown extends Share {
  readonly articles: number;
  readonly female: number;
  readonly male: number;
  readonly unknownGender: number;
  readonly unattributed: number;
}

/** Who gets quoted in some articles. All shares are of voices, but where they say that they are of words. */
export interface Report {
  readonly schemaVersion: 1;
  readonly articles: number;
  readonly articlesWithQuotes: number;
  readonly quotes: number;
  readonly voices: number;
  readonly words: number;
  /** Named, anonymous, unattributed. */
  readonly naming: readonly Share[];
  /** By what the speakers are; without the unattributed voices. */
  readonly kinds: readonly Share[];
  /** Of the voices of people alone: female, male, unknown. */
  readonly genders: readonly Share[];
  /** Direct, indirect, mixed. */
  readonly quoteKinds: readonly Share[];
  /** Most frequent first. */
  readonly roles: readonly Share[];
  /** Most frequent first; those whose articles name none are under "not known". */
  readonly publishers: readonly Breakdown[];
  /** In their order: "2026-03". */
  readonly months: readonly Breakdown[];
  /** All of them, most quoted first. */
  readonly speakers: readonly ReportedSpeaker[];
  /** How to read the numbers. */
  readonly notes: readonly string[];
}

export const notKnown = 'not known';

export const notes: readonly string[] = [
  'Speakers of different articles are taken for the same where an id of your own table (--people) says so, or else where name and kind are spelt alike: the same name may be two people, and two spellings one.',
  'Gender is counted only where words of the articles (a pronoun, a title, a word as "spokeswoman") or your own table tell it.',
  'A quotation of two speakers counts for both. A quotation inside another counts by itself, too.',
];
