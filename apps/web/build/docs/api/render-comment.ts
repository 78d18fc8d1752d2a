import { marked } from 'marked';
import type { JSONOutput } from 'typedoc';

/** A comment as HTML. In the source it is Markdown, broken into lines. */
export function renderComment(comment: JSONOutput.Comment | string | undefined): string {
  if (comment === undefined) return '';
  const text =
    typeof comment === 'string'
      ? comment
      : [comment.summary, ...(comment.blockTags ?? []).map(({ content }) => content)]
          .map((parts) => parts.map(({ text }) => text).join(''))
          .join('\n\n');
  return marked.parse(text, { async: false });
}
