import { Tokenizer } from 'htmlparser2';
import { diagnose } from '../../diagnostics.js';
import type { Diagnostic, DiagnosticCode } from '../../types.js';
import { maxAttributes, maxElementDepth, maxNodes } from '../limits.js';
import { skipDoctype } from './doctype.js';
import { decodeHtmlEntities } from './html-entities.js';
import { NamespaceScope } from './namespaces.js';
import type { XmlElement, XmlNode } from './xml-tree.js';

export interface XmlDocument {
  /** The first element on the highest level; absent where there is none. */
  readonly root?: XmlElement;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads XML into a tree, within the limits. Nothing is fetched and no entity of the document's own is expanded. What is
 * not well-formed is read as far as it makes sense: a missing end tag is supplied, a stray one passed over.
 */
export function readXml(text: string): XmlDocument {
  const doctype = skipDoctype(text);
  // White space in place of the document type declaration keeps all positions.
  const readable = doctype
    ? text.slice(0, doctype.start) + ' '.repeat(doctype.end - doctype.start) + text.slice(doctype.end)
    : text;
  const builder = new TreeBuilder(readable);
  const tokenizer: Tokenizer = new Tokenizer({ xmlMode: true }, builder);
  builder.stop = () => {
    tokenizer.pause();
  };
  tokenizer.write(readable);
  if (!builder.isStopped) tokenizer.end();
  if (doctype?.declaresEntities) builder.report('doctype-ignored');
  return builder.finish();
}

interface OpenElement {
  readonly writtenName: string;
  readonly element: { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlNode[] };
  readonly declared: readonly string[];
}

/** Takes the tokenizer's events. A class because the tokenizer wants one object with all of them. */
class TreeBuilder {
  stop = (): void => undefined;
  isStopped = false;
  readonly #input: string;
  readonly #scope = new NamespaceScope();
  readonly #open: OpenElement[] = [];
  readonly #diagnostics = new Map<DiagnosticCode, Diagnostic>();
  #root: XmlElement | undefined;
  #nodes = 0;
  /** How many elements are open below the deepest that is kept. */
  #tooDeep = 0;
  #text: { readonly parts: string[]; readonly start: number; end: number } | undefined;
  #tagName = '';
  #attributes = new Map<string, string>();
  #attributeName = '';
  #attributeValue: string[] = [];

  constructor(input: string) {
    this.#input = input;
  }

  report(code: DiagnosticCode): void {
    if (!this.#diagnostics.has(code)) this.#diagnostics.set(code, diagnose(code));
  }

  finish(): XmlDocument {
    if (!this.isStopped && (this.#open.length > 0 || this.#root === undefined)) this.report('ill-formed-xml');
    while (this.#open.length > 0) this.#close(this.#input.length);
    return { ...(this.#root && { root: this.#root }), diagnostics: [...this.#diagnostics.values()] };
  }

  ontext(start: number, end: number): void {
    this.#addText(decodeHtmlEntities(this.#input.slice(start, end)), start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    this.#addText(String.fromCodePoint(codePoint), end - 1, end);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#addText(this.#input.slice(start, end - endOffset), start, end - endOffset);
  }

  onopentagname(start: number, end: number): void {
    this.#tagName = this.#input.slice(start, end);
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#input.slice(start, end);
    this.#attributeValue = [];
  }

  onattribdata(start: number, end: number): void {
    this.#attributeValue.push(decodeHtmlEntities(this.#input.slice(start, end)));
  }

  onattribentity(codePoint: number): void {
    this.#attributeValue.push(String.fromCodePoint(codePoint));
  }

  onattribend(): void {
    if (this.#attributes.has(this.#attributeName)) this.report('ill-formed-xml');
    else if (this.#attributes.size >= maxAttributes) this.report('attribute-limit');
    else this.#attributes.set(this.#attributeName, this.#attributeValue.join(''));
  }

  onopentagend(end: number): void {
    this.#openElement(end + 1);
  }

  onselfclosingtag(end: number): void {
    this.#openElement(end + 1);
    if (this.isStopped) return;
    if (this.#tooDeep > 0) this.#tooDeep--;
    else this.#close(end + 1);
  }

  onclosetag(start: number, end: number): void {
    this.#flushText();
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    const name = this.#input.slice(start, end);
    const at = this.#open.findLastIndex(({ writtenName }) => writtenName === name);
    if (at !== this.#open.length - 1 || at < 0) this.report('ill-formed-xml');
    if (at < 0) return;
    while (this.#open.length > at) this.#close(start - '</'.length);
  }

  oncomment(): void {
    this.#flushText();
  }

  ondeclaration(): void {
    this.report('ill-formed-xml');
  }

  onprocessinginstruction(): void {
    this.#flushText();
  }

  onend(): void {
    this.#flushText();
  }

  #openElement(contentStart: number): void {
    this.#flushText();
    if (this.#open.length >= maxElementDepth) {
      this.report('depth-limit');
      this.#tooDeep++;
      return;
    }
    if (!this.#countNode()) return;
    const declared = this.#scope.enter(this.#attributes);
    const element = {
      kind: 'element' as const,
      name: this.#scope.nameOf(this.#tagName),
      attributes: this.#attributes,
      children: [],
      start: contentStart,
      end: contentStart,
    };
    const parent = this.#open.at(-1);
    if (parent) parent.element.children.push(element);
    else if (this.#root === undefined) this.#root = element;
    else this.report('ill-formed-xml');
    this.#open.push({ writtenName: this.#tagName, element, declared });
  }

  #close(end: number): void {
    this.#flushText();
    const closed = this.#open.pop();
    if (!closed) return;
    closed.element.end = end;
    this.#scope.leave(closed.declared);
  }

  #addText(text: string, start: number, end: number): void {
    if (this.#text) {
      this.#text.parts.push(text);
      this.#text.end = end;
    } else this.#text = { parts: [text], start, end };
  }

  #flushText(): void {
    const pending = this.#text;
    this.#text = undefined;
    if (!pending) return;
    const text = pending.parts.join('');
    const parent = this.#open.at(-1);
    if (parent) {
      if (this.#countNode())
        parent.element.children.push({ kind: 'text', text, start: pending.start, end: pending.end });
    } else if (text.trim() !== '') this.report('ill-formed-xml');
  }

  #countNode(): boolean {
    if (this.isStopped) return false;
    if (this.#nodes++ < maxNodes) return true;
    this.report('node-limit');
    this.isStopped = true;
    this.stop();
    return false;
  }
}
