import { NotPlain } from "./plainText";

const places = 128;
/** No name of a format is as long; one that is would be put together letter by letter. */
const longest = 256;

/** ASCII names of a document as strings: the same few come again and again, and are made once. */
export class PlainNames {
  private readonly known = new Array<string>(places).fill("");

  constructor(private readonly bytes: Uint8Array) {}

  between(start: number, end: number): string {
    const { bytes } = this;
    const length = end - start;
    if (length > longest) throw new NotPlain();
    const first = bytes[start] ?? 0;
    const last = bytes[end - 1] ?? 0;
    const place = (first * 7 + last * 31 + length * 13) % places;
    const known = this.known[place] ?? "";
    if (known.length === length) {
      let at = 0;
      while (at < length && known.charCodeAt(at) === bytes[start + at]) at++;
      if (at === length) return known;
    }
    let name = "";
    for (let at = start; at < end; at++) name += String.fromCharCode(bytes[at] ?? 0);
    return (this.known[place] = name);
  }
}
