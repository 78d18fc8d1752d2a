/** What some tool makes of a page, in the shape in which tools can be compared. */
export interface ReadPage {
  /** The paragraphs of the body: no headline, caption, byline or note. */
  readonly paragraphs: readonly string[];
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly datePublished?: string;
}

/** A tool that reads pages. `read` is timed; turning what it returned into a `ReadPage` is not. */
export interface PageReader {
  readonly name: string;
  read(html: string, url: string): Promise<() => ReadPage> | (() => ReadPage);
}
