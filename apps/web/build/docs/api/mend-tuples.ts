import type * as Typedoc from 'typedoc';

/**
 * TypeDoc 0.28 drops the dots of `readonly [Span, ...Span[]]`, though not of the same tuple without `readonly`. This
 * puts them back, by what the source says of each property.
 */
export function mendTuples(context: Typedoc.Context, typedoc: typeof Typedoc): void {
  const { ArrayType, ReflectionKind, RestType, TypeScript } = typedoc;
  for (const property of context.project.getReflectionsByKind(ReflectionKind.Property)) {
    const declaration = context.getSymbolFromReflection(property)?.declarations?.[0];
    if (!declaration || !TypeScript.isPropertySignature(declaration)) continue;
    const { type: node } = declaration;
    const { type } = property as { type?: Typedoc.SomeType };
    if (!node || !TypeScript.isTypeOperatorNode(node) || !TypeScript.isTupleTypeNode(node.type)) continue;
    if (type?.type !== 'typeOperator' || type.target.type !== 'tuple') continue;
    for (const [index, element] of node.type.elements.entries()) {
      const found = type.target.elements[index];
      if (found && TypeScript.isRestTypeNode(element) && found.type !== 'rest')
        type.target.elements[index] = new RestType(new ArrayType(found));
    }
  }
}
