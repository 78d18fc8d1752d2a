/**
 * What could steer a terminal or reorder its text: C0 and C1 controls, DEL, bidi controls, invisible tags,
 * byte-order marks inside text, and halves of surrogate pairs. White space is not among them.
 */
const unsafe =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/gu;

/** Untrusted text made safe to show: `\x1b`, `\u202e`. Line breaks stay. */
export function escapeControls(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.codePointAt(0)!;
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** The same on one line, for names, paths and messages. */
export function escapeLine(text: string): string {
  return escapeControls(
    text.replace(lineBreaks, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`),
  );
}

const lineBreaks = /[\t\n\v\f\r\x85]/g;
