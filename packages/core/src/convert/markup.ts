/** Text made safe for the content and the quoted attributes of HTML. What HTML can't hold becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(notInHtml, '\ufffd').replace(special, (character) => references[character]!);
}

/** The same for XML 1.0, which can hold fewer characters. A carriage return is kept as a reference. */
export function escapeXml(text: string): string {
  return text.replace(notInXml, '\ufffd').replace(special, (character) => references[character]!);
}

/** Halves of surrogate pairs as U+FFFD, as every encoder writes them. */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Addresses that may become links. Others, as `javascript:`, stay text. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(url);
}

/** JSON that is safe inside a `<script>` and on one line, whatever splits lines. */
export function toSafeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[<\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const special = /[&<>"'\r]/g;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};
const notInHtml = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\p{Surrogate}]/gu;
const notInXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;
