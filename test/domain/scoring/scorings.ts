import fc from "fast-check";
import { leavesOf, type Criterion, type ScoreLine, type Scoring } from "../../../src/domain/scoring/scoring";

const points = fc.integer({ min: 1, max: 400 }).map((hundredths) => hundredths / 100);
const word = fc.constantFrom("", "12/KH-SNV", "=1+1", "II.3", "3\n4", "trang 5");
const title = fc.constantFrom("Kế hoạch", "Báo cáo\nđịnh kỳ", "@SUM", "Rà soát “văn bản”");

/** A field with up to four criteria, the first of which may have two parts. */
const field = fc.record({
  titles: fc.array(fc.tuple(title, points), { minLength: 1, maxLength: 4 }),
  split: fc.boolean(),
  rule: fc.boolean(),
});

function criteriaOf(
  fields: readonly { titles: [string, number][]; split: boolean; rule: boolean }[],
): Criterion[] {
  return fields.flatMap(({ titles, split, rule }, at): Criterion[] => {
    const top = String(at + 1);
    return [
      { id: top, number: top, title: `LĨNH VỰC ${top}` },
      ...titles.flatMap(([name, maximum], index): Criterion[] => {
        const id = `${top}.${index + 1}`;
        const own: Criterion = { id, number: id, title: name, maximum, parent: top };
        if (rule) own.rule = "Từ 80% trở lên: 1\nDưới 80%: 0";
        const part = (letter: string): Criterion => ({
          id: `${id}.${letter}`,
          number: letter,
          title: name,
          maximum,
          parent: id,
        });
        return split && index === 0 ? [own, part("a"), part("b")] : [own];
      }),
    ];
  });
}

/** A line with something entered in it. */
const entered = fc
  .record({
    score: fc.option(points, { nil: undefined }),
    unread: fc.option(fc.constantFrom("đạt", "1/2", "#N/A?"), { nil: undefined }),
    evidence: fc.record({ document: word, section: word, page: word }),
    note: word,
  })
  .map(({ score, unread, evidence, note }): Omit<ScoreLine, "criterionId"> => {
    const line: Omit<ScoreLine, "criterionId"> = { evidence, note: note === "" ? "đã chấm" : note };
    if (score !== undefined) line.selfScore = score;
    else if (unread !== undefined) line.unread = unread;
    return line;
  });

/** Self-scorings as a workbook may hold them. */
export const scorings: fc.Arbitrary<Scoring> = fc
  .record({
    fields: fc.array(field, { minLength: 1, maxLength: 4 }),
    entries: fc.array(fc.option(entered, { nil: undefined }), { minLength: 20, maxLength: 20 }),
    retired: fc.array(fc.record({ line: entered, maximum: points }), { maxLength: 2 }),
    printedTotal: fc.option(points, { nil: undefined }),
  })
  .map(({ fields, entries, retired, printedTotal }) => {
    const criteria = criteriaOf(fields);
    const scoring: Scoring = {
      year: 2024,
      source: "chi-so.xlsx",
      criteria,
      lines: leavesOf(criteria).flatMap(({ id }, at) => {
        const line = entries[at];
        return line ? [{ criterionId: id, ...line }] : [];
      }),
      retired: retired.map(({ line, maximum }, at) => ({
        criterion: { number: `9.${at}`, title: "Tiêu chí cũ", maximum },
        line: { criterionId: `9.${at}`, ...line },
      })),
    };
    return printedTotal === undefined ? scoring : { ...scoring, printedTotal };
  });
