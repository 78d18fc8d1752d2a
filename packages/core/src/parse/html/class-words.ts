import * as lists from './lexicon/class-words.js';
import type { HtmlElement } from './tree.js';

/** What the class names of an element say it is for: the word that says so, by list. */
export interface ClassHints {
  readonly never?: string;
  readonly strong?: string;
  readonly weak?: string;
  readonly caption?: string;
  readonly byline?: string;
  readonly pullQuote?: string;
  readonly summary?: string;
  readonly body?: string;
}

const words: Readonly<Record<keyof ClassHints, string>> = {
  never: lists.neverWords,
  strong: lists.strongWords,
  weak: lists.weakWords,
  caption: lists.captionWords,
  byline: lists.bylineWords,
  pullQuote: lists.pullQuoteWords,
  summary: lists.summaryWords,
  body: lists.bodyWords,
};
const ignored = new Set(lists.emptyPrefixes.split(' '));
const none: ClassHints = {};

/** Reads class names, each once: pages repeat them by the hundred. */
export function classReader(): (element: HtmlElement) => ClassHints {
  const ofNames = new Map<string, ClassHints>();
  const ofElements = new Map<string, ClassHints>();
  const readName = (name: string): ClassHints => {
    let hints = ofNames.get(name);
    if (!hints) ofNames.set(name, (hints = hintsOfName(name)));
    return hints;
  };
  return ({ attributes }) => {
    const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-component'] ?? ''} ${attributes['data-testid'] ?? ''}`;
    if (names.length < minLength) return none;
    let hints = ofElements.get(names);
    if (!hints) ofElements.set(names, (hints = merge(names.slice(0, maxLength).split(/\s+/).map(readName))));
    return hints;
  };
}

/** Three spaces and a word of two letters. */
const minLength = 5;
/** Longer ones are generated, and say nothing. */
const maxLength = 600;

function merge(all: readonly ClassHints[]): ClassHints {
  const told = all.filter((hints) => hints !== none);
  if (told.length < 2) return told[0] ?? none;
  // Of two words of one list the first counts.
  return Object.assign({}, ...told.slice().reverse()) as ClassHints;
}

interface Entry {
  readonly list: keyof ClassHints;
  readonly word: string;
}

/** Lists by whole word, and by the first letters of words that are beginnings. */
const byWord = new Map<string, Entry[]>();
const byBeginning = new Map<string, Entry[]>();
const beginningLength = 3;
for (const [list, text] of Object.entries(words) as [keyof ClassHints, string][]) {
  for (const entry of text.split(' ')) {
    const isBeginning = entry.endsWith('*');
    const word = isBeginning ? entry.slice(0, -1) : entry;
    const index = isBeginning ? byBeginning : byWord;
    const key = isBeginning ? word.slice(0, beginningLength) : word;
    index.set(key, [...(index.get(key) ?? []), { list, word }]);
  }
}

/** "article__shareBar" has the words "article", "share", "bar", and each two in a row; what begins with a topic has none. */
function hintsOfName(name: string): ClassHints {
  // What follows two hyphens is a variant, as in `article--with-sidebar`.
  const parts = name
    .split('--', 1)[0]!
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_.:/\d]+/)
    .filter((part) => part !== '');
  if (parts.length === 0 || (parts.length > 1 && ignored.has(parts[0]!))) return none;
  const found: Partial<Record<keyof ClassHints, string>> = {};
  for (const [index, part] of parts.entries()) {
    const pair = index + 1 < parts.length ? `${part}-${parts[index + 1]!}` : part;
    for (const { list, word } of byWord.get(part) ?? []) found[list] ??= word;
    for (const { list, word } of byWord.get(pair) ?? []) found[list] ??= word;
    for (const { list, word } of byBeginning.get(part.slice(0, beginningLength)) ?? []) {
      if (pair.startsWith(word)) found[list] ??= word;
    }
  }
  return Object.keys(found).length > 0 ? found : none;
}
