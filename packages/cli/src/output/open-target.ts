import { resolve, sep } from 'node:path';

import { version } from '../../package.json';
import type { WorkSettings } from '../batch/work-settings.js';
import { nameOf } from '../inputs/find-inputs.js';
import type { Input } from '../inputs/find-inputs.js';
import type { Io } from '../io.js';
import type { ExtractOptions } from '../options.js';
import { openFormat, wantedFormat } from './choose-format.js';
import { takeFingerprint } from './fingerprint.js';
import { openFolder } from './folder.js';
import { isFolderName, toUsageError } from './open-destination.js';
import type { Target } from './open-destination.js';

export interface ExtractTarget extends Target {
  /** Those that are still to be read. */
  readonly inputs: readonly Input[];
  readonly formatName: ExtractOptions['format'];
}

/** Where it goes, and what of the inputs an earlier run has not yet written there. */
export async function openTarget(
  found: readonly Input[],
  work: WorkSettings,
  options: ExtractOptions,
  io: Io,
): Promise<ExtractTarget> {
  const { out } = options;
  const isFolder = await isFolderName(out, io);
  const formatName = wantedFormat(options, isFolder);
  const { list, explain, bom, rawCells, withText, text, width, from } = options;
  const told = [work, formatName, list, explain, bom, rawCells, withText, text, width, from];
  const fingerprint = options.resume
    ? await takeFingerprint(version, told, found, io.workingFolder)
    : undefined;
  const rest = { formatName, ...(out !== undefined && { out }), ...(fingerprint && { fingerprint }) };
  if (out === undefined || formatName === undefined || !isFolder) return { inputs: found, ...rest };
  const folder = await openFolder(resolve(io.workingFolder, out), fingerprint).catch((error: unknown) => {
    throw toUsageError(out, error);
  });
  const { format } = await openFormat(formatName, true, options, io);
  const extension = format.files ? undefined : format.extension;
  const inputs = found.filter(
    (input) =>
      input.kind === 'failure' || extension === undefined || !folder.isDone(nameOf(input), extension),
  );
  return { inputs, folder, ...rest };
}

/** What an earlier run has written into a folder that is searched is no input of this one. */
export function withoutOutput(found: readonly Input[], { out }: ExtractOptions, io: Io): readonly Input[] {
  if (out === undefined) return found;
  const target = resolve(io.workingFolder, out);
  return found.filter((input) => {
    if (input.kind !== 'file') return true;
    const path = resolve(io.workingFolder, input.path);
    return path !== target && !path.startsWith(target + sep);
  });
}
