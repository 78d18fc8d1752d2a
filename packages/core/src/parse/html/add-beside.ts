/** Adds what belongs to the article and is not its running text: headline, byline, date, captions, pull quotes. */
import type { ParagraphRole } from '../../types.js';
import { isByline } from '../plain-text/byline.js';
import type { Block } from './box.js';
import type { Exclusions } from './exclude-boxes.js';
import { isPageByline, isPageDate } from './page-lines.js';
import type { Roled } from './roles.js';

/** How far above the text a caption or a byline may stand, in blocks, where there is no headline to begin at. */
const reach = 15;
const minCaption = 15;
const maxCaption = 1200;
const minPullQuote = 20;

export function addBeside(
  roled: readonly Roled[],
  blocks: readonly Block[],
  exclusions: Exclusions,
  headline: string | undefined,
): readonly Roled[] {
  const [firstText] = roled;
  const lastText = roled.at(-1);
  if (!firstText || !lastText) return roled;
  const first = firstText.block.index;
  const title = findTitle(blocks, headline, first);
  const from = title ? title.index + 1 : Math.max(0, first - reach);
  const taken = new Set(roled.map(({ block }) => block));
  const letters = roled.map(({ block }) => block.letters).join('\n');
  const seen = new Set<string>();
  const added: Roled[] = [];
  const has = (wanted: ParagraphRole): boolean => [...roled, ...added].some(({ role }) => role === wanted);
  for (let index = from; index <= lastText.block.index; index++) {
    const block = blocks[index]!;
    if (taken.has(block) || seen.has(block.letters)) continue;
    const role = roleBeside(block, exclusions[block.box.index], index < first);
    if (role === undefined || (onceOnly.has(role) && has(role))) continue;
    if (role === 'pullquote' && letters.includes(block.letters)) continue;
    seen.add(block.letters);
    added.push({ block, role });
  }
  const all = [...roled, ...added].sort((a, b) => a.block.index - b.block.index);
  return title ? [{ block: title, role: 'headline' }, ...all] : all;
}

const onceOnly: ReadonlySet<ParagraphRole> = new Set(['byline', 'dateline']);

function roleBeside(
  block: Block,
  reason: string | undefined,
  isAboveText: boolean,
): ParagraphRole | undefined {
  const { length, linkShare } = block;
  if (reason === 'figure' || reason === 'caption') {
    return length >= minCaption && length <= maxCaption && linkShare < 0.5 ? 'caption' : undefined;
  }
  if (reason === 'pull-quote' && length >= minPullQuote && linkShare < 0.5) return 'pullquote';
  if (!isAboveText || (reason !== 'byline' && reason !== undefined)) return undefined;
  if (isBylineBeside(block, reason)) return 'byline';
  return isPageDate(block) ? 'dateline' : undefined;
}

function isBylineBeside(block: Block, reason: string | undefined): boolean {
  const { text, start, end } = block;
  const plain = { text, start, end, afterBlank: true };
  return (
    (reason === 'byline' && isPageByline(block) && /\p{Lu}\p{Ll}+ (?:\S+ )?\p{Lu}/u.test(text)) ||
    isByline({ block: plain, previous: undefined, next: undefined, inHead: true })
  );
}

/** The headline as it stands on the page: as the main heading, where it stands there several times. */
function findTitle(
  blocks: readonly Block[],
  headline: string | undefined,
  before: number,
): Block | undefined {
  if (headline === undefined || headline === '') return undefined;
  const found = blocks.slice(0, before + 1).filter(({ letters }) => letters === headline);
  return found.findLast(({ box }) => box.element.name === 'h1') ?? found.at(-1);
}
