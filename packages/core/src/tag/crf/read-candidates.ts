import type { Document, ParagraphTokens, TaggedSpan, TokenRange } from '../../document.js';
import { isSilent } from '../silent-roles.js';
import type { CrfModel } from './crf-model.js';
import { makeLattice, reserve, runForwardBackward } from './lattice.js';
import type { Lattice } from './lattice.js';
import { fillColumns, makeColumns, margin } from './paragraph-columns.js';
import type { DocumentColumns, ParagraphColumns } from './paragraph-columns.js';
import { forgetWords, makeScorer, scoreTokens } from './scorer.js';
import type { Scorer } from './scorer.js';
import { readSentence } from './sentence-facts.js';
import type { SentenceFacts } from './sentence-facts.js';
import { sequencesOf } from './sequences.js';
import { spanCandidates } from './span-candidates.js';
import type { SpanCandidate } from './span-candidates.js';
import { labelsOfRules, markStates } from './surroundings.js';
import { cuePairOf, placeOf, turnOf } from './transition-contexts.js';
import { combination, makeTransitionTable } from './transition-table.js';
import { columnCount } from './crf-model.js';
import { makeWordTable, numberWords } from './word-table.js';

/** A model ready to read, with its working memory; that serves document after document. */
export interface ParagraphReader {
  readonly columns: ParagraphColumns;
  readonly scorer: Scorer;
  readonly lattice: Lattice;
}

export function makeParagraphReader(model: CrfModel): ParagraphReader {
  const { cueBins, keptCapitals } = model;
  return {
    columns: makeColumns(makeWordTable({ cueBins, keptCapitals })),
    scorer: makeScorer(model),
    lattice: makeLattice(model.emissionScale, makeTransitionTable(model)),
  };
}

/** The spans of a document that may play a role, paragraph by paragraph. */
export function readCandidates(
  reader: ParagraphReader,
  document: Document,
  ruled: readonly TaggedSpan[],
): SpanCandidate[] {
  const { columns, scorer, lattice } = reader;
  if (columns.words.vocabulary !== document.vocabulary) forgetWords(scorer);
  const input: DocumentColumns = {
    document,
    word: numberWords(columns.words, document),
    mark: markStates(document),
    rules: labelsOfRules(document, ruled),
  };
  const candidates: SpanCandidate[] = [];
  for (const paragraph of document.paragraphs) {
    if (isSilent(paragraph.paragraph.role)) continue;
    fillColumns(columns, input, paragraph);
    const sentences = readSentences(columns, document, paragraph);
    for (const { firstToken, endToken } of sequencesOf(document, paragraph)) {
      reserve(lattice, endToken - firstToken);
      const shift = margin - paragraph.firstToken;
      scoreSequence(reader, sentences, { firstToken: firstToken + shift, endToken: endToken + shift });
      runForwardBackward(lattice, endToken - firstToken);
      for (const candidate of spanCandidates(lattice, firstToken, endToken)) candidates.push(candidate);
    }
  }
  return candidates;
}

function readSentences(
  columns: ParagraphColumns,
  document: Document,
  { firstToken, firstSentence, endSentence }: ParagraphTokens,
): SentenceFacts[] {
  const shift = margin - firstToken;
  return document.sentences
    .slice(firstSentence, endSentence)
    .map((sentence) =>
      readSentence(
        columns,
        sentence.firstToken + shift,
        sentence.endToken + shift,
        document.words[sentence.endToken - 1] === '?',
      ),
    );
}

/** Fills the lattice with the scores of the tokens of a sequence, given by their places in the columns. */
function scoreSequence(
  { columns, scorer, lattice }: ParagraphReader,
  sentences: readonly SentenceFacts[],
  { firstToken, endToken }: TokenRange,
): void {
  for (const sentence of sentences) {
    const from = Math.max(sentence.first, firstToken);
    const end = Math.min(sentence.end, endToken);
    if (from >= end) continue;
    scoreTokens(scorer, columns, sentence, from, end, lattice.scores, (from - firstToken) * columnCount);
    for (let at = from; at < end; at++)
      lattice.combinations[at - firstToken] = combination(
        placeOf(columns, sentence, at),
        cuePairOf(columns, at),
        turnOf(columns, at),
      );
  }
}
