import { extractQuotes, parseArticle, parseArticles } from '@inquit/core';
import type { Article, ParseOptions } from '@inquit/core';
import type { Reading, ReadingInput } from './messages.js';
import { readMail } from './read-mail.js';

/** More titles than anybody chooses from. */
const mostArticles = 500;
const longestTitle = 120;

/** Parses the inputs, and finds the quotations of one of their articles. */
export async function readInputs(
  inputs: readonly ReadingInput[],
  articleIndex: number,
): Promise<Omit<Reading, 'milliseconds'>> {
  const articles = await parseInputs(inputs);
  const index = Math.min(articleIndex, articles.length - 1);
  const article = articles[index]!;
  return {
    article,
    extraction: extractQuotes(article, { scope: 'attribution' }),
    articleIndex: index,
    titles: articles.map(titleOf),
  };
}

/** At least one article: an empty input is an empty article. */
async function parseInputs(inputs: readonly ReadingInput[]): Promise<Article[]> {
  const articles: Article[] = [];
  for (const input of inputs) {
    const { data, url, charset } = isMail(input) ? await readMail(input) : input;
    const options: ParseOptions = {
      ...(url !== undefined && { url }),
      ...(charset !== undefined && { charset }),
    };
    for (const article of parseArticles(data, options)) {
      articles.push(article);
      if (articles.length >= mostArticles) return articles;
    }
  }
  return articles.length > 0 ? articles : [parseArticle('')];
}

function isMail({ name }: ReadingInput): boolean {
  return name !== undefined && /\.eml$/i.test(name);
}

function titleOf({ metadata, text }: Article): string {
  const title = metadata.headline ?? text.trimStart().split('\n', 1)[0] ?? '';
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
}
