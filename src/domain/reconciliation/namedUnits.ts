import { fold } from "../text";
import type { UnitMention } from "../units";

/** What begins the name of a part of an agency. Under a people's committee the departments are parts too. */
function headsOf(agency: string): string {
  const parts = "phòng|văn phòng|thanh tra|chi cục|trung tâm|ban quản lý|vụ|cục|tổng cục";
  return /^(?:uy ban|ubnd)/.test(fold(agency)) ? `${parts}|sở` : parts;
}

/** What a text says a unit does: the name ends before it. Small letters only. */
const verbs =
  "chủ trì|phối hợp|tham mưu|theo dõi|hướng dẫn|có trách nhiệm|chịu trách nhiệm|là|làm|thường trực|tổng hợp|tổ chức|lồng ghép|căn cứ|bố trí|thực hiện|đôn đốc|kiểm tra|xây dựng|báo cáo|cân đối|thẩm định|bảo đảm|đảm bảo|tiếp tục|đẩy mạnh|rà soát|triển khai|chủ động|tăng cường|giúp";

/** Names of other levels: not parts of this agency. Several at once: nobody in particular. */
const elsewhere = /(?: |^)(?:cac|moi|tung|cap|lien quan|ubnd|uy ban|hdnd|doan dbqh)(?: |$)/;
const mostWords = 12;

export interface UnitNames {
  /** The stretches of a sentence that name who does it: "giao Phòng X chủ trì …", "Phòng X chủ trì …". */
  doing: (sentence: string) => string[];
  /** The name that a line of "TỔ CHỨC THỰC HIỆN" begins with, up to ":" or what it does. */
  opening: (line: string) => string[];
  /** Whether a name the list does not know surely is of this agency. */
  isOwn: (mention: UnitMention) => boolean;
}

/** How units of an agency are found in running text. */
export function unitNamesOf(agency: string): UnitNames {
  const heads = headsOf(agency);
  const ofCommittee = heads.endsWith("sở");
  const name = `((?:${heads})\\s+[^.;:()]{2,100}?)`;
  const doing = new RegExp(
    `(?:^|\\s)(?:giao|giao cho|giao nhiệm vụ cho)\\s+${name}(?:\\s*:|,?\\s+(?:${verbs})(?!\\p{L}))`,
    "giu",
  );
  const subject = new RegExp(
    `^${name},?\\s+(?=(?:chủ trì|có trách nhiệm|chịu trách nhiệm|là (?:cơ quan|đơn vị|đầu mối)|làm đầu mối)(?!\\p{L}))`,
    "iu",
  );
  const opening = new RegExp(`^(?:giao (?:cho )?)?${name}\\s*(?::|$|,?\\s(?=(?:${verbs})(?!\\p{L})))`, "iu");
  const own = new RegExp(`^(?:${heads})\\s+\\p{Lu}`, "iu");
  const first = new RegExp(`^(?:${heads})\\s+(\\p{L})`, "iu");
  const captured = (match: RegExpExecArray | RegExpMatchArray | null) => (match?.[1] ? [match[1]] : []);
  return {
    doing: (sentence) => [
      ...[...sentence.matchAll(doing)].flatMap(captured),
      ...captured(subject.exec(sentence)),
    ],
    opening: (line) => captured(opening.exec(line.replace(/[.;,]+$/, ""))),
    isOwn: ({ kind, id, text }) => {
      const folded = fold(text);
      const letter = first.exec(text)?.[1] ?? "";
      return (
        kind === "unknown" &&
        id === undefined &&
        own.test(text) &&
        letter !== letter.toLowerCase() &&
        folded.split(" ").length <= mostWords &&
        !elsewhere.test(folded) &&
        (ofCommittee || !/(?: tinh| huyen| thanh pho|phuc vu hanh chinh cong)$/.test(folded))
      );
    },
  };
}
