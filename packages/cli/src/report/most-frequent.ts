/** Counts values, of which there are few, and gives the one that came most often; of equal ones the first. */
export class MostFrequent<Value> {
  private readonly counts = new Map<Value, number>();

  add(value: Value | undefined): void {
    if (value !== undefined) this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  get value(): Value | undefined {
    let best: Value | undefined;
    let most = 0;
    for (const [value, count] of this.counts) {
      if (count <= most) continue;
      best = value;
      most = count;
    }
    return best;
  }

  /** The only value there was; absent where there were several, which contradict one another. */
  get only(): Value | undefined {
    return this.counts.size === 1 ? this.value : undefined;
  }
}
