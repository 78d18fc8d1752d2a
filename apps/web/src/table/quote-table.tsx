import type { Extraction } from '@inquit/core';
import { useMemo, useState } from 'preact/hooks';
import { toneOf } from '../speakers/speaker-tones.js';
import { nextOrder, quoteRows, sortableColumns, sortRows, textOrder } from './quote-rows.js';
import type { QuoteRow, RowOrder, SortableColumn } from './quote-rows.js';

interface QuoteTableProps {
  readonly extraction: Extraction;
  readonly tones: ReadonlyMap<string, string>;
  readonly chosenQuote: number | undefined;
  readonly onChoose: (quoteIndex: number) => void;
}

/** Every quotation as a row: the twin of the marked article for those who read with their ears. */
export function QuoteTable({ extraction, tones, chosenQuote, onChoose }: QuoteTableProps) {
  const [order, setOrder] = useState<RowOrder>(textOrder);
  const rows = useMemo(() => sortRows(quoteRows(extraction), order), [extraction, order]);
  if (rows.length === 0) return <p class="empty">No quotations to show.</p>;
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label="Table of quotations">
      <table class="quote-table">
        <caption class="visually-hidden">Quotations, one a row; the column titles sort.</caption>
        <thead>
          <tr>
            {sortableColumns.map((column) => (
              <th key={column} scope="col" class={`column-${column}`} aria-sort={sortOf(order, column)}>
                <button type="button" onClick={() => setOrder(nextOrder(order, column))}>
                  {columnTitles[column]}
                  <span class="sort-mark" aria-hidden="true">
                    {sortMark(order, column)}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow
              key={row.quote.id}
              row={row}
              tone={toneOf(row.quote, tones)}
              isChosen={row.quoteIndex === chosenQuote}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TableRowProps {
  readonly row: QuoteRow;
  readonly tone: string;
  readonly isChosen: boolean;
  readonly onChoose: (quoteIndex: number) => void;
}

function TableRow({ row, tone, isChosen, onChoose }: TableRowProps) {
  const { quote, quoteIndex, speaker, role } = row;
  return (
    <tr
      class={`${tone}${isChosen ? ' is-lit' : ''}`}
      data-quote={quoteIndex}
      onClick={() => onChoose(quoteIndex)}
    >
      <td class="column-number">
        <button type="button" aria-pressed={isChosen} aria-label={`Quotation ${quoteIndex + 1}, details`}>
          {quoteIndex + 1}
        </button>
      </td>
      <th scope="row" class="column-speaker">
        <bdi>{speaker}</bdi>
        {role !== '' && (
          <span class="speaker-role">
            <bdi>{role}</bdi>
          </span>
        )}
      </th>
      <td class="column-quotation">
        <bdi>{quote.text}</bdi>
      </td>
      <td class="column-kind">{quote.kind}</td>
      <td class="column-cue">{quote.cue ? <bdi>{quote.cue.text}</bdi> : '–'}</td>
      <td class="column-confidence">{Math.round(quote.confidence * 100)}%</td>
    </tr>
  );
}

const columnTitles: Readonly<Record<SortableColumn, string>> = {
  number: 'No.',
  speaker: 'Speaker',
  kind: 'Kind',
  quotation: 'Quotation',
  cue: 'Cue',
  confidence: 'Confidence',
};

function sortOf(order: RowOrder, column: SortableColumn): 'ascending' | 'descending' | 'none' {
  if (order.column !== column) return 'none';
  return order.isDescending ? 'descending' : 'ascending';
}

function sortMark(order: RowOrder, column: SortableColumn): string {
  if (order.column !== column) return '';
  return order.isDescending ? ' ↓' : ' ↑';
}
