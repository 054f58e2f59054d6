import { Paragraph, type Table } from "docx";
import { frameWords } from "../../i18n/vi/reportWords";
import type { OfficialDocument } from "../document";
import { centred, twoColumns } from "./frameParts";
import { pt, sizes, textWidth } from "./measures";
import { gapText, plainRun } from "./runs";

/** Lines left for signature and seal. */
const signatureRoom = pt(70);

/** Nơi nhận on the left; who signs on the right, open to fill in. Decree 30/2020/NĐ-CP, Appendix I, II.7 and II.9. */
export function wordFoot({ letterhead: { head }, recipients }: OfficialDocument): (Paragraph | Table)[] {
  const half = textWidth("portrait") / 2;
  const bold = { bold: true, size: sizes.signature };
  const signer =
    head === undefined
      ? [centred(gapText, bold)]
      : [frameWords.onBehalf, frameWords.deputy].map((line) =>
          centred(
            line.replace("{head}", () => head),
            bold,
          ),
        );
  const line = (text: string) => new Paragraph({ children: [plainRun(text, { size: sizes.recipients })] });
  return [
    new Paragraph({ keepNext: true, children: [] }),
    twoColumns(
      {
        width: half,
        children: [
          new Paragraph({
            children: [
              plainRun(frameWords.recipients, { bold: true, italics: true, size: sizes.recipientsHeading }),
            ],
          }),
          ...recipients.map(line),
        ],
      },
      { width: half, children: [...signer, centred(gapText, bold, { before: signatureRoom })] },
    ),
  ];
}
