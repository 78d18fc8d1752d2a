/** As far as browsers look for a `<meta charset>`, and somewhat further: some pages begin with long comments. */
const reach = 4096;

/**
 * The encoding that markup names itself: in an XML declaration or a `<meta>` element near its beginning. Text that does
 * not begin like markup names none, whatever it says.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  // All encodings that can name themselves have their ASCII letters in the same places.
  const head = String.fromCharCode(...bytes.subarray(0, reach));
  if (!/^\s*</.test(head)) return undefined;
  return (
    /^\s*<\?xml\s[^<>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1] ??
    /<meta\s[^<>]*?\bcharset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1]
  );
}
