import type { ParagraphRole } from '../../types.js';
import type { BlockHint, ParsedBlock } from '../parsed-article.js';

interface OpenHint {
  readonly speaker: string | undefined;
  /** In the paragraph that is being written; `undefined` until the first word of it. */
  start: number | undefined;
  /** Whether the input leaves its quotation marks to the style; decided by the first word. */
  readonly mayLackMarks: boolean;
  /** The mark to close with where marks were supplied. */
  closingMark?: string;
}

const quotationMark = /^[“”„«»"'‘’‚‹›`「『]/;
const whiteSpace = /[ \t\n\r\f\u0085\u2028\u2029]+/g;

/** Writes running text into paragraphs: white space made single, roles nested, quotations with a named speaker kept. */
export class TextWriter {
  readonly blocks: ParsedBlock[] = [];
  readonly #roles: ParagraphRole[];
  readonly #hints: OpenHint[] = [];
  #closedHints: BlockHint[] = [];
  #range: { readonly start: number; end: number } | undefined;
  /** Pieces, not one string: to look at the end of a string that grows is to copy it each time. */
  #pieces: string[] = [];
  #length = 0;

  constructor(role: ParagraphRole) {
    this.#roles = [role];
  }

  /** `start` and `end` are where the text stands in the input. */
  write(text: string, start: number, end: number): void {
    const single = text.replace(whiteSpace, ' ');
    const last = this.#last();
    const written = last === '' || last === ' ' || last === '\n' ? single.trimStart() : single;
    if (written === '') return;
    const words = written.trimStart();
    if (words !== '') {
      // A space before the quotation stays before its mark.
      this.#add(written.slice(0, written.length - words.length));
      this.#startHints(words);
      const from = start + (text.length - text.trimStart().length);
      const to = end - (text.length - text.trimEnd().length);
      if (this.#range) this.#range.end = to;
      else this.#range = { start: from, end: to };
    }
    this.#add(words === '' ? written : words);
  }

  breakLine(): void {
    this.#trimEnd();
    if (this.#length > 0) this.#add('\n');
  }

  /** Begins a paragraph of a role, and gives it to all paragraphs until `leave`; in another role, most change nothing. */
  enter(role: ParagraphRole): void {
    this.endParagraph();
    const outer = this.#roles.at(-1)!;
    // A paragraph in a list item is still one, but a credit in a block quotation is no quotation.
    this.#roles.push(outer === 'body' || role === 'note' || role === 'caption' ? role : outer);
  }

  leave(): void {
    this.endParagraph();
    if (this.#roles.length > 1) this.#roles.pop();
  }

  /** All words until `closeHint` are the speaker's. Without marks of their own, nor around them, they get marks. */
  openHint(speaker: string | undefined, mayLackMarks: boolean): void {
    this.#hints.push({ speaker, start: undefined, mayLackMarks });
  }

  closeHint(): void {
    const hint = this.#hints.pop();
    if (!hint) return;
    if (hint.closingMark !== undefined && this.#length > 0) {
      this.#trimEnd();
      this.#add(hint.closingMark);
    }
    this.#keepHint(hint);
  }

  endParagraph(): void {
    this.#trimEnd();
    for (const hint of this.#hints) {
      this.#keepHint(hint);
      hint.start = undefined;
    }
    if (this.#length > 0) {
      this.blocks.push({
        role: this.#roles.at(-1)!,
        text: this.#pieces.join(''),
        ...(this.#range && { inputRange: this.#range }),
        ...(this.#closedHints.length > 0 && { hints: this.#closedHints }),
      });
    }
    this.#pieces = [];
    this.#length = 0;
    this.#range = undefined;
    this.#closedHints = [];
  }

  #startHints(words: string): void {
    let isInner = false;
    for (const hint of this.#hints) {
      if (hint.start === undefined) {
        hint.start = this.#length;
        const isMarked =
          hint.closingMark !== undefined || quotationMark.test(words) || quotationMark.test(this.#last());
        if (hint.mayLackMarks && !isMarked) {
          this.#add(isInner ? '‘' : '“');
          hint.closingMark = isInner ? '’' : '”';
        }
      }
      isInner ||= hint.closingMark === '”';
    }
  }

  #keepHint({ speaker, start }: OpenHint): void {
    const last = this.#last();
    const end = last === ' ' || last === '\n' ? this.#length - 1 : this.#length;
    // Who is credited below a quotation does not say that.
    if (this.#roles.at(-1) === 'note') return;
    if (speaker !== undefined && start !== undefined && start < end)
      this.#closedHints.push({ start, end, speaker });
  }

  #add(piece: string): void {
    if (piece === '') return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  #last(): string {
    return this.#pieces.at(-1)?.slice(-1) ?? '';
  }

  #trimEnd(): void {
    for (let last = this.#pieces.pop(); last !== undefined; last = this.#pieces.pop()) {
      this.#length -= last.length;
      const trimmed = last.trimEnd();
      this.#add(trimmed);
      if (trimmed !== '') return;
    }
  }
}
