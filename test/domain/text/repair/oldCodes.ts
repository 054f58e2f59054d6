/** Vietnamese in the order of the official code tables, and the codes of TCVN3 (no capitals with a tone) and VNI-Windows for it. */
const small =
  "à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ".split(
    " ",
  );
const tcvn3Bytes =
  "b5 b6 b7 b8 b9 a8 bb bc bd be c6 a9 c7 c8 c9 ca cb ae cc ce cf d0 d1 aa d2 d3 d4 d5 d6 d7 d8 dc dd de df e1 e2 e3 e4 ab e5 e6 e7 e8 e9 ac ea eb ec ed ee ef f1 f2 f3 f4 ad f5 f6 f7 f8 f9 fa fb fc fd fe".split(
    " ",
  );
const vniBytes =
  "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î".split(
    " ",
  );
const capitals: readonly (readonly [string, string])[] = [
  ["Ă", "a1"],
  ["Â", "a2"],
  ["Ê", "a3"],
  ["Ô", "a4"],
  ["Ơ", "a5"],
  ["Ư", "a6"],
  ["Đ", "a7"],
];

const fromByte = (byte: string | undefined) => String.fromCharCode(parseInt(byte ?? "", 16));
const tcvn3 = new Map([
  ...small.map((letter, at): [string, string] => [letter, fromByte(tcvn3Bytes[at])]),
  ...capitals.map(([letter, byte]): [string, string] => [letter, fromByte(byte)]),
]);
const vni = new Map(
  small.flatMap((letter, at): [string, string][] => {
    const code = vniBytes[at] ?? "";
    return [
      [letter, code],
      [letter.toUpperCase(), code.toUpperCase()],
    ];
  }),
);

/** A text as typed in a TCVN3 typeface; capitals with a tone become small letters. */
export function toTcvn3(text: string): string {
  return [...text].map((char) => tcvn3.get(char) ?? tcvn3.get(char.toLowerCase()) ?? char).join("");
}

/** A text as typed in a VNI typeface. */
export function toVni(text: string): string {
  return [...text].map((char) => vni.get(char) ?? char).join("");
}
