import { beginPage, endPage, escapeHtml } from '@inquit/core/html-report';

import { toBarChart, toColumnChart } from './charts.js';
import type { Breakdown, Report } from './report.js';
import { percent, toSections, toSummary } from './view.js';
import type { Section, ViewOptions } from './view.js';

/** The report as one page, with plots of its own; no script, no request, everything escaped. */
export function toHtml(report: Report, options: ViewOptions): string {
  const months = report.months.filter(({ label }) => /^\d/.test(label));
  return [
    beginPage({ title: 'Who gets quoted' }),
    `<h1>Who gets quoted</h1>\n<p>${escapeHtml(toSummary(report))}.</p>\n`,
    ...toSections(report, options).map((section) => toFigure(section, months)),
    '<section>\n<h2>How to read this</h2>\n<ul>\n',
    ...report.notes.map((note) => `<li>${escapeHtml(note)}</li>\n`),
    '</ul>\n</section>\n',
    endPage(),
  ].join('');
}

/** A plot, and the same as a table for whoever cannot see it or wants the numbers. */
function toFigure(section: Section, months: readonly Breakdown[]): string {
  const { title, unit, rows, more } = section;
  const overTime = title === 'Months' && months.length > 1;
  return [
    `<section>\n<h2>${escapeHtml(title)}</h2>`,
    `<figure>${overTime ? toColumnChart(section) : toBarChart(section)}</figure>`,
    '<details><summary>As a table</summary>',
    `<table><thead><tr><th></th><th class="number">${unit}</th><th class="number">share</th><th></th></tr></thead><tbody>`,
    ...rows.map(
      ({ label, count, share, remark = '' }) =>
        `<tr><td><bdi>${escapeHtml(label)}</bdi></td><td class="number">${count.toLocaleString('en')}</td>` +
        `<td class="number">${share === undefined ? '' : percent(share)}</td><td>${escapeHtml(remark)}</td></tr>`,
    ),
    '</tbody></table></details>',
    ...(more > 0 ? [`<p class="quiet">and ${more.toLocaleString('en')} more</p>`] : []),
    '</section>\n',
  ].join('\n');
}
