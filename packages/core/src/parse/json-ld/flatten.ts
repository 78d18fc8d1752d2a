/** A JSON object: a node of the graph that the blocks of a page make together. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

export interface FlatNodes {
  /** In document order, outer nodes before the nodes inside them. */
  readonly nodes: readonly JsonLdNode[];
  readonly isTooDeep: boolean;
}

/** What is nested deeper is not read. */
const maxDepth = 256;

/** All objects of a JSON value. No recursion: JSON can be nested as deep as it is long. */
export function flattenJson(value: unknown): FlatNodes {
  const nodes: JsonLdNode[] = [];
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let isTooDeep = false;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > maxDepth) {
      isTooDeep = true;
      continue;
    }
    if (!Array.isArray(next.value)) nodes.push(next.value as JsonLdNode);
    const inside: unknown[] = Object.values(next.value);
    for (let index = inside.length - 1; index >= 0; index--) {
      waiting.push({ value: inside[index], depth: next.depth + 1 });
    }
  }
  return { nodes, isTooDeep };
}
