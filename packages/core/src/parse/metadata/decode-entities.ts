const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  shy: '\u00ad',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  oslash: 'ø',
  aring: 'å',
  aelig: 'æ',
};

/**
 * The entities that editorial systems leave in JSON and attributes that they escaped twice, decoded, up to two levels
 * deep ("&amp;#8217;"). Others stay as they are.
 */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let level = 0; level < 2 && decoded.includes('&'); level++) {
    decoded = decoded.replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
      (whole, ...groups: unknown[]) => {
        const [decimal, hexadecimal, name] = groups as (string | undefined)[];
        if (name !== undefined) return Object.hasOwn(named, name) ? named[name]! : whole;
        const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
        return isCharacter(code) ? String.fromCodePoint(code) : whole;
      },
    );
  }
  return decoded;
}

function isCharacter(code: number): boolean {
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
