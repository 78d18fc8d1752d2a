import { openStream } from '../formats/format-stream.js';
import type { Format } from '../formats/format.js';
import { toStream } from './destination.js';
import type { Destination } from './destination.js';
import { openFileSink } from './file-sink.js';
import type { OutputFolder } from './folder.js';

// A link that somebody has put in the place of an output leads who knows where.
const noLinks = { followLinks: false };

/** One output for each input. That of an input that could not be read to its end is not there. */
export function toShards(folder: OutputFolder, format: Format): Destination {
  let current: Destination | undefined;
  return {
    startOfInput: async (name) => {
      const sink = await openFileSink(folder.pathOf(name, format.extension), noLinks);
      current = toStream(sink, openStream(format));
    },
    add: async (outcome) => current?.add(outcome),
    endOfUnit: async () => undefined,
    endOfInput: async (failed) => {
      await (failed ? current?.abandon() : current?.finish());
      current = undefined;
    },
    finish: async () => undefined,
    abandon: async () => current?.abandon(),
  };
}

/** The files of each article, for formats that want their own. */
export function toFiles(folder: OutputFolder): Destination {
  return {
    startOfInput: async () => undefined,
    add: async ({ name, files = [] }) => {
      for (const { extension, text } of files) {
        const sink = await openFileSink(folder.pathOf(name, extension), noLinks);
        await sink.write(text);
        await sink.finish();
      }
    },
    endOfUnit: async () => undefined,
    endOfInput: async () => undefined,
    finish: async () => undefined,
    abandon: async () => undefined,
  };
}
