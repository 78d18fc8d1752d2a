import type { Document, ParagraphTokens, Sentence, Tokens } from '../document.js';
import type { Article } from '../types.js';
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
  const words = wordsOf(text, tokens);
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
  return { article, tokens, words, sentences, paragraphs, stretches, markProblems: problems };
}

/** Each token in lower case with straight apostrophes, so that word lists need one spelling. */
function wordsOf(text: string, tokens: Tokens): string[] {
  const words = new Array<string>(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    const word = text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
    // Smart-quote software writes ‘90s; the mark ‘ by itself stays what it is.
    words[token] = word.includes('’') || (word.length > 1 && word.includes('‘')) ? straighten(word) : word;
  }
  return words;
}

function straighten(word: string): string {
  return word === '‘‘' ? word : word.replace(/[’‘]/g, "'");
}
