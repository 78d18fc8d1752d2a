import { escapeHtml } from '@inquit/core/html-report';

import { percent } from './view.js';
import type { Section, SectionRow } from './view.js';

const width = 720;
const rowHeight = 26;
const labelWidth = 260;
const barWidth = 300;

/** Rows with bars, longest for the largest number. */
export function toBarChart({ title, rows, unit }: Section): string {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const height = rows.length * rowHeight + 8;
  const lines = rows.map((row, index) => {
    const y = index * rowHeight + 4;
    const length = round((row.count / most) * barWidth);
    return (
      `<text x="${labelWidth - 8}" y="${y + 16}" text-anchor="end">${label(row.label, 38)}</text>` +
      `<rect x="${labelWidth}" y="${y + 3}" width="${length}" height="${rowHeight - 8}" rx="2" fill="var(--s0)"/>` +
      `<text x="${labelWidth + length + 8}" y="${y + 16}">${numbers(row)}</text>`
    );
  });
  return svg(height, `${title}, in ${unit}`, lines);
}

/** Columns from left to right, for what has an order in time. */
export function toColumnChart({ title, rows, unit }: Section): string {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const [top, bottom] = [16, 200];
  const step = width / rows.length;
  // Not every month has room for its name.
  const every = Math.ceil(rows.length / 10);
  const columns = rows.map(({ label: name, count }, index) => {
    const height = round((count / most) * (bottom - top));
    const x = round(index * step);
    const text = `<text x="${round(x + step / 2)}" y="${bottom + 18}" text-anchor="middle">${label(name, 12)}</text>`;
    return (
      `<rect x="${round(x + step * 0.1)}" y="${bottom - height}" width="${round(step * 0.8)}" height="${height}" rx="2" fill="var(--s0)">` +
      `<title>${escapeHtml(name)}: ${count.toLocaleString('en')}</title></rect>${index % every === 0 ? text : ''}`
    );
  });
  return svg(bottom + 28, `${title}, in ${unit}`, columns);
}

function svg(height: number, name: string, parts: readonly string[]): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(name)}">${parts.join('\n')}</svg>`;
}

function label(text: string, longest: number): string {
  const characters = [...text];
  return escapeHtml(characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text);
}

function numbers({ count, share }: SectionRow): string {
  return `${count.toLocaleString('en')}${share === undefined ? '' : ` · ${percent(share)}`}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
