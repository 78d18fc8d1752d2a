import type { Document, ParagraphTokens, Sentence } from '../document.js';
import type { Article } from '../types.js';
import { numberSpellings } from './number-spellings.js';
import { pairQuoteMarks } from './quote-marks/index.js';
import { splitSentences } from './sentences.js';
import { finishTokens, makeTokenSink } from './token-sink.js';
import { scanTokens } from './tokens.js';

/** Cuts an article into tokens, sentences and stretches between quotation marks. Nothing crosses a paragraph. */
export function segment(article: Article): Document {
  const { text } = article;
  const sink = makeTokenSink(text.length >> 2);
  const borders = article.paragraphs.map((paragraph) => {
    const firstToken = sink.count;
    scanTokens(text, paragraph.start, paragraph.end, sink);
    return { firstToken, endToken: sink.count };
  });
  const tokens = finishTokens(sink);
  const { vocabulary, spellings, words } = numberSpellings(text, tokens);
  const withoutSentences: ParagraphTokens[] = article.paragraphs.map((paragraph, index) => ({
    ...borders[index]!,
    index,
    paragraph,
    firstSentence: 0,
    endSentence: 0,
  }));
  // Marks first: whether a straight mark opens or closes decides where a sentence ends.
  const { stretches, problems, roles } = pairQuoteMarks(text, tokens, withoutSentences);
  const sentences: Sentence[] = [];
  const paragraphs = withoutSentences.map((paragraph) => {
    const firstSentence = sentences.length;
    for (const range of splitSentences(text, tokens, words, roles, paragraph)) {
      sentences.push({ ...range, paragraphIndex: paragraph.index });
    }
    return { ...paragraph, firstSentence, endSentence: sentences.length };
  });
  return {
    article,
    tokens,
    vocabulary,
    spellings,
    words,
    sentences,
    paragraphs,
    stretches,
    markProblems: problems,
  };
}
