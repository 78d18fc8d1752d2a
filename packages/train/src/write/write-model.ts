import {
  checksumOf,
  contextSizes,
  modelFormat,
  stateSpace,
  templateHash,
  transitionIndex,
} from '@inquit/core/internal';

import { usedColumns } from '../learn/weights.js';
import type { TrainedModel } from '../train-model.js';
import { makeByteSink } from './byte-sink.js';
import type { ByteSink } from './byte-sink.js';

/** The bytes that core's `readModel` reads, where the layout is described. */
export function writeModel(model: TrainedModel): Uint8Array {
  const sink = makeByteSink();
  for (const character of modelFormat.magic) sink.byte(character.charCodeAt(0));
  sink.byte(modelFormat.version);
  sink.byte(stateSpace.count);
  sink.byte(modelFormat.usedColumns);
  for (const size of contextSizes) sink.byte(size);
  sink.byte(model.rowBits);
  sink.uint32(templateHash);
  sink.float32(model.emissions.scale);
  sink.float32(model.transitions.scale);
  sink.text(cueLines(model.cueBins));
  sink.text([...model.keptCapitals].sort().join(' '));
  writeRows(model, sink);
  writeTransitions(model, sink);
  sink.uint32(checksumOf(sink.bytes()));
  return sink.bytes();
}

function cueLines(cueBins: ReadonlyMap<string, number>): string {
  return Array.from({ length: modelFormat.cueBins }, (_, index) =>
    [...cueBins]
      .filter(([, bin]) => bin === index + 1)
      .map(([word]) => word)
      .sort()
      .join(' '),
  ).join('\n');
}

function writeRows({ rows, emissions: { levels } }: TrainedModel, sink: ByteSink): void {
  sink.varint(rows.length);
  rows.forEach((row, index) => {
    sink.varint(row - (index === 0 ? -1 : rows[index - 1]!));
  });
  for (let index = 0; index < rows.length; index++) {
    let mask = 0;
    for (let column = 0; column < usedColumns; column++)
      if (levels[index * usedColumns + column]) mask |= 1 << column;
    sink.byte(mask);
  }
  for (let column = 0; column < usedColumns; column++)
    for (let index = 0; index < rows.length; index++) {
      const level = levels[index * usedColumns + column]!;
      if (level) sink.byte(level);
    }
}

function writeTransitions({ transitions: { levels } }: TrainedModel, sink: ByteSink): void {
  contextSizes.forEach((size, family) => {
    for (let context = 0; context < size; context++)
      stateSpace.predecessors.forEach((allowed, state) => {
        for (const previous of allowed) sink.byte(levels[transitionIndex(family, context, previous, state)]!);
      });
  });
}
