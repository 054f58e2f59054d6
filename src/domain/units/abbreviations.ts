/** What offices abbreviate in names of units, folded: abbreviation (words without spaces) → its words. */
const words: Record<string, string> = {
  cm: "chuyen mon",
  khtc: "ke hoach tai chinh",
  khdt: "ke hoach dau tu",
  tckh: "tai chinh ke hoach",
  tchc: "to chuc hanh chinh",
  tccb: "to chuc can bo",
  sldtbxh: "so lao dong thuong binh va xa hoi",
  ldtb: "lao dong thuong binh",
  tbxh: "thuong binh va xa hoi",
  tnxh: "te nan xa hoi",
  pctnxh: "phong chong te nan xa hoi",
  dvvl: "dich vu viec lam",
  gdnn: "giao duc nghe nghiep",
  btxh: "bao tro xa hoi",
  ncc: "nguoi co cong",
  cntt: "cong nghe thong tin",
  tttt: "thong tin va truyen thong",
  khcn: "khoa hoc va cong nghe",
  tnmt: "tai nguyen va moi truong",
  nnptnt: "nong nghiep va phat trien nong thon",
  ubnd: "uy ban nhan dan",
  hdnd: "hoi dong nhan dan",
  pvhcc: "phuc vu hanh chinh cong",
  tthc: "thu tuc hanh chinh",
  cchc: "cai cach hanh chinh",
  vp: "van phong",
  ttr: "thanh tra",
  tt: "trung tam",
  dvtt: "don vi truc thuoc",
  cbcc: "can bo cong chuc",
};

/** Abbreviations that mean something only in this company. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ld|lao dong) ?(?:tb|thuong binh) ?(?:va )?(?:xh|xa hoi)\b/g, "lao dong thuong binh va xa hoi"],
  [/\bkh tc\b/g, "ke hoach tai chinh"],
  [/\bkh dt\b/g, "ke hoach dau tu"],
  [/\btc kh\b/g, "tai chinh ke hoach"],
  [/\btc hc\b/g, "to chuc hanh chinh"],
  [/\bpc (?=te nan|tnxh)/g, "phong chong "],
  [/\bphong va chong (?=te nan|tnxh)/g, "phong chong "],
  [/\bke hoach va tai chinh\b/g, "ke hoach tai chinh"],
];

const districts =
  /\b(?:(?:thuoc |tai )?(?:cac )?huyen (?:thanh pho thi xa|thi xa thanh pho|thanh thi|thi thanh|thanh pho|thi xa)|cac huyen|cap huyen)\b/g;
const communes = /\b(?:(?:cac )?xa phuong thi tran|cac xa phuong|cac xa|cap xa)\b/g;

/** A folded name with its abbreviations written out and "các huyện, thành, thị" as "cấp huyện": equal names become equal texts. */
export function spelledOut(folded: string): string {
  let text = folded;
  for (const [phrase, full] of phrases) text = text.replace(phrase, full);
  return levelled(
    text.replace(/\S+/g, (word) => (Object.hasOwn(words, word) ? (words[word] ?? word) : word)),
  );
}

/** A folded name with its districts and communes said in one way. */
export function levelled(folded: string): string {
  return folded.replace(districts, "cap huyen").replace(communes, "cap xa");
}
