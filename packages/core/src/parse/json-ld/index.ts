import { diagnose } from '../../diagnostics.js';
import type { Diagnostic } from '../../types.js';
import { findArticleNode } from './article-node.js';
import type { PageHints } from './article-node.js';
import { flattenJson } from './flatten.js';
import type { JsonLdNode } from './flatten.js';
import { readJson } from './mend-json.js';
import { cleanText, isNode, textOfValue, typesOf } from './values.js';

/** What the JSON-LD of a page, or a document of JSON-LD, holds. */
export interface JsonLd {
  /** Every object, in order. */
  readonly nodes: readonly JsonLdNode[];
  /** Nodes by their `@id`. */
  readonly byId: ReadonlyMap<string, JsonLdNode>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the blocks of JSON-LD of one page. Never throws; a block that cannot be read is a diagnostic. */
export function readJsonLd(blocks: readonly string[]): JsonLd {
  const nodes: JsonLdNode[] = [];
  const byId = new Map<string, JsonLdNode>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.trim() === '') continue;
    const json = readJson(block);
    const where = `JSON-LD block ${String(index + 1)} of ${String(blocks.length)}`;
    if (json === undefined) {
      diagnostics.push(diagnose('ill-formed-json', undefined, `${where} is not JSON and was not read.`));
      continue;
    }
    if (json.isMended) {
      diagnostics.push(diagnose('ill-formed-json', undefined, `${where} is not well-formed; it was mended.`));
    }
    const flat = flattenJson(json.value);
    if (flat.isTooDeep) {
      diagnostics.push(
        diagnose(
          'depth-limit',
          undefined,
          `${where} is nested deeper than the limit; the rest was not read.`,
        ),
      );
    }
    for (const node of flat.nodes) {
      nodes.push(node);
      const id = node['@id'];
      // The fullest node of an id counts: references have nothing but the id.
      if (typeof id === 'string' && size(node) > size(byId.get(id))) byId.set(id, node);
    }
  }
  return { nodes, byId, diagnostics };
}

/** The node of the article that the page shows. */
export function articleOf(jsonLd: JsonLd, hints?: PageHints): JsonLdNode | undefined {
  return findArticleNode(jsonLd.nodes, hints);
}

/** A reference replaced by the node it refers to, where there is one. */
export function resolveNode(jsonLd: JsonLd, value: unknown): unknown {
  if (!isNode(value)) return value;
  const id = value['@id'];
  return typeof id === 'string' && size(value) <= 2 ? (jsonLd.byId.get(id) ?? value) : value;
}

/**
 * The texts that articles of the page have as `articleBody`, longest first, with markup and entities as they stand: for
 * deciding which paragraphs are body. They are no text to show, for they glue paragraphs together.
 */
export function articleBodies(jsonLd: JsonLd): readonly string[] {
  return jsonLd.nodes
    .filter((node) => typesOf(node).some((type) => /(?:Article|Posting|Report)$/.test(type)))
    .flatMap((node) => [node['articleBody'] ?? node['text']])
    .filter((body) => typeof body === 'string')
    .sort((one, other) => other.length - one.length);
}

/** Names of the page's nodes of a type: `namesOfType(jsonLd, /Organization$/)`. */
export function namesOfType(jsonLd: JsonLd, type: RegExp): readonly string[] {
  return jsonLd.nodes
    .filter((node) => typesOf(node).some((each) => type.test(each)))
    .map((node) => textOfValue(node['name']))
    .filter((name) => name !== undefined)
    .map(cleanText);
}

function size(node: JsonLdNode | undefined): number {
  return node === undefined ? 0 : Object.keys(node).length;
}
