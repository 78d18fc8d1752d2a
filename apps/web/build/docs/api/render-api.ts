import { ReflectionKind } from './reflection-kind.js';
import type { JSONOutput } from 'typedoc';
import { escapeHtml } from '../escape-html.js';
import { anchoredHeading } from '../markdown.js';
import type { Heading } from '../markdown.js';
import type { ApiEntry } from './load-api.js';
import { renderComment } from './render-comment.js';
import { plainLength, renderSignature, renderType } from './render-type.js';
import type { LinkOf } from './render-type.js';

type Declaration = JSONOutput.DeclarationReflection;

/** The reference as HTML: every export of every entry, with an anchor each. */
export function renderApi(entries: readonly ApiEntry[]): {
  readonly html: string;
  readonly headings: readonly Heading[];
} {
  const anchors = anchorsOf(entries);
  const linkOf: LinkOf = (target) => {
    const anchor = anchors.get(target);
    return anchor === undefined ? undefined : `#${anchor}`;
  };
  const headings: Heading[] = [];
  const sections = entries.map(({ specifier, about, exports }) => {
    const heading = { depth: 2, id: entryAnchor(specifier), title: `<code>${escapeHtml(specifier)}</code>` };
    headings.push(heading);
    const own = exports.filter(isDeclaration).sort((a, b) => rank(a) - rank(b));
    const lent = exports.filter((each) => !isDeclaration(each));
    return [
      anchoredHeading(heading),
      about === undefined ? '' : renderComment(about),
      own.length > 1 ? index(own, anchors) : '',
      ...own.map((declaration) => renderExport(declaration, anchors.get(declaration.id)!, linkOf)),
      lent.length === 0 ? '' : renderLent(lent, linkOf),
    ].join('');
  });
  return { html: sections.join(''), headings };
}

/** Names alone in the main entry, with the entry before them in the others. */
function anchorsOf(entries: readonly ApiEntry[]): Map<number, string> {
  const anchors = new Map<number, string>();
  for (const { specifier, exports } of entries) {
    const entry = specifier.split('/').slice(2).join('/');
    for (const each of exports)
      if (isDeclaration(each)) anchors.set(each.id, entry === '' ? each.name : `${entry}.${each.name}`);
  }
  return anchors;
}

function entryAnchor(specifier: string): string {
  return specifier.replace(/^@/, '').replaceAll('/', '-');
}

function isDeclaration(each: JSONOutput.SomeReflection): each is Declaration {
  return each.variant === 'declaration';
}

/** Functions come first, then constants and classes, then types. */
function rank({ kind }: Declaration): number {
  const order = [ReflectionKind.Function, ReflectionKind.Variable, ReflectionKind.Class];
  const place = order.indexOf(kind as never);
  return place < 0 ? order.length : place;
}

function index(own: readonly Declaration[], anchors: ReadonlyMap<number, string>): string {
  return `<p class="api-index">${own
    .map(({ id, name }) => `<a href="#${anchors.get(id)!}">${escapeHtml(name)}</a>`)
    .join(' ')}</p>`;
}

/** Exports that are another entry's own. */
function renderLent(lent: readonly JSONOutput.SomeReflection[], linkOf: LinkOf): string {
  const names = lent.map((each) => {
    const address = 'target' in each && typeof each.target === 'number' ? linkOf(each.target) : undefined;
    const name = escapeHtml(each.name);
    return address === undefined ? name : `<a href="${address}">${name}</a>`;
  });
  return `<p>The same as in the main entry:</p><p class="api-index">${names.join(' ')}</p>`;
}

function renderExport(declaration: Declaration, anchor: string, linkOf: LinkOf): string {
  const { name, kind, comment, type, signatures = [], children = [] } = declaration;
  const heading = anchoredHeading({ depth: 3, id: anchor, title: escapeHtml(name) });
  const blocks = (): string => {
    if (kind === ReflectionKind.Function)
      return signatures
        .map(
          (signature) =>
            code(`function ${escapeHtml(name)}${renderSignature(signature, linkOf)}`) +
            renderComment(signature.comment),
        )
        .join('');
    if (kind === ReflectionKind.Variable)
      return code(`const ${escapeHtml(name)}: ${renderType(type, linkOf)}`) + renderComment(comment);
    if (kind === ReflectionKind.TypeAlias)
      return code(`type ${escapeHtml(name)} = ${renderAlias(type, linkOf)}`) + renderComment(comment);
    const word = kind === ReflectionKind.Class ? 'class' : 'interface';
    const parents = (declaration.extendedTypes ?? []).map((parent) => renderType(parent, linkOf));
    const line = `${word} ${escapeHtml(name)}${parents.length > 0 ? ` extends ${parents.join(', ')}` : ''}`;
    return code(line) + renderComment(comment) + members(children, linkOf);
  };
  return `<section class="api-export">${heading}${blocks()}</section>`;
}

/** A long union gets a line for each of its types. */
function renderAlias(type: JSONOutput.SomeType | undefined, linkOf: LinkOf): string {
  const line = renderType(type, linkOf);
  if (type?.type !== 'union' || plainLength(line) <= 66) return line;
  return type.types.map((each) => `\n  | ${renderType(each, linkOf)}`).join('');
}

function members(children: readonly Declaration[], linkOf: LinkOf): string {
  // Names in brackets are symbols, which are nobody's business.
  const shown = children.filter(({ name, inheritedFrom }) => !name.startsWith('[') && !inheritedFrom);
  if (shown.length === 0) return '';
  return `<dl class="api-members">${shown.map((member) => renderMember(member, linkOf)).join('')}</dl>`;
}

function renderMember(member: Declaration, linkOf: LinkOf): string {
  const { name, flags, type, signatures, comment } = member;
  const start = `${flags.isStatic ? 'static ' : ''}${name === 'constructor' ? 'new' : escapeHtml(name)}`;
  const [signature] = signatures ?? [];
  const line = signature
    ? `<b>${start}</b>${renderSignature(signature, linkOf)}`
    : `<b>${start}</b>${flags.isOptional ? '?' : ''}: ${renderType(type, linkOf)}`;
  return `<div><dt><code>${line}</code></dt><dd>${renderComment(comment ?? signature?.comment)}</dd></div>`;
}

function code(html: string): string {
  return `<figure class="code"><pre tabindex="0"><code>${html}</code></pre></figure>`;
}
