import type { ReadingInput } from '../reading/messages.js';

/** What the file chooser offers; anything may be dropped. */
export const fileTypes = '.txt,.html,.htm,.md,.markdown,.json,.ndjson,.jsonl,.xml,.rss,.atom,.nitf,.eml';

/** More than an article needs; core's own limit is 32 MB. */
const longestFile = 33 * 1024 * 1024;

/** The contents of files, in their order. What lies beyond the limit of one is left in the file. */
export function openFiles(files: Iterable<File>): Promise<ReadingInput[]> {
  return Promise.all(
    [...files].map(async (file) => ({
      name: file.name,
      data: new Uint8Array(await file.slice(0, longestFile).arrayBuffer()),
    })),
  );
}
