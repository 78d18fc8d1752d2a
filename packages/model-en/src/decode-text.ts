/**
 * Bytes from the text that `pnpm train` writes: each frequent byte is one character, each rare one two, of which the
 * first is one of the alphabet's last two. ASCII only, so that it survives every bundler, and compresses like the bytes.
 */
export function decodeText(alphabet: string, order: readonly number[], text: string): Uint8Array {
  const direct = alphabet.length - 2;
  const ranks = new Uint8Array(128);
  for (let rank = 0; rank < alphabet.length; rank++) ranks[alphabet.charCodeAt(rank)] = rank;
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    let rank = ranks[text.charCodeAt(index)]!;
    if (rank >= direct) {
      const page = rank - direct;
      rank = direct + page * alphabet.length + ranks[text.charCodeAt(++index)]!;
    }
    bytes[length++] = order[rank]!;
  }
  return bytes.slice(0, length);
}
