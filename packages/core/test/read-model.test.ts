/** Models assembled here byte by byte, so that the reader is checked against the format and not against the writer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { InquitError } from '../src/errors.js';
import { contextSizes, stateSpace, transitionIndex } from '../src/tag/crf/crf-model.js';
import { templateHash } from '../src/tag/crf/features.js';
import { checksumOf, readModel } from '../src/tag/crf/read-model.js';

interface Parts {
  magic: string;
  version: number;
  states: number;
  columns: number;
  contexts: readonly number[];
  rowBits: number;
  hash: number;
  scales: readonly [number, number];
  cues: string;
  capitals: string;
  /** Count, gaps, masks, weights. */
  rows: readonly number[];
  transitions: Uint8Array;
}

const transitionBytes =
  contextSizes.reduce((sum, size) => sum + size, 0) *
  stateSpace.predecessors.reduce((sum, allowed) => sum + allowed.length, 0);

/** Rows 1, 5 and 205 of 256; the last gap, 200, takes two bytes. */
const good: Parts = {
  magic: 'INQM',
  version: 1,
  states: stateSpace.count,
  columns: 7,
  contexts: contextSizes,
  rowBits: 8,
  hash: templateHash,
  scales: [0.5, 0.25],
  cues: 'word words\n\n\ntold\nsays\nsaid',
  capitals: 'café monday',
  rows: [3, 2, 4, 200, 1, 0b0000001, 0b1000010, 0b0000001, 3, 0xff, 0xfe, 10],
  transitions: new Uint8Array(transitionBytes),
};

function assemble(change: Partial<Parts> = {}): Uint8Array {
  const parts = { ...good, ...change };
  const scales = new Uint8Array(Float32Array.from(parts.scales).buffer);
  const texts = [parts.cues, parts.capitals].flatMap((text) => {
    const bytes = new TextEncoder().encode(text);
    return [bytes.length, ...bytes];
  });
  const body = [
    ...new TextEncoder().encode(parts.magic),
    parts.version,
    parts.states,
    parts.columns,
    ...parts.contexts,
    parts.rowBits,
    ...uint32(parts.hash),
    ...scales,
    ...texts,
    ...parts.rows,
    ...parts.transitions,
  ];
  return seal(Uint8Array.from([...body, 0, 0, 0, 0]));
}

function uint32(value: number): number[] {
  return [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
}

/** Puts the right checksum at the end. */
function seal(bytes: Uint8Array): Uint8Array {
  const sealed = bytes.slice();
  sealed.set(uint32(checksumOf(bytes, bytes.length - 4)), bytes.length - 4);
  return sealed;
}

function messageOf(bytes: Uint8Array): string {
  try {
    readModel(bytes);
  } catch (error) {
    if (InquitError.isInstance(error) && error.code === 'model-mismatch') return error.message;
    throw error;
  }
  return 'no error';
}

describe('a good model', () => {
  test('gives its words', () => {
    const { cueBins, keptCapitals, rowBits } = readModel(assemble());
    expect([...cueBins]).toEqual([
      ['word', 1],
      ['words', 1],
      ['told', 4],
      ['says', 5],
      ['said', 6],
    ]);
    expect([...keptCapitals]).toEqual(['café', 'monday']);
    expect(rowBits).toBe(8);
  });

  test('gives its emissions, column by column and squared', () => {
    const { emissions, emissionScale } = readModel(assemble());
    const found = [...emissions.entries()].filter(([, weight]) => weight !== 0);
    expect(found).toEqual([
      [1 * 8 + 0, 9],
      [5 * 8 + 1, -4],
      [5 * 8 + 6, 100],
      [205 * 8 + 0, -1],
    ]);
    expect(emissions.length).toBe(256 * 8);
    expect(emissionScale).toBe(0.5);
  });

  test('gives its transitions in the order of contexts, states and predecessors', () => {
    const transitions = new Uint8Array(transitionBytes);
    transitions[0] = 2;
    transitions[transitionBytes - 1] = 0xfd;
    const model = readModel(assemble({ transitions }));
    const lastState = stateSpace.count - 1;
    const first = transitionIndex(0, 0, stateSpace.predecessors[0]![0]!, 0);
    const last = transitionIndex(
      contextSizes.length - 1,
      contextSizes.at(-1)! - 1,
      stateSpace.predecessors[lastState]!.at(-1)!,
      lastState,
    );
    expect(model.transitions[first]).toBe(1);
    expect(model.transitions[last]).toBe(-2.25);
    expect(model.transitions.filter((weight) => weight !== 0).length).toBe(2);
  });

  test('may lie anywhere in a buffer', () => {
    const bytes = assemble();
    const buffer = new Uint8Array(bytes.length + 5);
    buffer.set(bytes, 3);
    expect(readModel(buffer.subarray(3, 3 + bytes.length))).toEqual(readModel(bytes));
  });
});

describe('another model', () => {
  test.each<[string, Partial<Parts>]>([
    ['first four bytes is "PNG!"', { magic: 'PNG!' }],
    ['format version is 2', { version: 2 }],
    ['number of states is 7', { states: 7 }],
    ['number of emission columns is 8', { columns: 8 }],
    ['number of transition contexts is 11', { contexts: [11, 49, 16] }],
    ['number of row bits is 31', { rowBits: 31 }],
    [`template hash is ${templateHash - 1}`, { hash: templateHash - 1 }],
    ['scale of weights is NaN', { scales: [0.5, NaN] }],
    ['scale of weights is -1', { scales: [-1, 0.5] }],
    ['number of cue bins is 2', { cues: 'said\ntold' }],
    ['next row is 261', { rows: [3, 2, 4, 128, 2, 1, 1, 1, 1, 1, 1] }],
    ['next row is 1', { rows: [2, 2, 0, 1, 1, 1, 1] }],
    ['varint is longer than four bytes', { rows: [255, 255, 255, 255, 1] }],
    ['too few for what they say', { rows: [255, 255, 255, 127] }],
    ['length is', { transitions: new Uint8Array(transitionBytes - 1) }],
    ['length is', { transitions: new Uint8Array(transitionBytes + 1) }],
  ])('%s', (message, change) => {
    expect(messageOf(assemble(change))).toContain(message);
  });

  test('with a damaged byte fails its checksum, wherever that is', () => {
    const bytes = assemble();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const damaged = bytes.slice();
        damaged[at]! ^= difference;
        expect(messageOf(damaged)).toMatch(/checksum|first four bytes|format version/);
      }),
    );
  });
});

describe('never anything but a model or a mismatch', () => {
  test('when cut short', () => {
    const bytes = assemble();
    for (let length = 0; length < bytes.length; length += length < 80 ? 1 : 101)
      expect(messageOf(bytes.subarray(0, length))).not.toBe('no error');
  });

  test('of random bytes, bare or behind a good header', () => {
    const bytes = assemble();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(60), (noise, kept) => {
        expect(messageOf(noise)).not.toBe('no error');
        const mixed = Uint8Array.from([...bytes.subarray(0, kept), ...noise, 0, 0, 0, 0]);
        expect(messageOf(seal(mixed))).not.toBe('no error');
      }),
    );
  });

  test('of damaged bytes whose checksum was put right', () => {
    const bytes = assemble();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(150), fc.nat(255)), { minLength: 1, maxLength: 6 }), (changes) => {
        const damaged = bytes.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        messageOf(seal(damaged));
      }),
      { numRuns: 1000 },
    );
  });
});
