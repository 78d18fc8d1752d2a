import { rowColumns, toRows } from '@inquit/core/rows';
import type { QuoteRow, RowColumn } from '@inquit/core/rows';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet-writer';

import type { Format } from './format.js';

/** Rows that are held and then written as a group: some megabytes at most. */
const rowsInGroup = 10_000;

/**
 * Parquet: one row a quotation, with the columns of CSV. Its end lists all that comes before, so a run cannot go on
 * with a file: shards can.
 */
export function parquetFormat(groupSize = rowsInGroup): Format {
  const bytes = new DrainedWriter();
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'inquit' });
  let rows: QuoteRow[] = [];
  const writeGroup = (): Uint8Array => {
    if (rows.length > 0) {
      const held = rows;
      rows = [];
      const columnData = rowColumns.map((column) => ({
        name: column.name,
        data: held.map((row) => row[column.name]),
      }));
      // With a writer in memory nothing is asynchronous.
      void writer.write({ columnData, rowGroupSize: groupSize });
    }
    return bytes.drain();
  };
  return {
    name: 'parquet',
    extension: '.parquet',
    pure: false,
    holdsErrors: false,
    begin: '',
    separator: '',
    write: (result) => {
      if ('error' in result) return new Uint8Array();
      const name = result.id === undefined ? undefined : String(result.id);
      for (const row of toRows(result.article, result.extraction, name)) rows.push(row);
      return rows.length < groupSize ? new Uint8Array() : writeGroup();
    },
    end: () => {
      const last = writeGroup();
      void writer.finish();
      return concat(last, bytes.drain());
    },
  };
}

/** Gives what was written so far and forgets it, so that a large file needs no large memory. */
class DrainedWriter extends ByteWriter {
  drain(): Uint8Array {
    const drained = this.getBytes().slice();
    this.index = 0;
    return drained;
  }
}

/** Fixed, not guessed from the first rows: all files have the same columns. */
const schema: SchemaElement[] = [
  { name: 'root', num_children: rowColumns.length },
  ...rowColumns.map(toElement),
];

function toElement({ name, type }: RowColumn): SchemaElement {
  const element = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'text':
      return { ...element, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'integer':
      return { ...element, type: 'INT32' };
    case 'number':
      return { ...element, type: 'DOUBLE' };
    case 'boolean':
      return { ...element, type: 'BOOLEAN' };
  }
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
