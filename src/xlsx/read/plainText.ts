/** What the fast parser leaves to the full one, which reads it or refuses it. */
export class NotPlain extends Error {}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const reference = /&(?:([a-z]{2,4})|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|&/g;

/** Char of XML 1.0 (2.2). */
function isCharacter(code: number): boolean {
  return (
    code === 0x09 ||
    code === 0x0a ||
    code === 0x0d ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** Text with its references replaced: the five names XML has, and numbers. */
export function decodePlain(text: string): string {
  return text.replace(reference, (_, name?: string, decimal?: string, hex?: string) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
    const character =
      code === undefined ? named.get(name ?? "") : isCharacter(code) && String.fromCodePoint(code);
    if (!character) throw new NotPlain();
    return character;
  });
}
