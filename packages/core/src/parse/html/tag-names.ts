/** Names of HTML elements by what the parser has to know of them. */

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements that stand on lines of their own: text before, in and after them is not one paragraph. */
export const blockNames = names(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section select summary table tbody td tfoot th thead title tr caption ul xmp video audio',
);

export const voidNames = names(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
);

/** An open `p` ends where one of these begins. */
export const endsParagraph = names(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp dd dt',
);

/** An end tag of an inline element does not reach beyond these. */
export const specialNames: ReadonlySet<string> = new Set([
  ...blockNames,
  ...names('applet button caption colgroup head iframe marquee object template textarea tfoot th'),
]);

/** An end tag of a block does not reach beyond these. */
export const scopeNames = names('applet caption html marquee object table td template th #document');

export const tableNames = names('caption colgroup table tbody td tfoot th thead tr');

/** What may stand in `head` without ending it. */
export const headNames = names(
  'base basefont bgsound head html link meta noframes noscript script style template title',
);

export const headingNames = names('h1 h2 h3 h4 h5 h6');

/** Which open elements a start tag ends, and which element stops the search for them. */
export interface ImpliedEnd {
  readonly ends: ReadonlySet<string>;
  readonly stopsAt: ReadonlySet<string>;
}

const beyondItems: ReadonlySet<string> = new Set(
  [...specialNames].filter((name) => !['address', 'div', 'p', 'li', 'dd', 'dt'].includes(name)),
);
const item: ImpliedEnd = { ends: names('li'), stopsAt: beyondItems };
const definition: ImpliedEnd = { ends: names('dd dt'), stopsAt: beyondItems };
const cell: ImpliedEnd = { ends: names('td th'), stopsAt: names('tr table template') };
const row: ImpliedEnd = {
  ends: names('td th tr caption colgroup'),
  stopsAt: names('tbody thead tfoot table template'),
};
const rowGroup: ImpliedEnd = {
  ends: names('td th tr caption colgroup tbody thead tfoot'),
  stopsAt: names('table template'),
};
const option: ImpliedEnd = { ends: names('option'), stopsAt: names('select optgroup datalist') };
const optionGroup: ImpliedEnd = { ends: names('option optgroup'), stopsAt: names('select datalist') };
const ruby: ImpliedEnd = { ends: names('rt rp'), stopsAt: names('ruby rtc') };

export const impliedEnds: ReadonlyMap<string, ImpliedEnd> = new Map([
  ['li', item],
  ['dd', definition],
  ['dt', definition],
  ['td', cell],
  ['th', cell],
  ['tr', row],
  ['tbody', rowGroup],
  ['thead', rowGroup],
  ['tfoot', rowGroup],
  ['option', option],
  ['optgroup', optionGroup],
  ['rt', ruby],
  ['rp', ruby],
  ['a', { ends: names('a'), stopsAt: specialNames }],
  ['button', { ends: names('button'), stopsAt: new Set([...scopeNames, ...names('form div section p')]) }],
]);

export const paragraphEnd: ImpliedEnd = {
  ends: names('p'),
  stopsAt: new Set(
    [...endsParagraph, ...scopeNames, ...names('button body tr tbody')].filter((name) => name !== 'p'),
  ),
};
