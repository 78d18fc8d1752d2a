/** Whole numbers from 0 to 2^32 - 1, always the same ones for the same seed. */
export interface Random {
  next(): number;
}

/** Marsaglia's xorshift32: no more is asked of it than to shuffle and to drop features. */
export function makeRandom(seed: number): Random {
  // Multiplied so that neighbouring seeds part at once; zero is the one state it never leaves.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0 || 1;
  return {
    next() {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state >>> 0;
    },
  };
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle(numbers: Int32Array, random: Random): void {
  for (let index = numbers.length - 1; index > 0; index--) {
    const other = random.next() % (index + 1);
    const kept = numbers[index]!;
    numbers[index] = numbers[other]!;
    numbers[other] = kept;
  }
}
