/**
 * Names of XML elements: by local name, except in the namespaces that feeds mix into their own.
 *
 * Handles `<content:encoded>` under whatever prefix it has; must not take `<media:title>` for an item's title.
 */

/** Namespaces that are known by one prefix here, however the document calls them; '' are formats of their own. */
const knownPrefixes = new Map([
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/rss/1.0', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://iptc.org/std/nar/2006-10-01', ''],
  ['http://iptc.org/std/newsml/2006-05-01', ''],
  ['http://iptc.org/std/nitf/2006-10-18', ''],
  ['http://www.w3.org/1999/xhtml', ''],
]);

/** Which prefix stands for which namespace, while elements open and close. */
export class NamespaceScope {
  readonly #bindings = new Map<string, string[]>();

  /** Takes in what an element declares; gives the prefixes to hand to `leave`. */
  enter(attributes: ReadonlyMap<string, string>): readonly string[] {
    const declared: string[] = [];
    for (const [name, value] of attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice('xmlns:'.length);
      const bindings = this.#bindings.get(prefix);
      const uri = value.trim();
      if (bindings) bindings.push(uri);
      else this.#bindings.set(prefix, [uri]);
      declared.push(prefix);
    }
    return declared;
  }

  leave(declared: readonly string[]): void {
    for (const prefix of declared) this.#bindings.get(prefix)?.pop();
  }

  /** The name an element is known by: "content:encoded", or "p" for "nitf:p". */
  nameOf(written: string): string {
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    const local = written.slice(colon + 1);
    const uri = this.#bindings.get(prefix)?.at(-1);
    // A prefix that is not declared, or stands for something unknown, stays; a default namespace has none to show.
    const known = uri === undefined ? undefined : knownPrefixes.get(uri.toLowerCase().replace(/\/$/, ''));
    const shown = known ?? prefix;
    return shown === '' ? local : `${shown}:${local}`;
  }
}
