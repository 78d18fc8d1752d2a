/**
 * Words in class names, ids and test ids that say what an element is for. A word counts where hyphens, underscores,
 * capitals or digits set it off: `article__share-bar` has "article", "share" and "bar"; two words in a row are written
 * here with a hyphen. A word with an asterisk stands for all words that begin so.
 */

/** Hardly ever on what holds the article. */
export const strongWords =
  'related relacionad* recirc* share shares sharing social* follow newsletter* signup sign-up subscri* promo* advert* ' +
  'ad ads adv adunit dfp sponsor* comment comments disqus breadcrumb* taglist keywords footer footnote footnotes ' +
  'most-read most-popular most-viewed mostread trending recommend* read-more read-next read-also read-on readmore ' +
  'more-on more-from more-stories more-news more-like also-read also-on up-next upnext outbrain taboola sidebar ' +
  'side-bar menu navigation navbar cookie cookies consent gdpr copyright rating donat* masthead timestamp pub-date ' +
  'feedback report-error app-download login regwall teaserlist linklist link-list in-article-links see-also ' +
  'sr-only visually-hidden visuallyhidden screen-reader* print-only modal';

/** On what is not the article, but also on what holds all of it: they count only where there is little prose. */
export const weakWords =
  'gallery slideshow carousel player infobox tools toolbar widget widgets popular meta metadata utility poll quiz cta ' +
  'banner embed kicker eyebrow skip hidden tag tags topic topics teaser teasers overlay popup nav navi rail fact-box ' +
  'factbox paywall bio author-bio author-info author-box author-card tweet twitter* instagram* facebook*';

/** On what no page has in its article, however much of it there is. */
export const neverWords =
  'cookie* consent* gdpr ccpa onetrust comment comments disqus footer newsletter* tooltip* popover* terms';

/** Words that describe the picture beside them. */
export const captionWords = 'caption captions figcaption wp-caption credit credits photo-credit image-credit';

export const bylineWords = 'byline* author authors author-name dateline-date';

export const pullQuoteWords = 'pullquote pull-quote pullquotes pull-quotes pullout quote-pull';

export const summaryWords =
  'subtitle sub-title subheadline sub-headline subhead sub-head dek standfirst strapline deck excerpt summary sottotitolo ' +
  'teaser-text lead lede leadtext chapo intro introduction subline preamble ingress vorspann unterzeile abstract ' +
  'description';

/** On the element that holds the article's text. */
export const bodyWords =
  'article-body article-content article-text article-main story-body story-content story-text post-body post-content ' +
  'post-text entry-content entry-body articlebody storybody postcontent body-text bodytext';

/**
 * First words of class names that say nothing of what the element is: WordPress makes names of an article's topics, and
 * others tell of a state, as in `has-caption`.
 */
export const emptyPrefixes = 'tag category post page type status format author has no not with without';
