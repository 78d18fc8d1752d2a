/** What the linker makes of spans, apart from who tagged them. */
import { expect, test } from 'vitest';

import type { Attribution, Document, Role, TaggedSpan } from '../src/document.js';
import { link } from '../src/link/index.js';
import { parseArticle } from '../src/parse/parse-article.js';
import { segment } from '../src/segment/index.js';

interface Made {
  readonly role: Role;
  readonly text: string;
  readonly probability?: number;
  readonly isWeak?: boolean;
}

test('a source is shared by two verbs of one subject', () => {
  const text = 'Haddad denied the claim and said that the pumps were off.';
  const spans: Made[] = [
    { role: 'source', text: 'Haddad', probability: 0.9 },
    { role: 'cue', text: 'denied', probability: 0.9 },
    { role: 'content', text: 'the claim', probability: 0.9 },
    { role: 'cue', text: 'said', probability: 0.9 },
    { role: 'content', text: 'that the pumps were off', probability: 0.9 },
  ];
  expect(linked(text, spans)).toEqual([
    'Haddad | denied | the claim | source-cue-content',
    'Haddad | said | that the pumps were off | shared-source',
  ]);
});

test('each of two quotations keeps its own cue and source', () => {
  const text = '“The road is gone,” Haddad said. “Nobody told us,” Lin said.';
  const spans: Made[] = [
    { role: 'content', text: '“The road is gone,”', probability: 0.9 },
    { role: 'source', text: 'Haddad', probability: 0.9 },
    { role: 'cue', text: 'said', probability: 0.9 },
    { role: 'content', text: '“Nobody told us,”', probability: 0.9 },
    { role: 'source', text: 'Lin', probability: 0.9 },
    { role: 'cue', text: 'said', probability: 0.9 },
  ];
  expect(linked(text, spans)).toEqual([
    'Haddad | said | “The road is gone,” | content-source-cue',
    'Lin | said | “Nobody told us,” | content-source-cue',
  ]);
});

test('a weak source comes in where a cue has no other, and a weak cue for content that has none', () => {
  const text = 'The harbor master warned that the pier would not hold.';
  const strong: Made[] = [{ role: 'content', text: 'that the pier would not hold', probability: 0.9 }];
  const weak: Made[] = [
    { role: 'source', text: 'The harbor master', probability: 0.25, isWeak: true },
    { role: 'cue', text: 'warned', probability: 0.25, isWeak: true },
  ];
  expect(linked(text, [...weak, ...strong])).toEqual([
    'The harbor master | warned | that the pier would not hold | source-cue-content',
  ]);
});

test('weak spans that nothing links are not heard of', () => {
  const text = 'The harbor master warned that the pier would not hold.';
  const weak: Made[] = [
    { role: 'source', text: 'The harbor master', probability: 0.25, isWeak: true },
    { role: 'cue', text: 'warned', probability: 0.25, isWeak: true },
    { role: 'content', text: 'that the pier would not hold', probability: 0.25, isWeak: true },
  ];
  expect(linked(text, weak)).toEqual([]);
});

test('weak content comes in for a sure cue without content', () => {
  const text = 'The harbor master warned that the pier would not hold.';
  const spans: Made[] = [
    { role: 'source', text: 'The harbor master', probability: 0.9 },
    { role: 'cue', text: 'warned', probability: 0.9 },
    { role: 'content', text: 'that the pier would not hold', probability: 0.25, isWeak: true },
  ];
  expect(linked(text, spans)).toEqual([
    'The harbor master | warned | that the pier would not hold | source-cue-content',
  ]);
});

test('words in quotation marks stay, however improbable', () => {
  const text = 'Prices rose. “We are not amused by any of it.” Nobody knew why.';
  const spans: Made[] = [{ role: 'content', text: '“We are not amused by any of it.”', probability: 0.31 }];
  expect(linked(text, spans)).toHaveLength(1);
});

test('confidence grows with the probability of the content', () => {
  const text = 'The harbor master warned that the pier would not hold.';
  const confidences = [0.35, 0.6, 0.95].map((probability) => {
    const spans: Made[] = [
      { role: 'source', text: 'The harbor master', probability: 0.9 },
      { role: 'cue', text: 'warned', probability: 0.9 },
      { role: 'content', text: 'that the pier would not hold', probability },
    ];
    return attributions(text, spans)[0]!.confidence;
  });
  expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
  expect(new Set(confidences).size).toBe(3);
  for (const confidence of confidences) expect(confidence > 0 && confidence < 1).toBe(true);
});

test('time grows with the number of spans, not with its square', () => {
  const sentence = '“The road is gone,” Haddad said. ';
  const timeOf = (count: number): number => {
    const document = segment(parseArticle(sentence.repeat(count), { format: 'text' }));
    const spans: TaggedSpan[] = document.stretches.flatMap(({ firstToken, endToken }) => [
      { role: 'content', firstToken, endToken, taggedBy: 'crf', probability: 0.9 },
      { role: 'source', firstToken: endToken, endToken: endToken + 1, taggedBy: 'crf', probability: 0.9 },
      { role: 'cue', firstToken: endToken + 1, endToken: endToken + 2, taggedBy: 'crf', probability: 0.9 },
    ]);
    const start = performance.now();
    expect(link(document, spans)).toHaveLength(count);
    return performance.now() - start;
  };
  timeOf(500);
  // Eight times the text in one line and one paragraph; a machine that others use may take twice its time.
  expect(timeOf(8000)).toBeLessThan(16 * Math.max(timeOf(1000), 5));
});

function linked(text: string, spans: readonly Made[]): string[] {
  const document = segment(parseArticle(text, { format: 'text' }));
  const show = (span: TaggedSpan | undefined): string => (span ? textOf(document, span) : '–');
  return link(document, place(document, spans)).map(
    ({ source, cue, content, linkedBy }) =>
      `${show(source)} | ${show(cue)} | ${content.map(show).join(' … ')} | ${linkedBy}`,
  );
}

function attributions(text: string, spans: readonly Made[]): Attribution[] {
  const document = segment(parseArticle(text, { format: 'text' }));
  return link(document, place(document, spans));
}

/** Finds each text after the one before it in the list, or else from the start. */
function place({ article, tokens }: Document, spans: readonly Made[]): TaggedSpan[] {
  let from = 0;
  return spans.map(({ text, ...rest }) => {
    const after = article.text.indexOf(text, from);
    const start = after === -1 ? article.text.indexOf(text) : after;
    from = start + text.length;
    const firstToken = tokens.start.indexOf(start);
    const endToken = tokens.end.indexOf(start + text.length) + 1;
    if (firstToken === -1 || endToken === 0) throw new Error(`No tokens are “${text}”.`);
    return { ...rest, firstToken, endToken, taggedBy: 'crf' };
  });
}

function textOf({ article, tokens }: Document, { firstToken, endToken }: TaggedSpan): string {
  return article.text.slice(tokens.start[firstToken], tokens.end[endToken - 1]);
}
