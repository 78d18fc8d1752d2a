/**
 * Captions that stand outside of a figure.
 *
 * Handles text in a box with a picture and nothing else, text that repeats a picture's alternative text, and lines that
 * end in a credit; must not take a paragraph of the article for one because a picture is near.
 */
import { isHeading } from './box.js';
import type { Block, Box } from './box.js';

export interface CaptionHints {
  readonly mainLevel: Box | undefined;
  /** By a box's index: how many pictures, how much text, how many blocks. */
  readonly pictures: readonly number[];
  readonly lengths: Float64Array;
  readonly counts: Float64Array;
  readonly alternatives: ReadonlySet<string>;
}

const maxLength = 400;
/** Of text that nothing but a picture near it makes a caption. */
const maxUnmarked = 200;
/** How far around a block its picture may be, in boxes. */
const reach = 3;
/** A caption and its credit. */
const maxBlocks = 2;

export function isCaption(block: Block, hints: CaptionHints): boolean {
  if (block.length > maxLength || isHeading(block)) return false;
  return hints.alternatives.has(block.letters) || endsInCredit(block.text) || standsWithPicture(block, hints);
}

const paragraphNames = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

function standsWithPicture(
  { box, length }: Block,
  { mainLevel, pictures, lengths, counts }: CaptionHints,
): boolean {
  if (length > maxUnmarked) return false;
  let each: Box | undefined = paragraphNames.has(box.element.name) ? box.parent : box;
  for (let step = 0; step < reach && each !== undefined && each !== mainLevel; step++, each = each.parent) {
    if (lengths[each.index]! > maxLength || counts[each.index]! > maxBlocks) return false;
    if (pictures[each.index]! > 0) return true;
  }
  return false;
}

/** Credits at the end: "(Picture: Getty)", "IMAGO/Lou Park", "Foto: Lou Park/dpa", "© Lou Park". */
const credits = [
  /\((?:[^()]{0,40}\b)?(?:pictures?|images?|photos?|fotos?|credits?|AP|AFP|Reuters|Getty|dpa|EPA|PA|ANSA|EFE)\b[^()]{0,60}\)\.?$/iu,
  /(?:^|[\s.|])(?:Pictures?|Images?|Photos?|Photographs?|Fotos?|Bild(?:er|rechte)?|Ljósmynd|Kuva|Zdjęcie|Fot|Crédits?(?: photo)?|Credits?|Quelle|Źródło|Фото)\s?[.:/]\s?(?!\/)[^.:]{2,60}$/u,
  /(?:^|\s)©\s?[^.:©]{2,60}$/u,
  /\s(?:IMAGO|imago images?|Getty Images|AFP|dpa|picture alliance|AP Photo|REUTERS|EPA|ANSA|EFE|NTB|TT|Shutterstock|iStock|Alamy)\s?\/\s?[^.]{2,50}$/u,
];

function endsInCredit(text: string): boolean {
  const end = text.slice(-90);
  return credits.some((pattern) => pattern.test(end));
}
