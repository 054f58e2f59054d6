/** Whether characters stand in it that no cell can hold: C0 (besides tab and line ends), C1 except NEL, lone surrogates, U+FFFE/FFFF. */
export function hasControlChars(text: string): boolean {
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return true;
    if (code >= 0x7f && code <= 0x9f && code !== 0x85) return true;
    if (code >= 0xd800 && code <= 0xdfff) return true;
    if (code === 0xfffe || code === 0xffff) return true;
  }
  return false;
}
