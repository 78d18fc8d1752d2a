/**
 * Works on inputs side by side, and gives the results in the order of the inputs. At most `width` are under way or
 * wait for those before them, so that a slow reader slows the work. A result that is next is given at once, even
 * while the next input is still awaited. When `stop` is aborted it fails at once, whatever is still under way.
 */
export async function* inOrder<Input, Output>(
  inputs: AsyncIterable<Input>,
  work: (input: Input) => Promise<Output>,
  width: number,
  stop?: AbortSignal,
): AsyncGenerator<Output> {
  const iterator = inputs[Symbol.asyncIterator]();
  const running: Promise<Output>[] = [];
  let coming: Promise<IteratorResult<Input>> | undefined;
  let ended = false;
  try {
    while (!ended || running.length > 0) {
      if (!ended && running.length < width) coming ??= iterator.next();
      const [first] = running;
      const event = await firstOf<{ readonly output: Output } | { readonly input: IteratorResult<Input> }>(
        [
          ...(first === undefined ? [] : [first.then((output) => ({ output }))]),
          ...(coming === undefined ? [] : [coming.then((input) => ({ input }))]),
        ],
        stop,
      );
      if ('output' in event) {
        running.shift();
        yield event.output;
        continue;
      }
      coming = undefined;
      if (event.input.done) {
        ended = true;
        continue;
      }
      const result = work(event.input.value);
      // It is awaited above in its turn; until then a failure is not unhandled.
      result.catch(() => undefined);
      running.push(result);
    }
  } finally {
    coming?.catch(() => undefined);
    if (!ended) void iterator.return?.()?.catch(() => undefined);
  }
}

/**
 * The first that is settled, or the signal's reason. A listener of its own each time: what waits for one promise that
 * outlives all others is never let go, with all that it was given.
 */
function firstOf<Value>(promises: readonly Promise<Value>[], stop: AbortSignal | undefined): Promise<Value> {
  if (!stop) return Promise.race(promises);
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(stop.reason as Error);
    if (stop.aborted) onAbort();
    stop.addEventListener('abort', onAbort, { once: true });
    const forget = (): void => stop.removeEventListener('abort', onAbort);
    void Promise.race(promises).then(resolve, reject).finally(forget);
  });
}
