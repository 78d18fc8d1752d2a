/** Eight colours that stay apart for most eyes; each speaker has one, and a name beside it. */
const light = ['#0a6ebd', '#b4501e', '#2e7d32', '#8e3a9d', '#00757a', '#b3264a', '#5b52c7', '#7a6a00'];
const dark = ['#7cc0f5', '#f0a27a', '#8fd694', '#d8a0e6', '#6fd0d4', '#f28ba5', '#b3acf7', '#d9c95a'];

export const speakerColors = light.length;

const variables = (colors: readonly string[]): string =>
  colors.map((color, index) => `--s${index}:${color}`).join(';');

export const pageStyle = `
:root{color-scheme:light dark;--ink:#1c1b19;--quiet:#66625c;--paper:#fffefb;--line:#ddd8cf;${variables(light)}}
@media (prefers-color-scheme:dark){:root{--ink:#ece9e4;--quiet:#a7a29a;--paper:#191816;--line:#3a3733;${variables(dark)}}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Georgia,'Times New Roman',serif}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 5rem}
h1,h2{line-height:1.25;text-wrap:balance}
section{margin-top:2rem}
.article+.article{border-top:1px solid var(--line);margin-top:3.5rem;padding-top:1rem}
.quiet,small,figcaption{color:var(--quiet);font-size:.85rem}
a{color:inherit}
${light.map((_, index) => `.s${index}{--speaker:var(--s${index})}`).join('')}
.s-none{--speaker:var(--quiet)}
.content{background:color-mix(in srgb,var(--speaker) 14%,transparent);border-bottom:2px solid var(--speaker)}
.indirect{border-bottom-style:dashed}.mixed{border-bottom-style:double;border-bottom-width:3px}
.source{font-weight:bold;color:var(--speaker)}
.cue{text-decoration:underline dotted;text-underline-offset:.2em}
sup{font:.7rem/1 system-ui,sans-serif}sup a{text-decoration:none}
.headline{font-size:1.5rem;font-weight:bold;line-height:1.3}.subheading{font-weight:bold}
.blockquote,.pullquote{border-left:3px solid var(--line);padding-left:1rem;margin-left:0}
.note,.byline,.dateline,.caption{color:var(--quiet);font-size:.9rem}
table{border-collapse:collapse;width:100%;font:.9rem/1.4 system-ui,sans-serif;margin:1.5rem 0}
caption{text-align:left;font-weight:bold;padding:.4rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line)}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
.dot{display:inline-block;width:.7em;height:.7em;border-radius:50%;background:var(--speaker);margin-right:.4em}
:target{outline:2px solid var(--speaker,var(--quiet));outline-offset:2px}
figure{margin:1rem 0;overflow-x:auto}svg{max-width:100%;height:auto;font:13px system-ui,sans-serif}
svg text{fill:var(--ink)}
@media print{main{max-width:none;padding:0}.article+.article{break-before:page}}
`;
