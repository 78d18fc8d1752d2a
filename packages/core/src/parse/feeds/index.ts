import type { ParsedArticle } from '../parsed-article.js';
import { childOf, childrenOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';
import { readAtomEntry, readFeedFacts } from './atom-entry.js';
import { readChannel, readRssItem } from './rss-item.js';

/** Reads the items of an RSS or RDF feed, one at a time. */
export function* readRss(root: XmlElement): Generator<ParsedArticle> {
  const channel = childOf(root, 'channel');
  const facts = readChannel(channel);
  // RSS 2 has its items inside the channel, RSS 1 beside it; some feeds of RSS 0.9 have no channel.
  for (const item of [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')])
    yield readRssItem(item, facts);
}

/** Reads the entries of an Atom feed, one at a time, or an entry that stands alone. */
export function* readAtom(root: XmlElement): Generator<ParsedArticle> {
  if (root.name === 'atom:entry' || root.name === 'entry') {
    yield readAtomEntry(root, readFeedFacts(undefined));
    return;
  }
  const facts = readFeedFacts(root);
  for (const entry of childrenOf(root, 'atom:entry', 'entry')) yield readAtomEntry(entry, facts);
}
