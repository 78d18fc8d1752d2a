import {
  columnCount,
  contextSizes,
  rejectModel,
  stateSpace,
  transitionCount,
  transitionIndex,
} from './crf-model.js';
import type { CrfModel } from './crf-model.js';
import { templateHash } from './features.js';

/**
 * A model as bytes. Little-endian; "varint" is LEB128, seven bits a byte, the lowest first.
 *
 *     "INQM"                     four bytes
 *     format version             1 byte
 *     states, emission columns   1 byte each
 *     transition contexts        1 byte a family
 *     row bits                   1 byte
 *     template hash              4 bytes
 *     emission scale             float32
 *     transition scale           float32
 *     cue lexicon                varint length, UTF-8: a line for each bin from 1 to 6, words between blanks
 *     kept capitals              varint length, UTF-8: words between blanks
 *     rows                       varint count; varint gaps; a mask of columns each; then column by column the
 *                                weights of the rows that have them, 1 signed byte each
 *     transitions                family by family, context by context, each allowed pair by state and then by
 *                                predecessor: 1 signed byte
 *     checksum                   4 bytes: FNV-1a of all before
 *
 * A weight byte q stands for q·|q| times its scale: small weights, which are most, are told apart finely.
 */
export const modelFormat = { magic: 'INQM', version: 1, usedColumns: 7, cueBins: 6, maxRowBits: 22 } as const;

/** Reads a model; throws `InquitError` 'model-mismatch' where the bytes are damaged or another version's. */
export function readModel(bytes: Uint8Array): CrfModel {
  const reader: Reader = { bytes, at: 0 };
  checkHeader(reader);
  const rowBits = readByte(reader);
  if (rowBits < 1 || rowBits > modelFormat.maxRowBits)
    rejectModel('number of row bits', String(rowBits), `1 to ${modelFormat.maxRowBits}`);
  expect('template hash', readUint32(reader), templateHash);
  const emissionScale = readScale(reader);
  const transitionScale = readScale(reader);
  const cueBins = readCueBins(reader);
  const keptCapitals = new Set(readWords(readText(reader)));
  const emissions = readEmissions(reader, rowBits);
  const transitions = readTransitions(reader, transitionScale);
  expect('length', bytes.length, reader.at + checksumLength);
  return { rowBits, emissions, emissionScale, transitions, cueBins, keptCapitals };
}

/** FNV-1a over the bytes before `end`, as an unsigned number: it tells damage, not intent. */
export function checksumOf(bytes: Uint8Array, end = bytes.length): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < end; index++) hash = Math.imul(hash ^ bytes[index]!, 0x01000193);
  return hash >>> 0;
}

const checksumLength = 4;

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function checkHeader(reader: Reader): void {
  const { bytes } = reader;
  const { magic, version, usedColumns } = modelFormat;
  const found = String.fromCharCode(...bytes.subarray(0, magic.length));
  if (found !== magic) rejectModel('first four bytes', JSON.stringify(found), JSON.stringify(magic));
  reader.at = magic.length;
  expect('format version', readByte(reader), version);
  const end = Math.max(0, bytes.length - checksumLength);
  expect('checksum', readUint32({ bytes, at: end }), checksumOf(bytes, end));
  expect('number of states', readByte(reader), stateSpace.count);
  expect('number of emission columns', readByte(reader), usedColumns);
  for (const size of contextSizes) expect('number of transition contexts', readByte(reader), size);
}

function readCueBins(reader: Reader): Map<string, number> {
  const lines = readText(reader).split('\n');
  expect('number of cue bins', lines.length, modelFormat.cueBins);
  const bins = new Map<string, number>();
  lines.forEach((line, index) => {
    for (const word of readWords(line)) bins.set(word, index + 1);
  });
  return bins;
}

function readWords(line: string): string[] {
  return line === '' ? [] : line.split(' ');
}

function readEmissions(reader: Reader, rowBits: number): Int16Array {
  const rowCount = readVarint(reader);
  const limit = 2 ** rowBits;
  // Every row takes at least a gap and a mask, so a damaged count is found before it takes much memory.
  if (rowCount * 2 > reader.bytes.length - reader.at) rejectTruncated(reader);
  const rows = new Int32Array(rowCount);
  let row = -1;
  for (let index = 0; index < rowCount; index++) {
    const gap = readVarint(reader);
    row += gap;
    if (gap < 1 || row >= limit)
      rejectModel('next row', String(row), `rows above the one before and below ${limit}`);
    rows[index] = row;
  }
  need(reader, rowCount);
  const masks = reader.bytes.subarray(reader.at, reader.at + rowCount);
  reader.at += rowCount;
  return readWeights(reader, rows, masks, limit);
}

/** One pass over the rows with a place in each column, because rows lie far apart in memory. */
function readWeights(reader: Reader, rows: Int32Array, masks: Uint8Array, limit: number): Int16Array {
  const { usedColumns } = modelFormat;
  const { bytes } = reader;
  const rowsWithMask = new Int32Array(256);
  for (const mask of masks) rowsWithMask[mask]!++;
  const places = new Int32Array(usedColumns);
  for (let column = 0; column < usedColumns; column++) {
    const count = rowsWithMask.reduce((sum, rowCount, mask) => sum + ((mask >> column) & 1) * rowCount, 0);
    need(reader, count);
    places[column] = reader.at;
    reader.at += count;
  }
  const emissions = new Int16Array(limit * columnCount);
  for (let index = 0; index < rows.length; index++) {
    const first = rows[index]! * columnCount;
    let column = 0;
    // Most rows have one or two weights.
    for (let mask = masks[index]! & ((1 << usedColumns) - 1); mask > 0; mask >>= 1) {
      if (mask & 1) emissions[first + column] = weightOf(bytes[places[column]!++]!);
      column++;
    }
  }
  return emissions;
}

function readTransitions(reader: Reader, scale: number): Float32Array {
  const transitions = new Float32Array(transitionCount);
  contextSizes.forEach((size, family) => {
    for (let context = 0; context < size; context++)
      stateSpace.predecessors.forEach((allowed, state) => {
        for (const previous of allowed)
          transitions[transitionIndex(family, context, previous, state)] = weightOf(readByte(reader)) * scale;
      });
  });
  return transitions;
}

function weightOf(byte: number): number {
  const level = (byte << 24) >> 24;
  return level < 0 ? -level * level : level * level;
}

function readScale(reader: Reader): number {
  const bits = readUint32(reader);
  const scale = new Float32Array(Uint32Array.of(bits).buffer)[0]!;
  if (!(scale >= 0 && scale < Infinity))
    rejectModel('scale of weights', String(scale), 'numbers that are not negative');
  return scale;
}

function readText(reader: Reader): string {
  const length = readVarint(reader);
  need(reader, length);
  const text = new TextDecoder().decode(reader.bytes.subarray(reader.at, reader.at + length));
  reader.at += length;
  return text;
}

function readUint32(reader: Reader): number {
  let value = 0;
  for (let shift = 0; shift < 32; shift += 8) value |= readByte(reader) << shift;
  return value >>> 0;
}

function readVarint(reader: Reader): number {
  let value = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = readByte(reader);
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
  return rejectModel('varint', 'longer than four bytes', 'numbers below 2^28');
}

function readByte(reader: Reader): number {
  const byte = reader.bytes[reader.at++];
  return byte ?? rejectTruncated(reader);
}

function need(reader: Reader, length: number): void {
  if (length > reader.bytes.length - reader.at) rejectTruncated(reader);
}

function rejectTruncated({ bytes }: Reader): never {
  return rejectModel('length', `${bytes.length} bytes, too few for what they say`, 'whole models');
}

function expect(what: string, found: number, wanted: number): void {
  if (found !== wanted) rejectModel(what, String(found), String(wanted));
}
