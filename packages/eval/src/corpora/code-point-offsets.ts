import { countBefore } from '@inquit/core/internal';

/** Turns offsets in Unicode code points into offsets in UTF-16 code units of the same text. */
export function codePointOffsets(text: string): (codePoint: number) => number {
  const astral: number[] = [];
  let codePoint = 0;
  for (let unit = 0; unit < text.length; unit++, codePoint++) {
    if (text.codePointAt(unit)! > 0xffff) {
      astral.push(codePoint);
      unit++;
    }
  }
  // Every character beyond the first plane that lies before the offset takes one unit more.
  return (offset) => offset + countBefore(astral.length, (index) => astral[index]! < offset);
}
