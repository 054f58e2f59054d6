import { describe, expect, it } from "vitest";
import { appendixOf } from "./appendixOf";

const headings = [
  "TT",
  "Nhiệm vụ",
  "Sản phẩm, kết quả",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Thời gian hoàn thành",
];
const task = (number: string, title = `Việc ${number}`) => [
  number,
  title,
  "Báo cáo",
  "Văn phòng Sở",
  "Sở Nội vụ",
  "Quý I",
];

const read = (...rows: string[][]) => {
  const { value, findings } = appendixOf([[headings, ...rows]]);
  return {
    groups: value?.groups ?? [],
    tasks: value?.tasks ?? [],
    codes: findings.map((one) => one.code),
    findings,
  };
};

describe("the headings of the appendix", () => {
  it("are found in any order and any wording plans use", () => {
    const shuffled = [
      "Tiến độ thực hiện",
      "Cơ quan phối hợp",
      "STT",
      "Kết quả đầu ra",
      "Nội dung",
      "Chủ trì",
    ];
    const { value } = appendixOf([
      [shuffled, ["Quý I", "Sở Nội vụ", "1", "Báo cáo", "Rà soát", "Văn phòng"]],
    ]);
    expect(value?.tasks[0]?.cells).toEqual({
      title: "Rà soát",
      outputs: "Báo cáo",
      lead: "Văn phòng",
      support: "Sở Nội vụ",
      deadline: "Quý I",
    });
  });

  it("may be printed on two rows", () => {
    const { value, findings } = appendixOf([
      [
        ["TT", "Nhiệm vụ", "Sản phẩm", "Đơn vị thực hiện", "", "Thời gian"],
        ["", "", "", "Chủ trì", "Phối hợp", ""],
        task("1"),
      ],
    ]);
    expect(value?.tasks[0]?.cells).toMatchObject({ lead: "Văn phòng Sở", support: "Sở Nội vụ" });
    expect(findings).toEqual([]);
  });

  it("that repeat on every page are dropped and counted once", () => {
    const { tasks, findings } = read(task("1"), headings, task("2"), headings, task("3"));
    expect(tasks.map((one) => one.number)).toEqual(["1", "2", "3"]);
    expect(findings).toMatchObject([{ code: "headerRepeated", params: { count: 2 } }]);
  });

  it("may be followed by a row that counts the columns", () => {
    const { tasks, codes } = read(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], task("1"));
    expect(tasks).toHaveLength(1);
    expect(codes).toEqual([]);
  });

  it("that are missing are named", () => {
    const { value, findings } = appendixOf([
      [
        ["TT", "Nhiệm vụ", "Thời gian"],
        ["1", "Rà soát", "Quý I"],
      ],
    ]);
    expect(value?.tasks[0]?.cells.lead).toBe("");
    expect(findings.map((one) => one.place.column)).toEqual(["outputs", "lead", "support"]);
  });

  it("make the appendix: without them there is none", () => {
    const signatures = [["Nơi nhận:", "GIÁM ĐỐC"]];
    expect(appendixOf([signatures])).toMatchObject({
      value: undefined,
      findings: [
        { code: "noAppendix" },
        { code: "tableNotRead", params: { headings: "Nơi nhận: | GIÁM ĐỐC" } },
      ],
    });
  });

  it("need not be there again on the next page's table, if it is as wide", () => {
    const { value } = appendixOf([[headings, task("1")], [task("2")], [["Nơi nhận:", "GIÁM ĐỐC"]]]);
    expect(value?.tasks.map((one) => one.number)).toEqual(["1", "2"]);
  });
});

describe("a group heading", () => {
  it("is a Roman numeral with a title and nothing else", () => {
    const { groups, tasks } = read(["I", "CẢI CÁCH THỂ CHẾ", "", "", "", ""], task("1."));
    expect(groups).toEqual([{ number: "I", title: "CẢI CÁCH THỂ CHẾ" }]);
    expect(tasks).toMatchObject([{ number: "1", groupNumber: "I" }]);
  });

  it("may have number and title in one cell", () => {
    const { groups, codes } = read(["VI XÂY DỰNG CHÍNH QUYỀN SỐ"], task("1"));
    expect(groups).toEqual([{ number: "VI", title: "XÂY DỰNG CHÍNH QUYỀN SỐ" }]);
    expect(codes).toContain("groupInOneCell");
  });

  it("with work of its own is a task too, under its own number", () => {
    const { groups, tasks, codes } = read(task("1"), [
      "II",
      "Việc khác",
      "Báo cáo",
      "Văn phòng Sở",
      "",
      "Quý I",
    ]);
    expect(groups.at(-1)).toEqual({ number: "II", title: "Việc khác" });
    expect(tasks.at(-1)).toMatchObject({ number: "II", groupNumber: "II" });
    expect(codes).toEqual(["groupIsTask"]);
  });

  it("is not invented: tasks above the first one stay apart", () => {
    expect(read(task("1"), ["I", "THỂ CHẾ"], task("2")).tasks.map((one) => one.groupNumber)).toEqual([
      "",
      "I",
    ]);
  });
});

describe("a row without a number", () => {
  it("is the rest of the task above, cell by cell", () => {
    const { tasks, findings } = read(
      ["10.", "Thực hiện cơ chế một", "- Quy định", "Văn phòng", "", "Sau khi Sở Nội"],
      headings,
      ["", "cửa liên thông", "của tỉnh", "", "Thanh tra", "vụ đề nghị"],
    );
    expect(tasks[0]?.cells).toEqual({
      title: "Thực hiện cơ chế một cửa liên thông",
      outputs: "- Quy định của tỉnh",
      lead: "Văn phòng",
      support: "Thanh tra",
      deadline: "Sau khi Sở Nội vụ đề nghị",
    });
    expect(findings.filter((one) => one.code === "rowJoined")).toMatchObject([
      { place: { taskNumber: "10" } },
    ]);
  });

  it("goes on with a group's title", () => {
    expect(read(["I", "CẢI CÁCH"], ["", "THỂ CHẾ"], task("1")).groups[0]?.title).toBe("CẢI CÁCH THỂ CHẾ");
  });

  it("above everything is a finding", () => {
    expect(read(["", "", "Báo cáo"], task("1")).findings).toMatchObject([
      { code: "rowUnplaced", params: { text: "Báo cáo" } },
    ]);
  });

  it("in capitals under a task is a group, and never part of that task", () => {
    const { groups, tasks, codes } = read(task("1"), ["", "NHIỆM VỤ ĐỘT XUẤT"], task("2"));
    expect(tasks[0]?.cells.title).toBe("Việc 1");
    expect(groups.at(-1)).toEqual({ number: "II", title: "NHIỆM VỤ ĐỘT XUẤT" });
    expect(codes).toEqual(["groupNumberGiven"]);
  });
});

describe("cells", () => {
  it("with HTML list tags are read as lists", () => {
    const { tasks, codes } = read([
      "1",
      "Việc",
      '<ul style="x"><li>Kế hoạch &amp; báo cáo;</li><li>- Tập huấn</li></ul>',
      "Sở",
      "",
      "Quý I",
    ]);
    expect(tasks[0]?.cells.outputs).toBe("- Kế hoạch & báo cáo;\n- Tập huấn");
    expect(codes).toEqual(["markupRead"]);
  });

  it("with < and > that are no tags stay as printed", () => {
    const { tasks, codes } = read(["1", "Việc", "Tỷ lệ < 5% và > 3%", "Sở", "", "Quý I"]);
    expect(tasks[0]?.cells.outputs).toBe("Tỷ lệ < 5% và > 3%");
    expect(codes).toEqual([]);
  });

  it("outside the known columns are findings of their task", () => {
    const { value, findings } = appendixOf([
      [
        [...headings, "Ghi chú"],
        [...task("1"), "Ưu tiên"],
      ],
    ]);
    expect(value?.tasks).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: "cellOutside", place: { taskNumber: "1" }, params: { heading: "Ghi chú", text: "Ưu tiên" } },
    ]);
  });
});

describe("numbers", () => {
  it("that skip are noticed", () => {
    expect(read(task("1"), task("2"), task("5")).findings).toMatchObject([
      { code: "numberGap", place: { taskNumber: "5" }, params: { after: 2, number: 5, missing: "3–4" } },
    ]);
  });

  it("that repeat are noticed and told apart", () => {
    const { tasks, findings } = read(task("1"), task("2"), task("2"), task("3"));
    expect(tasks.map((one) => one.number)).toEqual(["1", "2", "2-2", "3"]);
    expect(findings).toMatchObject([{ code: "numberRepeated", place: { taskNumber: "2-2" } }]);
  });

  it("of subtasks never look like the milestones of their task", () => {
    const { tasks } = read(task("1"), task("1.1"), ["2", "Việc 2", "", "", "", ""], task("2.1"));
    expect(tasks.map((one) => one.number)).toEqual(["1", "1-1", "2.1"]);
  });

  it("of groups that repeat are noticed and told apart", () => {
    const { groups, tasks, findings } = read(["I", "A"], task("1"), ["I", "B"], task("2"));
    expect(groups.map((one) => one.number)).toEqual(["I", "I-2"]);
    expect(tasks.map((one) => one.groupNumber)).toEqual(["I", "I-2"]);
    expect(findings).toMatchObject([{ code: "numberRepeated", params: { number: "I" } }]);
  });

  it("that start at 1 in each group carry their group", () => {
    const { tasks, codes } = read(["I", "A"], task("1"), task("2"), ["II", "B"], task("1"), task("3"));
    expect(tasks.map((one) => one.number)).toEqual(["I.1", "I.2", "II.1", "II.3"]);
    expect(codes).toEqual(["numberGap"]);
  });
});
