/** The choice the writer most likely meant, for "did you mean". Absent where none is near. */
export function closest(word: string, choices: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const farthest = Math.min(3, Math.max(1, Math.floor(typed.length / 3)));
  let best: string | undefined;
  let bestDistance = farthest + 1;
  for (const choice of choices) {
    const begins = typed.length > 0 && choice.startsWith(typed);
    if (!begins && Math.abs(typed.length - choice.length) > farthest) continue;
    const distance = begins ? 0 : editDistance(typed, choice);
    if (distance < bestDistance) [best, bestDistance] = [choice, distance];
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours between two short words. */
function editDistance(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    const previous = rows[row - 1]!;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let distance = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) distance = Math.min(distance, rows[row - 2]![column - 2]! + 1);
      current.push(distance);
    }
    rows.push(current);
  }
  return rows[left.length]![right.length]!;
}
