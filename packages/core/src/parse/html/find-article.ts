import type { Removal } from '../../types.js';
import type { ParsedBlock } from '../parsed-article.js';
import { addBeside } from './add-beside.js';
import { readAppState } from './app-state.js';
import { arbitrate } from './article-body.js';
import { endsSentence } from './box.js';
import type { Block, Box } from './box.js';
import { chooseBody, holds } from './choose-body.js';
import { collectBlocks } from './collect-blocks.js';
import type { Collected } from './collect-blocks.js';
import { readDataText } from './data-text.js';
import { dropRepeated } from './drop-repeated.js';
import { excludeBoxes } from './exclude-boxes.js';
import type { Exclusions } from './exclude-boxes.js';
import { filterBlocks } from './filter-blocks.js';
import { findSummary, readDescriptions } from './find-summary.js';
import { lettersOf } from './letters.js';
import { findMainLevel } from './main-level.js';
import { makeRemovals } from './removals.js';
import type { Removals } from './removals.js';
import { assignRoles } from './roles.js';
import { withSpeakers } from './speaker-line.js';
import { sumBoxes } from './sum-boxes.js';
import type { HtmlTree } from './tree.js';

export interface PageHints {
  readonly headline: string | undefined;
  /** The `articleBody` of the page's own data, with markup as it stands. */
  readonly articleBody: string | undefined;
  readonly explain: boolean;
}

export interface FoundArticle {
  readonly blocks: readonly ParsedBlock[];
  readonly removals: readonly Removal[] | undefined;
}

/** Finds the article in a page: which blocks belong to it, and what each is. */
export function findArticle({ root }: HtmlTree, { headline, articleBody, explain }: PageHints): FoundArticle {
  const removals = makeRemovals(explain);
  const collected = collectBlocks(root);
  const { boxes, blocks } = collected;
  const title = headline === undefined ? undefined : lettersOf(headline);
  const mainLevel = findMainLevel(blocks);
  const exclusions = excludeBoxes(collected, mainLevel);
  const chosen = chooseBlocks(collected, exclusions, title, removals);
  let kept: readonly Block[] = filterBlocks(chosen, { headline: title, mainLevel }, removals);
  if (articleBody !== undefined) {
    const data = readDataText(articleBody);
    const verdict = arbitrate(blocks, kept, data.map(({ text }) => text).join(' '), removals);
    if ('isTextMissing' in verdict) return { blocks: data, removals: removals.list(new Set()) };
    kept = verdict.kept;
  }
  const state = kept.length === 0 || totalLength(kept) < shortArticle ? readAppState(root) : [];
  const stateBlocks = state.flatMap(readDataText);
  if (totalLength(stateBlocks.map(({ text }) => text)) > 2 * totalLength(kept) + minGain) {
    return { blocks: stateBlocks, removals: removals.list(new Set()) };
  }
  if (kept.length === 0) kept = anyText(blocks, exclusions);
  const summary = findSummary(blocks, kept, { headline: title, descriptions: readDescriptions(root) });
  kept = dropRepeated([...summary, ...kept], removals);
  const roled = assignRoles(kept, {
    summary: new Set(summary),
    captions: {
      mainLevel,
      pictures: collected.pictures,
      alternatives: collected.alternatives,
      lengths: sumBoxes(boxes, blocks, ({ length }) => length),
      counts: sumBoxes(boxes, blocks, () => 1),
    },
  });
  const all = addBeside(roled, blocks, exclusions, title);
  return {
    blocks: withSpeakers(
      all.map(({ block: { text, start, end }, role }) => ({ role, text, inputRange: { start, end } })),
      all.map(({ block }) => block),
    ),
    removals: removals.list(new Set(all.map(({ block }) => block))),
  };
}

/** From a page without an article: its sentences, or else all that is not left out. */
function anyText(blocks: readonly Block[], exclusions: Exclusions): readonly Block[] {
  const candidates = blocks.filter(({ box }) => exclusions[box.index] === undefined);
  const sentences = candidates.filter(({ text }) => endsSentence(text));
  return sentences.length > 0 ? sentences : candidates;
}

/** With less text than this, the page's data is looked through for more. */
const shortArticle = 600;
const minGain = 400;

function totalLength(texts: readonly { readonly length: number }[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

/** The blocks of the part of the page that holds the article. */
function chooseBlocks(
  { boxes, blocks }: Collected,
  exclusions: Exclusions,
  title: string | undefined,
  removals: Removals,
): Block[] {
  const candidates = blocks.filter(({ box }) => exclusions[box.index] === undefined);
  const body = chooseBody(boxes, candidates, title);
  const isChosen = (box: Box): boolean => body !== undefined && holds(body, box);
  for (const block of blocks) {
    const reason = exclusions[block.box.index];
    if (reason !== undefined) removals.add(block, reason);
    else if (!isChosen(block.box)) removals.add(block, 'outside-body');
  }
  return candidates.filter(({ box }) => isChosen(box));
}
