import type { QuoteFacts, SpeakerFacts } from '../facts.js';

/** A span of an article: what it is, and who is meant. Offsets are code points. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying';
  readonly body: readonly AnnotationBody[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  };
  /** The quotation that this span is part of. */
  readonly 'inquit:quote': string;
  /** Which of the quotation's content spans this is, from 1; of a source or cue, always 1. */
  readonly 'inquit:order': number;
  /** On the first span of a quotation: what the model has no place for. */
  readonly 'inquit:facts'?: QuoteFacts;
}

export type AnnotationBody =
  | {
      readonly type: 'TextualBody';
      readonly purpose: 'tagging';
      readonly value: 'content' | 'cue' | 'source';
    }
  | { readonly type: 'SpecificResource'; readonly purpose: 'identifying'; readonly source: string };

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface AnnotationCollection {
  readonly '@context': readonly ['http://www.w3.org/ns/anno.jsonld', Readonly<Record<string, unknown>>];
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label?: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
  readonly 'inquit:speakers': readonly SpeakerFacts[];
}
