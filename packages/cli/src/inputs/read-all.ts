/** As much of a document as is held, in bytes: more than core reads of one, so that core sees and says that it cut it. */
export const longestDocument = 33 * 1024 * 1024;

/** All the bytes, or the first of too many. */
export async function readAll(
  chunks: AsyncIterable<Uint8Array>,
  limit = longestDocument,
): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return held.length === 1 ? held[0]! : Buffer.concat(held);
}
