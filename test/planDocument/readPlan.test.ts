import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/planDocument/read";
import { casesOf, seedBytes, seedName, seedText } from "./seed";

const { value: plan, findings } = await readPlan({ name: seedName, bytes: seedBytes });
const codes = (code: string) => findings.filter((one) => one.code === code);
const task = (number: string) => plan?.tasks.find((one) => one.number === number);

describe("the plan of 2024", () => {
  it("says whose it is, of what year, and how it reports", () => {
    expect(plan).toMatchObject({
      id: "cchc-2024-so-lao-dong-thuong-binh-va-xa-hoi-tinh-nghe-an",
      title:
        "Kế hoạch Cải cách hành chính Nhà nước ngành Lao động – Thương binh và Xã hội tỉnh Nghệ An năm 2024",
      agency: "Sở Lao động - Thương binh và Xã hội tỉnh Nghệ An",
      year: 2024,
      cycle: ["quarter", "half", "year"],
    });
    expect(plan?.version).toMatch(/^[0-9a-f]{8}$/);
  });

  it("has 8 groups and 41 tasks, the last group being a task itself", () => {
    expect(plan?.groups.map((group) => group.number).join(" ")).toBe("I II III IV V VI VII VIII");
    expect(plan?.tasks).toHaveLength(41);
    expect(task("VIII")).toMatchObject({
      groupNumber: "VIII",
      deadlineText: "Theo yêu cầu của Trung ương, của tỉnh",
    });
  });

  it("keeps every cell as printed", () => {
    for (const { TT: number, "deadline cell": text } of casesOf("deadlines-2024.tsv")) {
      expect(task(number ?? "")?.deadlineText).toBe(text);
    }
    expect(task("10")).toMatchObject({
      title: "Thực hiện cơ chế một cửa, cơ chế một cửa liên thông",
      outputs: [
        "Thực hiện các quy định của Trung ương và UBND tỉnh",
        "Báo cáo kết quả thực hiện",
        "kết quả xử lý hồ sơ qua bộ phận một cửa",
      ],
    });
    expect(task("5")?.title).toContain("năm 2023");
  });

  it("says what was put right on the way", () => {
    expect(codes("headerRepeated")).toMatchObject([{ params: { count: 7 } }]);
    expect(codes("rowJoined").map((one) => one.place.taskNumber)).toEqual(["10", "20"]);
    expect(codes("groupInOneCell").map((one) => one.params.number)).toEqual(["VI", "VII"]);
    expect(codes("groupIsTask").map((one) => one.params.number)).toEqual(["VIII"]);
    expect(codes("markupRead").map((one) => one.place.taskNumber)).toEqual(["21", "22", "23", "24"]);
  });

  it("names the one task that speaks of another year, and not the one that speaks of both", () => {
    expect(codes("planYear").map((one) => one.params)).toEqual([
      { taskNumber: "5", year: 2023, planYear: 2024 },
    ]);
  });

  it("loses no row and skips no number", () => {
    for (const code of [
      "rowUnplaced",
      "numberGap",
      "numberRepeated",
      "columnMissing",
      "yearMissing",
      "deadlineUnread",
    ]) {
      expect(codes(code)).toEqual([]);
    }
  });

  it("says which due dates stand elsewhere or wait for an event", () => {
    expect(codes("deadlineAwaits").map((one) => one.place.taskNumber)).toEqual(["6", "8", "20"]);
    expect(codes("deadlineElsewhere").map((one) => one.place.taskNumber)).toEqual(
      "2 10 12 13 14 16 21 26 27 29 35 37 39".split(" "),
    );
  });

  it("asks once for each name it is not sure of", () => {
    const texts = [...codes("unitUnsure"), ...codes("unitUnmatched")].map((one) => one.params.text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(codes("unitUnsure")).toContainEqual(
      expect.objectContaining({ place: { taskNumber: "VIII", column: "support" } }),
    );
    expect(codes("groupEmpty").map((one) => one.params.name)).toContain("Các phòng chuyên môn Sở");
  });
});

describe("the indicators of 2024", () => {
  const expected = casesOf("indicators-2024.tsv").map((row) => {
    const baseline = /baseline: ([^;]+)/.exec(row.note ?? "")?.[1];
    const due = /due (\d{4})/.exec(row.note ?? "")?.[1];
    const value = row.value === "" || row.value === "yes" ? undefined : Number.parseFloat(row.value ?? "");
    return {
      place: row.place,
      kind: row.kind,
      comparator: row.comparator === "" ? undefined : row.value === "yes" ? "yes" : row.comparator,
      value,
      baseline,
      due: due && `${due}-12-31`,
      frequency: row.note === "monthly" ? "month" : undefined,
      byOffice: row.note?.includes("office") === true,
    };
  });

  it("are the 27 of the cases, in order", () => {
    expect(expected).toHaveLength(27);
    expect(
      plan?.indicators.map(({ place, kind, target, frequency, aggregation }) => ({
        place,
        kind,
        comparator: target?.comparator,
        value: target?.value,
        baseline: target?.baseline,
        due: target?.due,
        frequency,
        byOffice: aggregation === "office" && kind === "score",
      })),
    ).toEqual(expected);
  });

  it("have ids of place and running number, and outputs name their task", () => {
    const ids = plan?.indicators.map((one) => one.id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(["I.3.2", "II.3.đ.1", "NV7.1"]));
    expect(new Set(ids).size).toBe(27);
    expect(plan?.indicators.find((one) => one.id === "NV7.1")?.taskNumber).toBe("7");
  });

  it("that are entered once are the office's, the others everybody's", () => {
    for (const indicator of plan?.indicators ?? []) {
      expect(indicator.reportedBy).toBe(indicator.aggregation === "office" ? "Văn phòng Sở" : "");
    }
  });

  it("read as clauses of the text", () => {
    const flat = seedText.replace(/\s+/g, " ");
    for (const indicator of plan?.indicators ?? []) expect(flat).toContain(indicator.title);
  });
});

describe("the same plan from elsewhere", () => {
  const tableStart = seedText.indexOf("TT\tNhiệm vụ");

  it("pasted as text is the same plan", async () => {
    expect((await readPlan({ text: seedText })).value).toEqual(plan);
  });

  it("pasted from Word, without blank lines and with lists on lines of their own, is the same plan", async () => {
    const pasted = seedText.replace(/\n{2,}/g, "\n").replaceAll("; - ", ";\n- ");
    const { value } = await readPlan({ text: pasted });
    expect(value).toMatchObject({ id: plan?.id, title: plan?.title, cycle: plan?.cycle });
    expect(value?.indicators).toEqual(plan?.indicators);
    expect(value?.tasks.map((one) => one.milestones.map(({ schedule }) => schedule))).toEqual(
      plan?.tasks.map((one) => one.milestones.map(({ schedule }) => schedule)),
    );
  });

  it("in decomposed Unicode and with Windows line ends is the same plan", async () => {
    const { value } = await readPlan({ text: seedText.normalize("NFD").replaceAll("\n", "\r\n") });
    expect(value).toEqual(plan);
  });

  it("pasted without its text still has its tasks and its year", async () => {
    const { value } = await readPlan({ text: seedText.slice(tableStart) });
    expect(value?.tasks).toEqual(plan?.tasks);
    expect(value).toMatchObject({ year: 2024, agency: "", id: "cchc-2024" });
  });

  it("pasted as HTML has the same tasks", async () => {
    const rows = seedText
      .slice(tableStart)
      .split("\n")
      .filter((line) => line.includes("\t"))
      .map(
        (line) =>
          `<tr>${line
            .split("\t")
            .map((cell) => `<td><p>${cell.replaceAll("<", "&lt;")}</p></td>`)
            .join("")}</tr>`,
      );
    const { value } = await readPlan({ text: `<html><body><table>${rows.join("\n")}</table></body></html>` });
    expect(value?.tasks).toEqual(plan?.tasks);
  });

  it("changes its version when a word changes", async () => {
    const { value } = await readPlan({ text: seedText.replace("Tháng 02/2024", "Tháng 03/2024") });
    expect(value?.id).toBe(plan?.id);
    expect(value?.version).not.toBe(plan?.version);
  });
});

describe("a source that is no plan", () => {
  it("without a task table has no value and says so", async () => {
    expect(await readPlan({ text: "Kính gửi: Sở Nội vụ" })).toMatchObject({
      value: undefined,
      findings: [{ code: "noAppendix" }],
    });
  });

  it("in another format has no value and says which", async () => {
    const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46]);
    expect(await readPlan({ name: "ke-hoach.pdf", bytes })).toMatchObject({
      value: undefined,
      findings: [{ code: "planUnreadable", params: { name: "ke-hoach.pdf", reason: "pdf" } }],
    });
  });

  it("without any year says so", async () => {
    const { value, findings: found } = await readPlan({
      text: "TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tRà soát\tVăn phòng\tThường xuyên",
    });
    expect(value?.tasks).toHaveLength(1);
    expect(found.map((one) => one.code)).toContain("yearMissing");
  });
});
