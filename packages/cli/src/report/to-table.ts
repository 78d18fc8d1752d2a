import type { ColorDepth } from '../terminal/color-depth.js';
import { columnWidth } from '../terminal/column-width.js';
import { cutLine } from '../terminal/cut-line.js';
import { escapeLine } from '../terminal/escape.js';
import { createPage } from '../terminal/page.js';
import type { Page } from '../terminal/page.js';
import type { Report } from './report.js';
import { percent, toSections, toSummary } from './view.js';
import type { Section, SectionRow, ViewOptions } from './view.js';

export interface TableOptions extends ViewOptions {
  readonly width: number;
  readonly depth: ColorDepth;
}

/** The report for a terminal: sections of rows with bars. No line is wider than `width`. */
export function toTable(report: Report, options: TableOptions): string {
  const page = createPage(options.width, options.depth);
  const lines = [
    ...page.sentence('Who gets quoted', { bold: true, underline: true }),
    ...page.sentence(toSummary(report), {}),
    '',
    ...toSections(report, options).flatMap((section) => [...sectionLines(section, page), '']),
    ...report.notes.flatMap((note) => page.paragraph([{ text: note, style: { dim: true } }], '  ', '* ')),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

const widestLabel = 38;
const widestBar = 16;
const narrowestBar = 8;
const percentWidth = 8;

function sectionLines({ title, unit, rows, more }: Section, page: Page): string[] {
  const labels = rows.map(({ label }) =>
    cutLine(escapeLine(label), Math.min(widestLabel, Math.floor(page.measure / 2))),
  );
  const labelWidth = Math.max(
    Math.min(title.length, Math.floor(page.measure / 2)),
    ...labels.map(columnWidth),
  );
  const counts = rows.map(({ count }) => count.toLocaleString('en'));
  const countWidth = Math.max(unit.length, ...counts.map((text) => text.length));
  const most = Math.max(...rows.map(({ count }) => count), 1);
  const startWidth = labelWidth + 2 + countWidth + 2 + percentWidth + 2;
  const left = page.measure - startWidth;
  const remarkWidth = Math.max(0, ...rows.map(({ remark }) => columnWidth(remark ?? '')));
  // Remarks on all rows or on none; bars give way to them.
  const hasRoom = remarkWidth > 0 && left - 2 - remarkWidth >= narrowestBar;
  const barWidth = Math.min(widestBar, hasRoom ? left - 2 - remarkWidth : left);
  const heading =
    title + ' '.repeat(Math.max(1, labelWidth + countWidth + 2 - title.length - unit.length)) + unit;
  return [
    page.line([{ text: cutLine(heading, page.measure), style: { bold: true } }]),
    ...rows.map((row, index) => {
      const numbers = `${counts[index]!.padStart(countWidth)}  ${toPercent(row).padStart(percentWidth)}`;
      const start = `${labels[index]!}${' '.repeat(labelWidth - columnWidth(labels[index]!))}  ${numbers}  `;
      const bar = barWidth < 4 ? '' : toBar(row.count / most, barWidth);
      const remark = `${' '.repeat(Math.max(0, barWidth - columnWidth(bar)))}  ${row.remark ?? ''}`;
      return page.line([
        { text: cutLine(start, page.measure) },
        { text: bar, style: { speaker: 0 } },
        ...(hasRoom ? [{ text: remark, style: { dim: true } }] : []),
      ]);
    }),
    ...(more > 0
      ? [page.line([{ text: `and ${more.toLocaleString('en')} more`, style: { dim: true } }])]
      : []),
  ];
}

function toPercent({ share }: SectionRow): string {
  return share === undefined ? '' : percent(share);
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar in eighths of a column; anything at all shows a little. */
function toBar(part: number, width: number): string {
  const steps = part > 0 ? Math.max(1, Math.round(part * width * 8)) : 0;
  return '█'.repeat(Math.floor(steps / 8)) + eighths[steps % 8]!;
}
