/**
 * A link that carries the text itself, compressed, behind the `#` of the address: browsers never send that part to a
 * server.
 */

/** Longer links are cut off by some mail and chat programs. */
export const longestFragment = 32_000;

/** More than any article, and far less than what a small link could be made to unpack to. */
const longestText = 1_000_000;

const key = 'text=';

/** The link's part behind `#`; absent where it would be too long. */
export async function makeFragment(text: string): Promise<string | undefined> {
  const packed = await collect(
    new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    Infinity,
  );
  const fragment = `#${key}${toBase64Url(packed!)}`;
  return fragment.length > longestFragment ? undefined : fragment;
}

/** The text of a link; absent where the address has none, or a broken one. */
export async function readFragment(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(`#${key}`)) return undefined;
  try {
    const packed = fromBase64Url(fragment.slice(key.length + 1));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const bytes = await collect(stream, longestText);
    return bytes && new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

/** All bytes of a stream; absent where there are too many. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
