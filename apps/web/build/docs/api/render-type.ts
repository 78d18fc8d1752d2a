import type { JSONOutput } from 'typedoc';
import { escapeHtml } from '../escape-html.js';

/** The address of what a reference means, by TypeDoc's number; absent where it is not on the page. */
export type LinkOf = (target: number) => string | undefined;

/** A type as HTML, as TypeScript writes it, with links to the types that are on the page. */
export function renderType(type: JSONOutput.SomeType | undefined, linkOf: LinkOf): string {
  if (!type) return 'unknown';
  const render = (inner: JSONOutput.SomeType): string => renderType(inner, linkOf);
  switch (type.type) {
    case 'intrinsic':
    case 'unknown':
      return escapeHtml(type.name);
    case 'literal':
      return escapeHtml(typeof type.value === 'string' ? `'${type.value}'` : JSON.stringify(type.value));
    case 'reference':
      return renderReference(type, linkOf);
    case 'array':
      return `${inBrackets(type.elementType, render)}[]`;
    case 'tuple':
      return `[${(type.elements ?? []).map(render).join(', ')}]`;
    case 'namedTupleMember':
      return `${escapeHtml(type.name)}${type.isOptional ? '?' : ''}: ${render(type.element)}`;
    case 'optional':
      return `${render(type.elementType)}?`;
    case 'rest':
      return `...${render(type.elementType)}`;
    case 'union':
      return type.types.map((inner) => inBrackets(inner, render, ['reflection'])).join(' | ');
    case 'intersection':
      return type.types.map((inner) => inBrackets(inner, render)).join(' &amp; ');
    case 'typeOperator':
      return `${type.operator} ${render(type.target)}`;
    case 'indexedAccess':
      return `${render(type.objectType)}[${render(type.indexType)}]`;
    case 'query':
      return `typeof ${render(type.queryType)}`;
    case 'predicate':
      return `${type.asserts ? 'asserts ' : ''}${escapeHtml(type.name)}${type.targetType ? ` is ${render(type.targetType)}` : ''}`;
    case 'reflection':
      return renderObject(type.declaration, linkOf);
    default:
      throw new Error(
        `The API page cannot write types of the kind "${type.type}": add it to render-type.ts.`,
      );
  }
}

/** `(name: Type, other?: Type): Type`, of a function or a method. */
export function renderSignature(
  { parameters = [], type }: JSONOutput.SignatureReflection,
  linkOf: LinkOf,
  arrow = ':',
): string {
  const list = parameters.map((parameter) => {
    const isOptional = parameter.flags.isOptional === true || parameter.defaultValue !== undefined;
    const rest = parameter.flags.isRest === true ? '...' : '';
    return `${rest}${escapeHtml(parameter.name)}${isOptional ? '?' : ''}: ${renderType(parameter.type, linkOf)}`;
  });
  const isLong = plainLength(list.join(', ')) > 66;
  const written = isLong ? `\n${list.map((each) => `  ${each},\n`).join('')}` : list.join(', ');
  return `(${written})${arrow} ${renderType(type, linkOf)}`;
}

export function plainLength(html: string): number {
  return html.replace(/<[^>]*>/g, '').replace(/&\w+;/g, '.').length;
}

function renderReference(type: JSONOutput.ReferenceType, linkOf: LinkOf): string {
  const address = typeof type.target === 'number' ? linkOf(type.target) : undefined;
  const name = escapeHtml(type.name);
  const linked = address === undefined ? name : `<a href="${address}">${name}</a>`;
  // `Uint8Array` is written without the argument that it has by default.
  const given = (type.typeArguments ?? []).filter(
    (argument) => !(argument.type === 'reference' && argument.name === 'ArrayBufferLike'),
  );
  const inner = given.map((argument) => renderType(argument, linkOf));
  return inner.length > 0 ? `${linked}&lt;${inner.join(', ')}&gt;` : linked;
}

function renderObject(declaration: JSONOutput.DeclarationReflection, linkOf: LinkOf): string {
  const [signature] = declaration.signatures ?? [];
  if (signature) return renderSignature(signature, linkOf, ' =&gt;');
  const members = (declaration.children ?? []).map(
    ({ name, flags, type, signatures }) =>
      `${escapeHtml(name)}${flags.isOptional ? '?' : ''}: ${
        signatures?.[0] ? renderSignature(signatures[0], linkOf, ' =&gt;') : renderType(type, linkOf)
      }`,
  );
  return members.length > 0 ? `{ ${members.join('; ')} }` : '{}';
}

/** What binds less than what stands around it goes into brackets. */
function inBrackets(
  type: JSONOutput.SomeType,
  render: (type: JSONOutput.SomeType) => string,
  kinds: readonly string[] = ['union', 'intersection', 'typeOperator', 'reflection'],
): string {
  const isFunction = type.type === 'reflection' && (type.declaration.signatures ?? []).length > 0;
  const needs = type.type === 'reflection' ? isFunction : kinds.includes(type.type);
  return needs ? `(${render(type)})` : render(type);
}
