import { fold } from "../text";

/**
 * What plans speak of all the time, folded: each becomes one term, so that its many syllables do not outweigh the rest.
 * A form begins with "~", which no folded text has.
 */
const usual: [string, string][] = [
  ["~vbqppl", "(?:van ban |vb )?(?:quy pham phap luat|qppl)|vbqppl"],
  [
    "~cbccvc",
    "(?:can bo |cb )?(?:cong chuc|cc) (?:va )?(?:vien chuc|vc)|can bo cong chuc|cb cc(?: vc)?|cb?ccvc|cbcc(?:vc)?|cong chuc|vien chuc|cb|cc|vc",
  ],
  ["~tthc", "thu tuc hanh chinh|tthc"],
  ["~cchc", "cai cach hanh chinh(?: nha nuoc)?|cchc"],
  ["~motcua", "(?:bo phan |co che )?mot cua(?: lien thong)?|bo phan tiep nhan va tra ket qua"],
  ["~dvc truc tuyen", "dich vu cong truc tuyen|dvctt"],
  ["~dvc", "dich vu cong"],
  ["~vtvl", "vi tri viec lam|vtvl"],
  ["~csdl", "co so du lieu|csdl"],
  ["~cntt", "cong nghe thong tin|cntt"],
  ["~cds", "chuyen doi so"],
  ["~dvsn", "don vi su nghiep(?: cong lap)?|dvsncl"],
  ["~pvhcc", "phuc vu hanh chinh cong|pvhcc"],
  ["~ubnd", "uy ban nhan dan|ubnd"],
  ["~hdnd", "hoi dong nhan dan|hdnd"],
  ["~nsnn", "ngan sach nha nuoc|nsnn"],
  ["lao dong", "ld"],
  ["thuong binh", "tb"],
  ["xa hoi", "xh"],
];

/** A folded text with each phrase that has a short form as one word. */
export type Shorten = (folded: string) => string;

const introduced =
  /(?<![\p{L}\p{N}])((?:[\p{L}\p{N}]+[\s,–-]+){2,8})\(\s*(?:sau đây |gọi tắt |viết tắt |là )*(\p{Lu}{2,8})\s*\)/gu;

/** Shortens by the usual short forms and by those the texts introduce: "tổ công nghệ số (TCNS)", where the initials agree. */
export function shortenerFor(texts: readonly string[]): Shorten {
  const forms = new Map(usual);
  for (const text of texts) {
    for (const [, before = "", short = ""] of text.matchAll(introduced)) {
      const words = fold(before).split(" ").slice(-short.length);
      const key = fold(short);
      const agrees = words.map((word) => word.charAt(0)).join("") === key;
      if (agrees && !forms.has(`~${key}`)) forms.set(`~${key}`, `${words.join(" ")}|${key}`);
    }
  }
  const entries = [...forms];
  const pattern = new RegExp(`\\b(?:${entries.map(([, phrase]) => `(${phrase})`).join("|")})\\b`, "g");
  return (folded) =>
    folded.replace(pattern, (...found: (string | undefined)[]) => {
      const at = found.slice(1, entries.length + 1).findIndex((one) => one !== undefined);
      return entries[at]?.[0] ?? "";
    });
}
