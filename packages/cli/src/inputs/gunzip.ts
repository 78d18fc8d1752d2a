import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** How much gzip may unpack to: a file of kilobytes that becomes gigabytes is an attack, or of no use. */
export interface GunzipLimits {
  /** Unpacked bytes up to which any ratio will do. */
  readonly freeBytes: number;
  readonly ratio: number;
}

const defaultLimits: GunzipLimits = { freeBytes: 8 * 1024 * 1024, ratio: 100 };

export function isGzip(first: Uint8Array): boolean {
  return first[0] === 0x1f && first[1] === 0x8b;
}

/** Unpacks gzip, several members after one another too. Throws where it unpacks to far more than any text does. */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  limits = defaultLimits,
): AsyncGenerator<Uint8Array> {
  let packed = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  }
  let unpacked = 0;
  const source = Readable.from(counted(), { objectMode: false });
  const unpacking = createGunzip();
  source.on('error', (error) => unpacking.destroy(error));
  try {
    for await (const chunk of source.pipe(unpacking) as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (unpacked > limits.freeBytes && unpacked > packed * limits.ratio) {
        throw new Error(
          `the gzip data unpacks to more than ${limits.ratio} times its size; it is not read on`,
        );
      }
      yield chunk;
    }
  } finally {
    source.destroy();
    unpacking.destroy();
  }
}
