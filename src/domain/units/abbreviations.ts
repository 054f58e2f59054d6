import { levelled } from "./levels";

/** What offices abbreviate in names of units, folded: abbreviation → its words. "và" is left out throughout. */
const words = new Map(
  `cm chuyen mon|khtc ke hoach tai chinh|khdt ke hoach dau tu|tckh tai chinh ke hoach|tchc to chuc hanh chinh
  hcth hanh chinh tong hop|hctc hanh chinh to chuc|tccb to chuc can bo|tcbc to chuc bien che|tcbm to chuc bo may
  ldtbxh lao dong thuong binh xa hoi|sldtbxh so lao dong thuong binh xa hoi|ldtb lao dong thuong binh
  tbxh thuong binh xa hoi|tnxh te nan xa hoi|pctnxh phong chong te nan xa hoi|dvvl dich vu viec lam
  gdnn giao duc nghe nghiep|btxh bao tro xa hoi|ncc nguoi co cong|cntt cong nghe thong tin
  tttt thong tin truyen thong|khcn khoa hoc cong nghe|tnmt tai nguyen moi truong|gddt giao duc dao tao
  nnptnt nong nghiep phat trien nong thon|nnmt nong nghiep moi truong|nnptt nong nghiep phat trien nong thon
  ptnt phat trien nong thon|vhtt van hoa thong tin|vhttdl van hoa the thao du lich|vhxh van hoa xa hoi
  gtvt giao thong van tai|ktht kinh te ha tang|qldt quan ly do thi|qhkt quy hoach kien truc
  ubnd uy ban nhan dan|ub uy ban nhan dan|hdnd hoi dong nhan dan|dbqh dai bieu quoc hoi|vpub van phong uy ban nhan dan
  vpubnd van phong uy ban nhan dan|ubmttq uy ban mat tran to quoc|mttq mat tran to quoc|mttqvn mat tran to quoc
  ubmttqvn uy ban mat tran to quoc|bhxh bao hiem xa hoi|chqs chi huy quan su|bchqs bo chi huy quan su
  bdbp bo doi bien phong|ptth phat thanh truyen hinh|phcn phuc hoi chuc nang|kkt khu kinh te|kcn khu cong nghiep
  kbnn kho bac nha nuoc|nhnn ngan hang nha nuoc|csxh chinh sach xa hoi|nhcsxh ngan hang chinh sach xa hoi
  tand toa an nhan dan|vksnd vien kiem sat nhan dan|ldld lien doan lao dong|lhpn lien hiep phu nu
  pvhcc phuc vu hanh chinh cong|hcc hanh chinh cong|ttpvhcc trung tam phuc vu hanh chinh cong
  tthc thu tuc hanh chinh|cchc cai cach hanh chinh|kstthc kiem soat thu tuc hanh chinh
  tntkq tiep nhan tra ket qua|tntrakq tiep nhan tra ket qua|qlnn quan ly nha nuoc
  vp van phong|ttr thanh tra|bql ban quan ly|bcd ban chi dao|qlda quan ly du an|ql quan ly|ccvc cong chuc vien chuc
  dvtt don vi truc thuoc|dvsn don vi su nghiep|dvsncl don vi su nghiep cong lap|cbcc can bo cong chuc
  cbccvc can bo cong chuc vien chuc|tx thi xa|tw trung uong|snv so noi vu|cds chuyen doi so|ktxh kinh te xa hoi`
    .split(/[|\n]/)
    .map((line) => line.trim())
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const),
);

/** Abbreviations that mean something only in their place or company; the first that fits is taken. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ld|lao dong) ?(?:tb|thuong binh) ?(?:xh|xa hoi)\b/g, "lao dong thuong binh xa hoi"],
  [/\b(?:tt|thong tin) (?:tt|truyen thong)\b/g, "thong tin truyen thong"],
  [/\b(?:vhtt|vh tt|van hoa tt|van hoa the thao) (?:dl|du lich)\b/g, "van hoa the thao du lich"],
  [/\b(?:kh|ke hoach) (?:tc|tai chinh)\b/g, "ke hoach tai chinh"],
  [/\b(?:kh|ke hoach) (?:dt|dau tu)\b/g, "ke hoach dau tu"],
  [/\b(?:kh|khoa hoc) (?:cn|cong nghe)\b/g, "khoa hoc cong nghe"],
  [/\b(?:tc|tai chinh) (?:kh|ke hoach)\b/g, "tai chinh ke hoach"],
  [/\b(?:tc|to chuc) (?:hc|hanh chinh)\b/g, "to chuc hanh chinh"],
  [/\b(?:hc|hanh chinh) (?:tc|to chuc)\b/g, "hanh chinh to chuc"],
  [/\b(?:tc|to chuc) (?:cb|can bo)\b/g, "to chuc can bo"],
  [/\b(?:gd|giao duc) (?:dt|dao tao)\b/g, "giao duc dao tao"],
  [/\b(?:tn|tai nguyen) (?:mt|moi truong)\b/g, "tai nguyen moi truong"],
  [/\b(?:nn|nong nghiep) (?:mt|moi truong)\b/g, "nong nghiep moi truong"],
  [/\b(?:nn|nong nghiep) (?:ptnt|pt nt|pt nong thon|phat trien nt)\b/g, "nong nghiep phat trien nong thon"],
  [/\b(?:vh|van hoa) (?:xh|xa hoi)\b/g, "van hoa xa hoi"],
  [/\b(?:kt|kinh te) (?:ht|ha tang)\b/g, "kinh te ha tang"],
  [/^phong (?:vh|van hoa) tt$/, "phong van hoa thong tin"],
  [/\b(?:tp|tu phap) (?:ht|ho tich)\b/g, "tu phap ho tich"],
  [/\b(?:vp|van phong) (?:tk|thong ke)\b/g, "van phong thong ke"],
  [/\b(?:dc|dia chinh) (?:xd|xay dung)\b/g, "dia chinh xay dung"],
  [/\b(?:tc|tai chinh) (?:kt|ke toan)\b/g, "tai chinh ke toan"],
  [/\bpt th\b/g, "phat thanh truyen hinh"],
  [/\btn tra (?:kq|ket qua)\b|\btn tkq\b/g, "tiep nhan tra ket qua"],
  [/^(?:bo phan )?mot cua$/, "bo phan mot cua"],
  [/\bpc (?=te nan|tnxh)/g, "phong chong "],
  [/^p (?=[a-z])/, "phong "],
  [/^cc (?=[a-z])/, "chi cuc "],
  [/^tt (?=[a-z])/, "trung tam "],
  [/^ca (?=tinh|huyen|xa|phuong|thanh|tp|tx)/, "cong an "],
  [/^(so|phong) nv$/, "$1 noi vu"],
  [/^(so|phong) yt$/, "$1 y te"],
  [/^(so|phong) tp$/, "$1 tu phap"],
  [/^so tc$/, "so tai chinh"],
  [/^so ct$/, "so cong thuong"],
  [/^so xd$/, "so xay dung"],
  [/^so dl$/, "so du lich"],
  [/\btp\b/g, "thanh pho"],
];

/** Only where one of these words stands is a phrase looked for. */
const inPhrases = new Set(
  "ld tb xh tt vh vhtt dl kh tc dt cn hc cb gd tn mt nn pt nt ptnt kt ht th kq tkq pc tnxh p cc ca nv yt tp ct xd mot tk dc vp".split(
    " ",
  ),
);

/** A folded name without "và", its abbreviations written out, and its districts said in one way: equal names become equal texts. */
export function spelledOut(folded: string): string {
  let text = withoutAnd(folded);
  if (text.split(" ").some((word) => words.has(word) || inPhrases.has(word))) {
    for (const [phrase, full] of phrases) text = text.replace(phrase, full);
    text = text.replace(/\S+/g, (word) => words.get(word) ?? word);
  }
  return levelled(text.replace("to quoc viet nam", "to quoc"));
}

/** "van hoa va the thao" is "van hoa the thao". */
export function withoutAnd(folded: string): string {
  return folded.replace(/ va (?=\S)/g, " ");
}
