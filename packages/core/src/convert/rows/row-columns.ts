import type { Attitude, MentionKind, QuoteKind } from '../../types.js';

/** One quotation as a flat row. Several speakers of one quotation share their cells, parted by `; `. */
export interface QuoteRow {
  readonly article?: string;
  readonly headline?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly url?: string;
  readonly quote: string;
  readonly number: number;
  readonly kind: QuoteKind;
  readonly attitude: Attitude;
  readonly text: string;
  readonly words: number;
  readonly speaker?: string;
  readonly speakerId?: string;
  readonly speakerKind?: string;
  readonly speakerRole?: string;
  readonly speakerAffiliation?: string;
  readonly speakerGender?: string;
  readonly speakerGenderEvidence?: string;
  readonly speakerExternalId?: string;
  readonly anonymous?: boolean;
  readonly source?: string;
  readonly sourceKind?: MentionKind;
  readonly cue?: string;
  readonly contentSpans: string;
  readonly cueStart?: number;
  readonly cueEnd?: number;
  readonly sourceStart?: number;
  readonly sourceEnd?: number;
  readonly confidence: number;
  readonly within?: string;
  readonly taggedBy: string;
  readonly linkedBy: string;
  readonly resolvedBy?: string;
  readonly deepLink?: string;
}

export interface RowColumn {
  readonly name: keyof QuoteRow;
  readonly type: 'text' | 'integer' | 'number' | 'boolean';
  readonly description: string;
}

type Column = Omit<RowColumn, 'name'>;

const text = (description: string): Column => ({ type: 'text', description });
const integer = (description: string): Column => ({ type: 'integer', description });

/** Every column, in order. The type makes sure that none is forgotten. */
const columns: Readonly<Record<keyof QuoteRow, Column>> = {
  article: text('The name of the article: its path, or the id its line gives'),
  headline: text('Its headline'),
  publisher: text('The outlet'),
  datePublished: text('ISO 8601, as far as it is known'),
  url: text('Its address'),
  quote: text('The id of the quotation: the same for the same text and place'),
  number: integer('Its number in the article, from 1'),
  kind: text('direct, indirect or mixed'),
  attitude: text('assertion, belief, fact or eventuality'),
  text: text('The words, without outer quotation marks'),
  words: integer('How many words these are'),
  speaker: text('Who said it; empty where it cannot be told'),
  speakerId: text("The speaker's id within the article"),
  speakerKind: text('person, organization, group, document or unknown'),
  speakerRole: text('The role, as the article puts it'),
  speakerAffiliation: text('The body the speaker belongs to'),
  speakerGender: text('female or male, where words of the article or your own table tell'),
  speakerGenderEvidence: text('What tells it: pronoun, title, word or people'),
  speakerExternalId: text('The id from your own table of people'),
  anonymous: {
    type: 'boolean',
    description: 'Whether the article names no speaker; empty where there is none',
  },
  source: text('The words that name the speaker here: "he"'),
  sourceKind: text('name, nominal or pronoun'),
  cue: text('The reporting words: "said"'),
  contentSpans: text('Where the content stands: start-end, several parted by a space'),
  cueStart: integer('Where the cue starts'),
  cueEnd: integer('Where the cue ends'),
  sourceStart: integer('Where the source starts'),
  sourceEnd: integer('Where the source ends'),
  confidence: { type: 'number', description: 'Share of such quotations that are right, 0 to 1' },
  within: text('The id of the quotation that holds this one'),
  taggedBy: text('What found the words'),
  linkedBy: text('What joined source, cue and content'),
  resolvedBy: text('What found the speaker'),
  deepLink: text('A link to these words on the page'),
};

export const rowColumns: readonly RowColumn[] = Object.entries(columns).map(([name, column]) => ({
  name: name as keyof QuoteRow,
  ...column,
}));
