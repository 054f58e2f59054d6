import { AlignmentType, Paragraph, type Table } from "docx";
import { frameWords } from "../../i18n/vi/reportWords";
import type { OfficialDocument } from "../document";
import { plainText } from "../text/plainText";
import { centred, rule, twoColumns } from "./frameParts";
import { mm, pt, sizes, textWidth } from "./measures";
import { gapText, plainRun } from "./runs";

/** Millimetres: the agency's column and the nation's, which holds its line unbroken. */
const left = 68;
const right = textWidth("portrait") - left;
/** As long as the motto itself at its size. */
const mottoLength = 58;

/** A name in capitals; a long one in two lines of about the same length, none of which begins or ends with a dash. */
function nameLines(name: string): string[] {
  const words = plainText(name).toLocaleUpperCase("vi").split(" ");
  const whole = words.join(" ");
  if (whole.length <= letters) return [whole];
  const cuts = words
    .map((_, at) => [words.slice(0, at).join(" "), words.slice(at).join(" ")] as const)
    .slice(1)
    .filter(([first, second]) => !/[–-]$/u.test(first) && !/^[–-]/u.test(second));
  const [best] = cuts.sort((a, b) => badness(a) - badness(b));
  return best ? [...best] : [whole];
}

/** Letters of a line of the left column. */
const letters = 26;
/** Uneven lines look bad; a line that begins with "VÀ" reads well. */
const badness = ([first, second]: readonly [string, string]) =>
  Math.abs(first.length - second.length) -
  (second.startsWith("VÀ ") && first.length <= letters ? letters : 0);

/** Quốc hiệu, Tiêu ngữ, names of agencies, number, place and date. Decree 30/2020/NĐ-CP, Appendix I, II.1–II.4. */
function frameHead({ letterhead, code, subject, year }: OfficialDocument): Table {
  const { governing, shortAgency, place } = letterhead;
  const agencyLook = { bold: true, size: sizes.agency };
  const number = code === "" ? frameWords.letterNumber : frameWords.number.replace("{code}", () => code);
  const isLetter = "to" in subject;
  return twoColumns(
    {
      width: left,
      children: [
        ...nameLines(governing ?? gapText).map((line) => centred(line, { size: sizes.agency })),
        ...nameLines(shortAgency === "" ? gapText : shortAgency).map((line) => centred(line, agencyLook)),
        rule(left / 2.6, left),
        centred(number, { size: sizes.number }, { before: pt(4) }),
        ...(isLetter
          ? [
              centred(
                frameWords.about.replace("{about}", () => subject.about),
                { size: sizes.letterSubject },
                { before: pt(6) },
              ),
            ]
          : []),
      ],
    },
    {
      width: right,
      children: [
        centred(frameWords.nation, { bold: true, size: sizes.nation }),
        centred(frameWords.motto, { bold: true, size: sizes.motto }),
        rule(mottoLength, right),
        centred(
          frameWords.place
            .replace("{place}", () => plainText(place ?? gapText))
            .replace("{year}", String(year)),
          { italics: true, size: sizes.place },
          { before: pt(10) },
        ),
      ],
    },
  );
}

/** "BÁO CÁO", what it is about, and the rule under both. II.5. */
function namedTitle({ kind, about }: { kind: string; about: string }): Paragraph[] {
  const look = { bold: true, size: sizes.title };
  return [
    centred(kind, look, { before: pt(18) }),
    centred(about, look),
    rule(textWidth("portrait") / 3, textWidth("portrait")),
    new Paragraph({ spacing: { after: pt(6) }, children: [] }),
  ];
}

/** "Kính gửi: …" on one line, or one line for each of several. II.9. */
function addressees(to: readonly string[]): Paragraph[] {
  const look = { size: sizes.text };
  if (to.length === 1) {
    const line = frameWords.to.replace("{to}", () => to[0] ?? "");
    return [centred(line, look, { before: pt(18), after: pt(12) })];
  }
  const lines = to.map(
    (name, index) =>
      new Paragraph({
        indent: { left: mm(55), hanging: mm(3) },
        spacing: { after: index === to.length - 1 ? pt(12) : 0 },
        children: [plainRun(`- ${name}${index === to.length - 1 ? "." : ";"}`, look)],
      }),
  );
  const first = new Paragraph({
    indent: { left: mm(30) },
    alignment: AlignmentType.LEFT,
    spacing: { before: pt(18) },
    children: [plainRun(frameWords.to.replace("{to}", "").trim(), look)],
  });
  return [first, ...lines];
}

/** Everything above the body. */
export function wordHead(document: OfficialDocument): (Paragraph | Table)[] {
  const { subject } = document;
  return [frameHead(document), ...("to" in subject ? addressees(subject.to) : namedTitle(subject))];
}
