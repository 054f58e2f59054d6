const places = 128;

/** ASCII names of a document as strings: the same few come again and again, and are made once. */
export class PlainNames {
  private readonly known = new Array<string>(places).fill("");

  constructor(private readonly bytes: Uint8Array) {}

  between(start: number, end: number): string {
    const { bytes } = this;
    const length = end - start;
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
