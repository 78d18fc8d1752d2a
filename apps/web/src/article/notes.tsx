import type { Diagnostic } from '@inquit/core';

/** What the reader of the result should know, each kind of remark once. */
export function Notes({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const remarks = groupByMessage(diagnostics);
  if (remarks.length === 0) return null;
  return (
    <section class="notes" aria-label="Remarks">
      <ul>
        {remarks.map(([message, count]) => (
          <li key={message}>
            {message}
            {count > 1 && ` (${count} times)`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function groupByMessage(diagnostics: readonly Diagnostic[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { message } of diagnostics) counts.set(message, (counts.get(message) ?? 0) + 1);
  return [...counts];
}
