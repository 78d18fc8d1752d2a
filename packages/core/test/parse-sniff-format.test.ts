import { expect, test } from 'vitest';
import { sniffFormat } from '../src/parse/sniff-format.js';
import type { ArticleFormat } from '../src/types.js';

const cases: readonly (readonly [name: string, format: ArticleFormat, text: string])[] = [
  ['nothing', 'text', ''],
  ['white space', 'text', ' \n\t\n'],
  ['prose', 'text', 'The bridge is shut.\n\n“Until May,” said Ada Berg.'],
  ['prose that begins with a heart', 'text', '<3 this town, the poster says.'],
  ['prose that begins with a word in angle brackets', 'text', '<laughs> No, she said. <pauses> Never.'],
  ['prose that begins with an element nobody closes', 'text', '<p> is the tag for a paragraph.'],
  ['prose about feeds', 'text', '<feed me> was painted on the wall.'],
  ['prose about rss', 'text', '<rss> stands for a format of feeds.'],
  ['prose that begins with a brace', 'text', '{laughs} No, she said.'],
  ['prose that begins with a bracket', 'text', '[The mayor] said so, according to the file.'],
  ['a list of words in brackets', 'text', '["Enough"] was all that the banner said.'],
  ['prose with a hashtag', 'text', '#Tarnwatch was the hashtag of the day.\n\nNobody knew why.'],
  ['prose with a numbered chart', 'text', '# 1 in the charts this week.\n\nIt was sung by all.'],
  ['prose with a list', 'text', 'Two things happened:\n\n* Rain fell.\n* Snow fell.'],
  ['prose between rules', 'text', '---\nThe night was long.\n---\nThe day was short.'],
  ['prose with one link in brackets', 'text', 'The council met. [See the list](https://news.example/list)'],
  ['a page', 'html', '<!DOCTYPE html><html><head><title>x</title></head><body><p>One.</p></body></html>'],
  ['a page in capitals after white space', 'html', '\n\n<HTML><BODY><P>One.</P></BODY></HTML>'],
  ['a page after a comment', 'html', '<!-- cached -->\n<html lang="en"><body>One.</body></html>'],
  [
    'a page in XHTML',
    'html',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
  ],
  ['a piece of a page', 'html', '<div class="story"><p>One.</p><p>Two.</p></div>'],
  ['a paragraph', 'html', '<p>One.</p>'],
  ['text with line breaks of HTML', 'html', '<b>TARN</b> One.<br>Two.<br>Three.'],
  ['NITF', 'nitf', '<nitf version="-//IPTC//DTD NITF 3.6//EN"><body/></nitf>'],
  [
    'NITF with a document type',
    'nitf',
    '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd" [<!ENTITY a "<p>">]>\n<nitf><body/></nitf>',
  ],
  ['NITF cut off', 'nitf', '<nitf><body><p>One'],
  ['a news item', 'newsml-g2', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"></newsItem>'],
  [
    'a news item with a prefix',
    'newsml-g2',
    '<g2:newsItem xmlns:g2="http://iptc.org/std/nar/2006-10-01/"></g2:newsItem>',
  ],
  ['a news message', 'newsml-g2', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"/>'],
  ['an item in a wrapper', 'newsml-g2', '<?xml version="1.0"?><response><nitf><body/></nitf></response>'],
  ['prose with an XML declaration', 'text', '<?xml version="1.0"?> is what the file began with.'],
  ['RSS', 'rss', '<rss version="2.0"><channel/></rss>'],
  ['RSS 1', 'rss', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>'],
  ['Atom', 'atom', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
  ['an entry', 'atom', '<entry xmlns="http://www.w3.org/2005/Atom"><title>One</title></entry>'],
  ['JSON Feed', 'json-feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
  ['ninjs', 'ninjs', '{"uri": "urn:a", "type": "text", "versioncreated": "2026-03-12T10:00:00Z"}'],
  ['ninjs in an array', 'ninjs', '[{"uri": "urn:a", "bodies": [{"value": "One."}]}]'],
  [
    'ninjs in a list of an interface',
    'ninjs',
    '{"count": 1, "items": [{"uri": "urn:a", "body_text": "One."}]}',
  ],
  ['JSON-LD', 'json-ld', '{"@context": "https://schema.org", "@type": "NewsArticle"}'],
  ['JSON-LD in an array', 'json-ld', '[{"@type": "NewsArticle", "articleBody": "One."}]'],
  ['JSON-LD cut off', 'json-ld', '{"@context": "https://schema.org", "articleBody": "One'],
  ['a line of NDJSON', 'ndjson', '{"text": "One."}'],
  ['lines of NDJSON', 'ndjson', '{"id": 1, "text": "One."}\n{"id": 2, "text": "Two."}\n'],
  ['NDJSON whose first line is broken', 'ndjson', '{"id": 1, "text": "One\n{"id": 2, "text": "Two."}\n'],
  ['NDJSON whose second line is broken', 'ndjson', '{"id": 1, "text": "One."}\n{"id": 2, "text'],
  ['an array of records', 'ndjson', '[{"text": "One."}, {"text": "Two."}]'],
  ['JSON without any text', 'text', '{"a": 1}'],
  ['Markdown with front matter', 'markdown', '---\ntitle: One\ndate: 2026-03-12\n---\nText.'],
  ['Markdown with front matter of another kind', 'markdown', '+++\ntitle = "One"\n+++\nText.'],
  ['Markdown with headings', 'markdown', '# One\n\nText.\n\n## Two\n\nText.'],
  ['Markdown with links', 'markdown', 'See [one](https://news.example/1) and [two](https://news.example/2).'],
];

test.each(cases)('%s is %s', (_, format, text) => {
  expect(sniffFormat(text)).toBe(format);
});

test('a byte order mark is not in the way', async () => {
  const { parseArticle } = await import('../src/parse/parse-article.js');
  expect(parseArticle('\ufeff{"text": "One."}').text).toBe('One.');
});
