import type { ColorDepth } from './color-depth.js';
import { columnWidth } from './column-width.js';
import { createPaint } from './style.js';
import type { Run, Style } from './style.js';
import { wrap } from './wrap.js';

/** Sets paragraphs between two margins. Every method returns finished lines, without line breaks. */
export interface Page {
  /** Columns between the margins. */
  readonly measure: number;
  /** A line as it is, which must fit. */
  line(runs: readonly Run[]): string;
  /** What stands in front of the first line may differ from what stands in front of the others. */
  paragraph(runs: readonly Run[], indent?: string, firstIndent?: string): string[];
  /** One paragraph in one style. */
  sentence(text: string, style: Style): string[];
  rule(): string;
}

const margin = '  ';
const narrowest = 8;

/** `width` is that of a line, margins included. */
export function createPage(width: number, depth: ColorDepth): Page {
  const paint = createPaint(depth);
  const measure = Math.max(narrowest, width - 2 * margin.length);
  const paragraph: Page['paragraph'] = (runs, indent = '', firstIndent = indent) =>
    wrap(runs, Math.max(narrowest, measure - columnWidth(indent))).map(
      (line, index) => margin + (index === 0 ? firstIndent : indent) + paint(line),
    );
  return {
    measure,
    line: (runs) => margin + paint(runs),
    paragraph,
    sentence: (text, style) => paragraph([{ text, style }]),
    rule: () => margin + paint([{ text: '─'.repeat(measure), style: { dim: true } }]),
  };
}
