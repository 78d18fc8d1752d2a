import { diagnose } from '../diagnostics.js';
import { makeSpan } from '../span.js';
import type { Diagnostic } from '../types.js';

/** What is strange about the characters of a text: each kind once, with its first place. */
export function textDiagnostics(text: string): Diagnostic[] {
  const { controls, replaced, firstControl, firstSurrogate } = countStrange(text);
  const diagnostics: Diagnostic[] = [];
  const strange = controls + replaced;
  if (strange >= minStrange && strange > text.length * binaryShare) {
    diagnostics.push(diagnose('binary-input', place(text, firstControl)));
  } else if (controls > 0) diagnostics.push(diagnose('control-characters', place(text, firstControl)));
  if (firstSurrogate !== undefined) diagnostics.push(diagnose('lone-surrogate', place(text, firstSurrogate)));
  return diagnostics;
}

/** Text with one stray control character in thirty is no text. */
const binaryShare = 1 / 30;
const minStrange = 4;

interface StrangeCharacters {
  controls: number;
  replaced: number;
  firstControl: number | undefined;
  firstSurrogate: number | undefined;
}

function countStrange(text: string): StrangeCharacters {
  const found: StrangeCharacters = {
    controls: 0,
    replaced: 0,
    firstControl: undefined,
    firstSurrogate: undefined,
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x20 && code < 0x7f) continue;
    if (isControl(code)) {
      found.controls++;
      found.firstControl ??= index;
    } else if (code === 0xfffd) {
      found.replaced++;
      found.firstControl ??= index;
    } else if ((code & 0xf800) === 0xd800) {
      const isPair = (code & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
      if (isPair) index++;
      else found.firstSurrogate ??= index;
    }
  }
  return found;
}

/** Tabs, line feeds and form feeds are at home in text. */
function isControl(code: number): boolean {
  return (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c) || (code >= 0x7f && code < 0xa0);
}

function place(text: string, index: number | undefined): ReturnType<typeof makeSpan> | undefined {
  return index === undefined ? undefined : makeSpan(text, index, index + 1);
}
