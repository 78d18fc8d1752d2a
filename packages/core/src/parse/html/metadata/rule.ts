import type { JsonLdNode } from '../../json-ld/flatten.js';
import type { DateReading } from '../../metadata/dates-in-text.js';
import type { PageFacts, PlacedElement } from './page-facts.js';

/** What all rules may look at. */
export interface PageContext {
  readonly facts: PageFacts;
  /** The address the page came from, as the caller knows it. */
  readonly url: string | undefined;
  /** The node of the article in the page's JSON-LD. */
  readonly article: JsonLdNode | undefined;
  /** Names of the site in all its forms, for leaving them out of headlines and bylines. */
  readonly siteNames: readonly string[];
  readonly headline: string | undefined;
  /** The element that shows the headline. */
  readonly heading: PlacedElement | undefined;
  readonly dateReading: DateReading;
}

/** One way to find a property. Its name goes into `foundBy`. */
export interface MetadataRule<Value, Context = PageContext> {
  readonly name: string;
  readonly find: (context: Context) => Value | undefined;
}

export interface Found<Value> {
  readonly value: Value;
  readonly rule: string;
}

/** The first rule that finds something decides. */
export function firstFound<Value, Context>(
  rules: readonly MetadataRule<Value, Context>[],
  context: Context,
): Found<Value> | undefined {
  for (const { name, find } of rules) {
    const value = find(context);
    if (value !== undefined) return { value, rule: name };
  }
  return undefined;
}
