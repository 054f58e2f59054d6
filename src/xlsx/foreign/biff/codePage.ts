import { broken } from "../../read/fileRefused";

/** A text whose letters stand for the bytes it is stored in → the text. */
export type CodePage = (bytes: string) => string;

/** Windows and Macintosh code pages, by the names the Encoding Standard gives them. */
const encodings: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1250: "windows-1250",
  1251: "windows-1251",
  1252: "windows-1252",
  1253: "windows-1253",
  1254: "windows-1254",
  1255: "windows-1255",
  1256: "windows-1256",
  1257: "windows-1257",
  1258: "windows-1258",
  10000: "macintosh",
  32768: "macintosh",
  32769: "windows-1252",
};

const isAscii = (text: string) => /^\p{ASCII}*$/u.test(text);

/**
 * Decoder of a code page. What another code page holds beyond ASCII cannot be told: the file is refused. Vietnamese
 * of code page 1258 has its tone marks apart, and comes out composed (NFC).
 */
export function codePageOf(number: number): CodePage {
  const label = encodings[number];
  return (bytes) => {
    if (isAscii(bytes)) return bytes;
    if (label === undefined) throw broken("unknown code page");
    const text = new TextDecoder(label).decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
    return text.normalize("NFC");
  };
}
