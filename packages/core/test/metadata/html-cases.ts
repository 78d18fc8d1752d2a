import type { ArticleMetadata } from '../../src/types.js';

export interface HtmlCase {
  readonly name: string;
  readonly head?: string;
  readonly body?: string;
  readonly url?: string;
  /** What is named here must be so; `undefined`: must be absent. */
  readonly expected: { readonly [Key in keyof ArticleMetadata]?: ArticleMetadata[Key] | undefined };
}

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (fields: Record<string, unknown>): string =>
  jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields });
const h1 = '<h1>Bridge closed after storm</h1>';
const prose =
  '<p>The old bridge over the Tarn was closed on Friday, the council said, and nobody knew for how long.</p>';

const headlines: readonly HtmlCase[] = [
  {
    name: 'a heading that the title confirms',
    head: '<title>Bridge closed after storm | Example Times</title>',
    body: `<h1>Example Times</h1>${h1}`,
    expected: { headline: 'Bridge closed after storm' },
  },
  {
    name: 'the heading rather than a title for search engines',
    head: `<meta property="og:title" content="Storm bridge: all you need to know">${article({ headline: 'Storm bridge: all you need to know' })}`,
    body: '<h1>All about the bridge and the storm</h1>',
    expected: { headline: 'All about the bridge and the storm' },
  },
  {
    name: 'no kicker',
    head: '<meta property="og:title" content="Bridge closed after storm">',
    body: '<h1><span>Interview:</span> Bridge closed after storm</h1>',
    expected: { headline: 'Bridge closed after storm' },
  },
  {
    name: 'JSON-LD where the page has no heading',
    head: article({ headline: 'Bridge &amp; road closed' }),
    expected: { headline: 'Bridge & road closed' },
  },
  {
    name: 'og:title without the site',
    head: '<meta property="og:title" content="Bridge closed after storm - Example Times"><meta property="og:site_name" content="Example Times">',
    expected: { headline: 'Bridge closed after storm' },
  },
  {
    name: 'the title alone',
    head: '<title>Bridge closed after storm</title>',
    expected: { headline: 'Bridge closed after storm' },
  },
  { name: 'the only heading', body: h1, expected: { headline: 'Bridge closed after storm' } },
  {
    name: 'not the logo',
    head: '<meta property="og:site_name" content="Tarn Daily"><title>Bridge closed after storm — Tarn Daily</title>',
    body: '<h1>Tarn Daily</h1><h2>Bridge closed after storm</h2>',
    expected: { headline: 'Bridge closed after storm' },
  },
  { name: 'nothing', body: prose, expected: { headline: undefined } },
];

const authors: readonly HtmlCase[] = [
  {
    name: 'objects of JSON-LD',
    head: article({
      headline: 'A',
      author: [
        { '@type': 'Person', name: 'Nora Teale' },
        { '@type': 'Person', name: 'Lou Park' },
      ],
    }),
    expected: { author: ['Nora Teale', 'Lou Park'] },
  },
  {
    name: 'a string of JSON-LD',
    head: article({ author: 'Nora Teale and Lou Park' }),
    expected: { author: ['Nora Teale', 'Lou Park'] },
  },
  {
    name: 'a reference within the graph',
    head: jsonLd({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'A', author: { '@id': '#nora' } },
        { '@type': 'Person', '@id': '#nora', name: 'Nora Teale' },
      ],
    }),
    expected: { author: ['Nora Teale'] },
  },
  {
    name: 'a job title becomes a credit',
    head: article({ author: { '@type': 'Person', name: 'Nora Teale', jobTitle: 'Political editor' } }),
    expected: { author: ['Nora Teale'], credits: [{ name: 'Nora Teale', role: 'Political editor' }] },
  },
  {
    name: 'the byline rather than the newsroom of JSON-LD',
    head: article({ author: { '@type': 'Organization', name: 'Example Times' } }),
    body: `${h1}<p class="byline">By <a rel="author" href="/a/nora">Nora Teale</a></p>${prose}`,
    expected: { author: ['Nora Teale'] },
  },
  {
    name: 'the full name rather than the first',
    head: '<meta name="author" content="Nora">',
    body: `${h1}<span class="author-name">Nora Teale</span>${prose}`,
    expected: { author: ['Nora Teale'] },
  },
  {
    name: 'meta',
    head: '<meta name="author" content="By Nora Teale">',
    expected: { author: ['Nora Teale'] },
  },
  {
    name: 'no address in article:author',
    head: '<meta property="article:author" content="https://social.example/teale">',
    expected: { author: undefined },
  },
  {
    name: 'several meta elements',
    head: '<meta name="citation_author" content="Teale, Nora"><meta name="citation_author" content="Park, Lou">',
    expected: { author: ['Nora Teale', 'Lou Park'] },
  },
  {
    name: 'names and jobs in elements of their own',
    body: `${h1}<div class="article__byline"><span>Nora Teale</span><span>Senior Reporter</span><span>Lou Park</span><time datetime="2024-05-03">3 May</time></div>${prose}`,
    expected: { author: ['Nora Teale', 'Lou Park'] },
  },
  {
    name: 'microdata',
    body: `${h1}<div itemprop="author" itemscope><span itemprop="name">Nora Teale</span></div>${prose}`,
    expected: { author: ['Nora Teale'] },
  },
  {
    name: 'a line that begins with "By"',
    body: `${h1}<div>By Nora Teale</div>${prose}`,
    expected: { author: ['Nora Teale'] },
  },
  {
    name: '"Written by" in a block of its own',
    body: `${h1}<p>Written by</p><p>Nora Teale</p>${prose}`,
    expected: { author: ['Nora Teale'] },
  },
  {
    name: 'a line of name and date',
    body: `${h1}<p>Nora Teale | Senior Writer | July 2, 2024</p>${prose}`,
    expected: { author: ['Nora Teale'] },
  },
  {
    name: 'not the author of a teaser',
    body: `${h1}${prose}<aside class="related"><a rel="author" href="/a/lou">Lou Park</a><p>${'Another story. '.repeat(12)}</p></aside>`,
    expected: { author: undefined },
  },
  { name: 'not "By Friday"', body: `${h1}<p>By Friday</p>${prose}`, expected: { author: undefined } },
  {
    name: 'agencies are an agency, and authors only where there is nobody else',
    head: article({
      author: [
        { '@type': 'Person', name: 'Nora Teale' },
        { '@type': 'Organization', name: 'Reuters' },
      ],
    }),
    expected: { author: ['Nora Teale'], agency: 'Reuters' },
  },
];

const dates: readonly HtmlCase[] = [
  {
    name: 'JSON-LD',
    head: article({ datePublished: '2024-05-03T10:00:00+02:00', dateModified: '2024-05-04T08:30:00Z' }),
    expected: { datePublished: '2024-05-03T10:00:00+02:00', dateModified: '2024-05-04T08:30:00Z' },
  },
  {
    name: 'what the page shows, where its data is of the day on which it was built',
    head: article({ datePublished: '2025-11-20T16:02:46Z', dateModified: '2025-11-20T16:02:46Z' }),
    body: `${h1}<p>May 14, 2025</p>${prose}`,
    expected: { datePublished: '2025-05-14', dateModified: '2025-11-20T16:02:46Z' },
  },
  {
    name: 'the data, where the page shows the same day beside that of another article',
    head: article({ datePublished: '2024-05-03T08:00:00Z', dateModified: '2024-05-03T08:00:00Z' }),
    body: `${h1}<time datetime="2024-01-02">2 January</time>${prose}<div class="teaser"><time datetime="2024-05-03">3 May</time></div>`,
    expected: { datePublished: '2024-05-03T08:00:00Z' },
  },
  {
    name: 'meta',
    head: '<meta property="article:published_time" content="2024-05-03T10:00:00Z"><meta property="article:modified_time" content="2024-05-04">',
    expected: { datePublished: '2024-05-03T10:00:00Z', dateModified: '2024-05-04' },
  },
  {
    name: 'a change is no publication',
    head: '<meta property="article:modified_time" content="2024-05-04">',
    body: `${h1}<p>Last updated: May 4, 2024</p>${prose}`,
    expected: { datePublished: undefined, dateModified: '2024-05-04' },
  },
  {
    name: 'itemprop',
    body: `${h1}<span itemprop="datePublished" content="2024-05-03">May 3</span>`,
    expected: { datePublished: '2024-05-03' },
  },
  {
    name: 'the address',
    url: 'https://news.example/2024/05/03/bridge',
    body: h1 + prose,
    expected: { datePublished: '2024-05-03' },
  },
  {
    name: 'time',
    body: `${h1}<time datetime="2024-05-03T10:00Z">3 May</time>${prose}`,
    expected: { datePublished: '2024-05-03T10:00Z' },
  },
  {
    name: 'times with labels',
    body: `${h1}<p>Updated <time datetime="2024-05-04">4 May</time></p><p>Published <time datetime="2024-05-03">3 May</time></p>${prose}`,
    expected: { datePublished: '2024-05-03', dateModified: '2024-05-04' },
  },
  {
    name: 'classes say which',
    body: `${h1}<span class="date-modified">May 4, 2024</span><span class="date-published">May 3, 2024</span>${prose}`,
    expected: { datePublished: '2024-05-03', dateModified: '2024-05-04' },
  },
  {
    name: 'both in one line',
    body: `${h1}<p>Published May 3, 2024 | Updated May 4, 2024</p>${prose}`,
    expected: { datePublished: '2024-05-03', dateModified: '2024-05-04' },
  },
  {
    name: 'a line under the headline',
    body: `${h1}<p>Freitag, 3. Mai 2024</p>${prose}`,
    expected: { datePublished: '2024-05-03' },
  },
  {
    name: 'figures, by the language',
    head: '',
    body: `${h1}<p>3/4/2024</p>${prose}`,
    expected: { datePublished: undefined },
  },
  {
    name: 'figures, by the country',
    url: 'https://news.co.uk/bridge',
    body: `${h1}<p>3/4/2024</p>${prose}`,
    expected: { datePublished: '2024-04-03' },
  },
  {
    name: 'a label in a heading of its own',
    body: `${h1}<h4>Published</h4><p><time datetime="2024-05-03">May 3</time></p>${prose}`,
    expected: { datePublished: '2024-05-03' },
  },
  {
    name: 'not the dates of teasers',
    body: `${h1}${prose}<div class="related"><time datetime="2023-01-01">1 Jan</time><time datetime="2023-02-02">2 Feb</time></div>`,
    expected: { datePublished: undefined },
  },
  {
    name: 'not a date of the story',
    body: `${h1}<p>The bridge was built by the people of Tarn and opened on June 5, 1931, after nine long years of work and three floods.</p>${prose}`,
    expected: { datePublished: undefined },
  },
  {
    name: 'not a copyright notice',
    body: `${h1}${prose}<footer>© 3 May 2024 Example Times</footer>`,
    expected: { datePublished: undefined },
  },
  {
    name: 'the data of scripts, when all else fails',
    body: `${h1}${prose}<script>window.__STATE__={"article":{"publishedAt":"2024-05-03T10:00:00Z","text":"${'word '.repeat(200)}"}}</script>`,
    expected: { datePublished: '2024-05-03T10:00:00Z' },
  },
  {
    name: 'no date of an empty field',
    head: article({ datePublished: '0001-01-01T00:00:00' }),
    expected: { datePublished: undefined },
  },
];

const others: readonly HtmlCase[] = [
  {
    name: 'publisher of JSON-LD',
    head: article({ publisher: { '@type': 'Organization', name: 'Example Times' } }),
    expected: { publisher: 'Example Times' },
  },
  {
    name: 'publisher of og:site_name',
    head: '<meta property="og:site_name" content="Example Times">',
    expected: { publisher: 'Example Times' },
  },
  {
    name: 'section of JSON-LD',
    head: article({ articleSection: ['Politics', 'Tarn'] }),
    expected: { section: 'Politics' },
  },
  {
    name: 'section of meta',
    head: '<meta property="article:section" content="Politics">',
    expected: { section: 'Politics' },
  },
  {
    name: 'section of breadcrumbs',
    head: jsonLd({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Home' },
        { position: 2, item: { name: 'Politics' } },
      ],
    }),
    expected: { section: 'Politics' },
  },
  { name: 'language of JSON-LD', head: article({ inLanguage: 'de_AT' }), expected: { inLanguage: 'de-AT' } },
  {
    name: 'language of og:locale',
    head: '<meta property="og:locale" content="fr_FR">',
    expected: { inLanguage: 'fr-FR' },
  },
  {
    name: 'canonical address, made absolute',
    head: '<link rel="canonical" href="/bridge">',
    url: 'https://news.example/bridge?from=feed',
    expected: { url: 'https://news.example/bridge' },
  },
  {
    name: 'no canonical address of the whole site',
    head: '<link rel="canonical" href="https://news.example/">',
    url: 'https://news.example/bridge',
    expected: { url: 'https://news.example/bridge' },
  },
  {
    name: 'no address that is a script',
    head: '<link rel="canonical" href="javascript:alert(1)">',
    expected: { url: undefined },
  },
  {
    name: 'image',
    head: '<meta property="og:image" content="/a.jpg">',
    url: 'https://news.example/b',
    expected: { image: 'https://news.example/a.jpg' },
  },
  {
    name: 'image of JSON-LD',
    head: article({ image: [{ '@type': 'ImageObject', url: 'https://news.example/a.jpg' }] }),
    expected: { image: 'https://news.example/a.jpg' },
  },
  { name: 'free', head: article({ isAccessibleForFree: 'True' }), expected: { isAccessibleForFree: true } },
  {
    name: 'not free',
    head: article({ isAccessibleForFree: 'http://schema.org/False' }),
    expected: { isAccessibleForFree: false },
  },
  {
    name: 'not free in part',
    head: article({ hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false } }),
    expected: { isAccessibleForFree: false },
  },
  {
    name: 'not free by meta',
    head: '<meta property="article:content_tier" content="locked">',
    expected: { isAccessibleForFree: false },
  },
  {
    name: 'metered is neither',
    head: '<meta property="article:content_tier" content="metered">',
    expected: { isAccessibleForFree: undefined },
  },
];

export const htmlCases: Readonly<Record<string, readonly HtmlCase[]>> = { headlines, authors, dates, others };
