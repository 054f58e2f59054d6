import { describe, expect, it } from "vitest";
import { readPlan, readPlanLayout } from "../../src/planDocument/read";

const year = "KẾ HOẠCH Cải cách hành chính năm 2025\n\n";
const headings = "TT\tNhiệm vụ\tSản phẩm\tChủ trì\tPhối hợp\tThời gian";
const task = (number: string, title = `Việc ${number}`, deadline = "Quý I/2025") =>
  `${number}\t${title}\tBáo cáo\tSở Nội vụ\tSở Tư pháp\t${deadline}`;

async function read(...lines: string[]) {
  const { value, findings } = await readPlan({ text: year + lines.join("\n") });
  return {
    groups: value?.groups.map(({ number, title }) => `${number} ${title}`) ?? [],
    tasks: value?.tasks ?? [],
    numbers: value?.tasks.map(({ number }) => number) ?? [],
    codes: findings.map(({ code }) => code),
    findings,
  };
}

/** An HTML table; "text|2" covers two rows, "text|1x3" three columns. */
const html = (...rows: string[][]) =>
  `<p>Kế hoạch cải cách hành chính năm 2025</p><table>${rows
    .map(
      (cells) =>
        `<tr>${cells
          .map((one) => {
            const [text = "", size = "1x1"] = one.split("|");
            const [down = "1", across = "1"] = size.split("x");
            return `<td rowspan=${down} colspan=${across}>${text}</td>`;
          })
          .join("")}</tr>`,
    )
    .join("")}</table>`;

describe("two tables in one document", () => {
  it("are both read where both are of tasks, the second under its own title", async () => {
    const { groups, numbers, codes } = await read(
      "PHỤ LỤC I",
      "NHIỆM VỤ",
      "",
      headings,
      "I\tTHỂ CHẾ",
      task("1"),
      task("2"),
      "",
      "PHỤ LỤC II",
      "DANH MỤC ĐỀ ÁN TRÌNH UBND TỈNH",
      "",
      "STT\tTên đề án\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian trình",
      "1\tĐề án A\tSở Y tế\tSở Nội vụ\tTháng 6/2025",
      "2\tĐề án B\tSở Y tế\tSở Nội vụ\tTháng 9/2025",
    );
    expect(groups).toEqual(["I THỂ CHẾ", "PLII DANH MỤC ĐỀ ÁN TRÌNH UBND TỈNH"]);
    expect(numbers).toEqual(["1", "2", "PLII.1", "PLII.2"]);
    expect(codes).not.toContain("tableNotRead");
    expect(codes).not.toContain("numberRepeated");
  });

  it("are one plan where each group has a table of its own", async () => {
    const { groups, numbers } = await read(
      "I. CẢI CÁCH THỂ CHẾ",
      "",
      headings,
      task("1"),
      task("2"),
      "",
      "II. CẢI CÁCH TỔ CHỨC BỘ MÁY",
      "",
      headings,
      task("3"),
    );
    expect(groups).toEqual(["I CẢI CÁCH THỂ CHẾ", "II CẢI CÁCH TỔ CHỨC BỘ MÁY"]);
    expect(numbers).toEqual(["1", "2", "3"]);
  });

  it("are one plan where each stands under a numbered heading of the prose, numbering anew", async () => {
    const { groups, numbers, codes } = await read(
      "II. NHIỆM VỤ",
      "",
      "1. Cải cách thể chế",
      "",
      "Tập trung thực hiện tốt các nội dung sau.",
      "",
      headings,
      task("1"),
      task("2"),
      "",
      "2. Cải cách thủ tục hành chính",
      "",
      "Công khai, minh bạch.",
      "",
      headings,
      task("1"),
    );
    expect(groups).toEqual(["1 Cải cách thể chế", "2 Cải cách thủ tục hành chính"]);
    expect(numbers).toEqual(["1.1", "1.2", "2.1"]);
    expect(codes).not.toContain("numberRepeated");
  });

  it("go on over a page where no heading stands between them", async () => {
    const { groups, numbers } = await read(
      "1. Các nhiệm vụ cụ thể",
      "",
      headings,
      task("1"),
      "",
      "Trang 3",
      "",
      headings,
      task("2"),
    );
    expect([groups, numbers]).toEqual([[" Chưa phân nhóm"], ["1", "2"]]);
  });

  it("are told apart: one of something else is not read, and a finding says which", async () => {
    const { numbers, findings } = await read(
      headings,
      task("1"),
      "",
      "DANH MỤC THỦ TỤC",
      "",
      "STT\tTên thủ tục hành chính\tLĩnh vực\tCấp thực hiện\tMức phí\tGhi chú",
      "1\tCấp giấy phép\tĐất đai\tTỉnh\t100.000\tMới",
      "2\tCấp đổi giấy phép\tĐất đai\tXã\t50.000\t",
    );
    expect(numbers).toEqual(["1"]);
    expect(findings.filter(({ code }) => code === "tableNotRead")).toMatchObject([
      {
        params: {
          table: 2,
          rows: 2,
          headings: "STT | Tên thủ tục hành chính | Lĩnh vực | Cấp thực hiện | Mức phí | Ghi chú",
        },
        received:
          "1 | Cấp giấy phép | Đất đai | Tỉnh | 100.000 | Mới\n2 | Cấp đổi giấy phép | Đất đai | Xã | 50.000 | ",
      },
    ]);
  });

  it.each([
    [
      "a budget",
      "TT\tNội dung chi\tĐơn vị tính\tSố lượng\tThành tiền\tGhi chú",
      "1\tIn tài liệu\tBộ\t10\t1.000.000\t",
    ],
    ["units", "STT\tTên đơn vị\tĐịa chỉ\tĐiện thoại", "1\tSở Y tế\tSố 1\t0123"],
    [
      "targets",
      "TT\tChỉ tiêu\tĐơn vị tính\tMục tiêu năm 2025\tCơ quan theo dõi",
      "1\tTỷ lệ hồ sơ\t%\t95\tSở Nội vụ",
    ],
    ["a meeting", "TT\tThời gian\tNội dung", "1\t8h00\tKhai mạc"],
    [
      "scores",
      "TT\tTiêu chí\tĐiểm tối đa\tĐiểm tự chấm\tTài liệu kiểm chứng",
      "1\tBan hành kế hoạch\t1\t1\tKế hoạch",
    ],
  ])("leave out %s", async (_name, other, row) => {
    const { numbers, codes } = await read(headings, task("1"), task("2"), "", other, row);
    expect(numbers).toEqual(["1", "2"]);
    expect(codes).toContain("tableNotRead");
  });
});

describe("deadlines in several columns", () => {
  it("from … to … are one text", async () => {
    const { tasks, codes } = await read(
      "TT\tNhiệm vụ\tChủ trì\tBắt đầu\tKết thúc",
      "1\tViệc\tSở Nội vụ\tTháng 01/2025\tTháng 6/2025",
      "2\tViệc khác\tSở Nội vụ\t15/02/2025\t30/9/2025",
    );
    expect(tasks.map((one) => one.deadlineText)).toEqual([
      "Từ tháng 01/2025 đến tháng 6/2025",
      "Từ 15/02/2025 đến 30/9/2025",
    ]);
    expect(tasks.map((one) => one.milestones.map(({ schedule }) => schedule))).toEqual([
      [{ kind: "window", from: "2025-01-01", due: "2025-06-30" }],
      [{ kind: "window", from: "2025-02-15", due: "2025-09-30" }],
    ]);
    expect(codes.filter((code) => code === "deadlineComposed")).toHaveLength(2);
  });

  it("in one column headed by both is the cell as printed", async () => {
    const { tasks } = await read(
      "TT\tNhiệm vụ\tChủ trì\tThời gian bắt đầu và hoàn thành",
      "1\tViệc\tSở Nội vụ\tQuý I/2025",
    );
    expect(tasks[0]?.deadlineText).toBe("Quý I/2025");
  });

  it("marked by quarter name the quarters", async () => {
    const { value } = await readPlan({
      text: html(
        ["TT|2", "Nhiệm vụ|2", "Cơ quan chủ trì|2", "Thời gian thực hiện|1x4"],
        ["Quý I", "Quý II", "Quý III", "Quý IV"],
        ["1", "Việc A", "Sở Nội vụ", "x", "", "", ""],
        ["2", "Việc B", "Sở Nội vụ", "", "x", "", "x"],
      ),
    });
    expect(value?.tasks.map((one) => one.deadlineText)).toEqual(["Quý I", "Quý II; Quý IV"]);
    expect(value?.tasks[1]?.milestones.map(({ schedule }) => schedule)).toEqual([
      { kind: "window", from: "2025-04-01", due: "2025-06-30" },
      { kind: "window", from: "2025-10-01", due: "2025-12-31" },
    ]);
  });

  it("under a heading that counts the quarters are theirs too", async () => {
    const { value } = await readPlan({
      text: html(
        ["STT|2", "Nội dung|2", "Đơn vị thực hiện|2", "Quý|1x4"],
        ["I", "II", "III", "IV"],
        ["1", "Việc A", "Sở Nội vụ", "", "", "X", ""],
      ),
    });
    expect(value?.tasks[0]?.deadlineText).toBe("Quý III");
  });
});

describe("a cell said once for several tasks", () => {
  const rows = [
    ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian"],
    ["1", "Việc A", "Báo cáo", "Sở Nội vụ|3", "Quý II/2025|2"],
    ["2", "Việc B", "Kế hoạch"],
    ["3", "Việc C", "Văn bản", "Quý III/2025"],
  ];

  it("merged over them is each one's, and a finding says so", async () => {
    const { value, findings } = await readPlan({ text: html(...rows) });
    expect(value?.tasks.map((one) => [one.leadText, one.deadlineText])).toEqual([
      ["Sở Nội vụ", "Quý II/2025"],
      ["Sở Nội vụ", "Quý II/2025"],
      ["Sở Nội vụ", "Quý III/2025"],
    ]);
    expect(findings.filter(({ code }) => code === "cellMerged").map(({ place }) => place)).toEqual([
      { taskNumber: "2", column: "deadline" },
      { taskNumber: "2", column: "lead" },
      { taskNumber: "3", column: "lead" },
    ]);
  });

  it.each(["nt", "-nt-", "Như trên", "″", "nt."])("printed as %s is the one above's", async (ditto) => {
    const { tasks, findings } = await read(
      headings,
      task("1", "Việc A", "Quý IV/2025"),
      task("2", "Việc B", ditto),
      task("3", "Việc C", ditto),
    );
    expect(tasks.map((one) => one.deadlineText)).toEqual(["Quý IV/2025", "Quý IV/2025", "Quý IV/2025"]);
    expect(findings.filter(({ code }) => code === "dittoRead")).toMatchObject([
      { place: { taskNumber: "2", column: "deadline" }, received: ditto },
      { place: { taskNumber: "3", column: "deadline" } },
    ]);
  });

  it("as above with nothing above is asked", async () => {
    const { tasks, codes } = await read(headings, task("1", "Việc A", "nt"));
    expect(tasks[0]?.deadlineText).toBe("nt");
    expect(codes).toContain("dittoUnread");
  });
});

describe("tasks of several levels", () => {
  it("in columns: the last is the task, the first its group", async () => {
    const { value, findings } = await readPlan({
      text: html(
        ["Nhiệm vụ chung", "Nhiệm vụ cụ thể", "Hoạt động", "Cơ quan chủ trì", "Thời gian"],
        ["Thể chế|3", "Rà soát văn bản|2", "Lập danh mục", "Sở Tư pháp", "Quý I/2025"],
        ["Công bố danh mục", "Sở Tư pháp", "Quý II/2025"],
        ["Kiểm tra văn bản", "Kiểm tra cấp huyện", "Sở Tư pháp", "Quý III/2025"],
        ["Bộ máy", "Sắp xếp", "Xây dựng đề án", "Sở Nội vụ", "Quý IV/2025"],
      ),
    });
    expect(value?.groups.map(({ title }) => title)).toEqual(["Thể chế", "Bộ máy"]);
    expect(value?.tasks.map(({ title }) => title)).toEqual([
      "Lập danh mục",
      "Công bố danh mục",
      "Kiểm tra cấp huyện",
      "Xây dựng đề án",
    ]);
    expect(findings.filter(({ code }) => code === "headingInside").map(({ params }) => params.text)).toEqual([
      "Rà soát văn bản",
      "Kiểm tra văn bản",
      "Sắp xếp",
    ]);
  });

  it("in rows: a parent with a unit only, over parts that say who and when, is a heading", async () => {
    const { numbers, findings } = await read(
      headings,
      "I\tTHỂ CHẾ",
      "1\tKiểm soát\t\tVăn phòng\t\t",
      task("a)", "Công bố"),
      task("b)", "Niêm yết"),
      "2\tTuyên truyền\t\tVăn phòng\t\t",
      "a)\tTrên báo\tTin bài\t\t\tQuý I/2025",
    );
    expect(numbers).toEqual(["1.a", "1.b", "2", "2.a"]);
    expect(findings.filter(({ code }) => code === "headingInside").map(({ params }) => params.text)).toEqual([
      "1 | Kiểm soát | Văn phòng",
    ]);
  });

  it("in rows: a parent without work of its own is a heading, its parts are tasks", async () => {
    const { groups, numbers, findings } = await read(
      headings,
      "I\tTHỂ CHẾ",
      "1\tRà soát văn bản\t\t\t\t",
      task("1.1", "Cấp tỉnh"),
      task("1.2", "Cấp huyện"),
      "2\tKiểm tra\t\t\t\t",
      task("a)", "Tại sở"),
      task("b)", "Tại xã"),
      task("đ)", "Tại thôn"),
      "3\tTuyên truyền\t\t\t\t",
      task("-", "Trên báo"),
      task("-", "Trên đài"),
      task("4", "Việc khác"),
    );
    expect(groups).toEqual(["I THỂ CHẾ"]);
    expect(numbers).toEqual(["1.1", "1.2", "2.a", "2.b", "2.đ", "3.1", "3.2", "4"]);
    expect(findings.filter(({ code }) => code === "headingInside").map(({ params }) => params.text)).toEqual([
      "1 | Rà soát văn bản",
      "2 | Kiểm tra",
      "3 | Tuyên truyền",
    ]);
  });

  it("whose whole numbers are groups, where there are no others", async () => {
    const { groups, tasks } = await read(
      headings,
      "1\tCải cách thể chế\t\t\t\t",
      task("1.1"),
      "2\tCải cách bộ máy\t\t\t\t",
      task("2.1"),
    );
    expect(groups).toEqual(["1 Cải cách thể chế", "2 Cải cách bộ máy"]);
    expect(tasks.map(({ number, groupNumber }) => [groupNumber, number])).toEqual([
      ["1", "1.1"],
      ["2", "2.1"],
    ]);
  });
});

describe("a task cut into rows", () => {
  const titled = ["STT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian"];

  it("under one number and title is one task, each part with its deadline", async () => {
    const { value } = await readPlan({
      text: html(
        titled,
        ["1|3", "Xây dựng chính quyền số|3", "Kế hoạch", "Sở Nội vụ", "Quý I/2025"],
        ["Báo cáo quý", "Sở Nội vụ", "Hằng quý"],
        ["Tổng kết", "Sở Nội vụ", "Tháng 12/2025"],
        ["2", "Việc khác", "Báo cáo", "Sở Y tế", "Quý II/2025"],
      ),
    });
    expect(value?.tasks).toMatchObject([
      {
        number: "1",
        outputs: ["Kế hoạch", "Báo cáo quý", "Tổng kết"],
        leadText: "Sở Nội vụ",
        deadlineText: "Quý I/2025\nHằng quý\nTháng 12/2025",
      },
      { number: "2" },
    ]);
    expect(value?.tasks[0]?.milestones).toHaveLength(3);
  });

  it("whose unit and deadline are merged with its parts' is a heading over them", async () => {
    const { value, findings } = await readPlan({
      text: html(
        titled,
        ["I", "THỂ CHẾ|1x4"],
        ["1", "Rà soát", "", "Sở Tư pháp|3", "Quý I/2025|2"],
        ["1.1", "Cấp tỉnh", "Báo cáo"],
        ["1.2", "Cấp xã", "Báo cáo", "Quý II/2025"],
        ["2", "Việc khác", "Văn bản", "Sở Y tế", "Quý III/2025"],
      ),
    });
    expect(value?.tasks.map((one) => [one.number, one.leadText, one.deadlineText])).toEqual([
      ["1.1", "Sở Tư pháp", "Quý I/2025"],
      ["1.2", "Sở Tư pháp", "Quý II/2025"],
      ["2", "Sở Y tế", "Quý III/2025"],
    ]);
    expect(findings.map(({ code }) => code)).not.toContain("numberGap");
  });

  it("below it with a bullet and work of its own is a task of its own, and is asked", async () => {
    const { numbers, tasks, codes } = await read(
      headings,
      task("1", "Nâng cao chỉ số", "Tháng 12/2025"),
      task("", "- Họp phân tích", "Quý II/2025"),
      task("2"),
    );
    expect(numbers).toEqual(["1", "1-1", "2"]);
    expect(tasks[0]?.deadlineText).toBe("Tháng 12/2025");
    expect(codes).toContain("numberGiven");
  });
});

describe("tables drawn in text", () => {
  it("with lines between their rows are read", async () => {
    const { tasks } = await read(
      "+----+---------+-----------+---------+",
      "| TT | Nhiệm   | Chủ trì   | Thời    |",
      "|    | vụ      |           | gian    |",
      "+====+=========+===========+=========+",
      "| 1  | Rà soát | Sở Tư     | Quý I   |",
      "|    | văn bản | pháp      |         |",
      "+----+---------+-----------+---------+",
      "| 2  | Kiểm tra| Sở Nội vụ | Quý II  |",
      "+----+---------+-----------+---------+",
    );
    expect(tasks).toMatchObject([
      { number: "1", title: "Rà soát văn bản", leadText: "Sở Tư pháp", deadlineText: "Quý I" },
      { number: "2" },
    ]);
  });

  it("with pipes only between their cells are read", async () => {
    const { tasks } = await read(
      "TT | Nhiệm vụ | Chủ trì | Thời gian",
      "---|---|---|---",
      "1 | Rà soát | Sở Tư pháp | Quý I",
    );
    expect(tasks).toMatchObject([{ number: "1", title: "Rà soát", leadText: "Sở Tư pháp" }]);
  });
});

describe("numbers that stand in the titles", () => {
  it("are read where there is no column of numbers", async () => {
    const { groups, tasks } = await read(
      "Nội dung nhiệm vụ\tSản phẩm\tCơ quan thực hiện\tTiến độ",
      "I. THỂ CHẾ\t\t\t",
      "1. Rà soát văn bản\tBáo cáo\tSở Tư pháp\tQuý I/2025",
      "2. Kiểm tra văn bản\tBáo cáo\tSở Tư pháp\tQuý II/2025",
    );
    expect(groups).toEqual(["I THỂ CHẾ"]);
    expect(tasks.map(({ number, title }) => `${number} ${title}`)).toEqual([
      "1 Rà soát văn bản",
      "2 Kiểm tra văn bản",
    ]);
  });
});

describe("a table that lacks something", () => {
  it("loads without a column and says so", async () => {
    const { tasks, codes } = await read(
      "TT\tNhiệm vụ\tĐơn vị thực hiện\tThời hạn",
      "1\tRà soát\tSở Nội vụ\tQuý I/2025",
    );
    expect(tasks).toMatchObject([{ title: "Rà soát", leadText: "Sở Nội vụ", deadlineText: "Quý I/2025" }]);
    expect(codes.filter((code) => code === "columnMissing")).toHaveLength(2);
  });

  it("without headings is understood by its contents, and asks", async () => {
    const { tasks, codes } = await read(
      "1\tRà soát văn bản quy phạm pháp luật của tỉnh\tBáo cáo kết quả rà soát\tSở Tư pháp\tCác sở, ban, ngành\tQuý I/2025",
      "2\tKiểm tra cải cách hành chính tại các đơn vị\tKế hoạch kiểm tra\tSở Nội vụ\tCác đơn vị\tTháng 6/2025",
      "3\tTập huấn cho công chức làm cải cách hành chính\tLớp tập huấn\tSở Nội vụ\tTrường Chính trị\tThường xuyên",
    );
    expect(tasks).toMatchObject([
      {
        number: "1",
        title: "Rà soát văn bản quy phạm pháp luật của tỉnh",
        outputs: ["Báo cáo kết quả rà soát"],
        leadText: "Sở Tư pháp",
        supportText: "Các sở, ban, ngành",
        deadlineText: "Quý I/2025",
      },
      { number: "2" },
      { number: "3" },
    ]);
    expect(codes.filter((code) => code === "columnGuessed").length).toBeGreaterThan(2);
  });

  it("of one blank heading over numbers is no question", async () => {
    const { numbers, codes } = await read(
      "\tNhiệm vụ\tSản phẩm\tChủ trì\tPhối hợp\tThời gian",
      task("1"),
      task("2"),
      task("3"),
    );
    expect(numbers).toEqual(["1", "2", "3"]);
    expect(codes).not.toContain("columnGuessed");
  });

  it("is refused where nothing tells it is a plan", async () => {
    const { tasks, codes } = await read("An\t12\t34\tx", "Bình\t45\t67\ty", "Chi\t78\t90\tz");
    expect(tasks).toEqual([]);
    expect(codes).toEqual(["noAppendix", "tableNotRead"]);
  });
});

describe("choices", () => {
  const text =
    year +
    [
      headings,
      "I\tTHỂ CHẾ",
      task("1"),
      task("2"),
      "",
      "STT\tDanh sách\tĐịa bàn\tGhi chú",
      "1\tThi đua\tTỉnh\tmới",
    ].join("\n");

  it("take a table out and another in", async () => {
    const choices = {
      tables: [
        { table: 0, used: false },
        { table: 1, used: true },
      ],
      columns: [
        { table: 1, column: 1, role: "title" as const },
        { table: 1, column: 2, role: "lead" as const },
      ],
    };
    const { value } = await readPlan({ text }, choices);
    expect(value?.tasks).toMatchObject([{ number: "1", title: "Thi đua", leadText: "Tỉnh" }]);
  });

  it("give a column another role", async () => {
    const { value } = await readPlan({ text }, { columns: [{ table: 0, column: 4, role: "lead" }] });
    expect(value?.tasks[0]).toMatchObject({ leadText: "Sở Tư pháp", supportText: "" });
  });

  it("make a row a heading, a task, the rest of the one above, or nothing", async () => {
    const { value: layout } = await readPlanLayout({ text });
    const second = layout!.rows.find((row) => row.text.startsWith("2 "))!;
    const choose = async (kind: "group" | "continuation" | "leftOut") => {
      const { value, findings } = await readPlan({ text }, { rows: [{ table: 0, row: second.row, kind }] });
      return { numbers: value?.tasks.map(({ number }) => number), groups: value?.groups.length, findings };
    };
    expect(await choose("group")).toMatchObject({ numbers: ["1"], groups: 2 });
    expect(await choose("continuation")).toMatchObject({ numbers: ["1"], groups: 1 });
    const left = await choose("leftOut");
    expect(left.numbers).toEqual(["1"]);
    expect(left.findings.map(({ code }) => code)).toContain("rowLeftOut");
  });

  it("of places that are not there change nothing", async () => {
    const plain = await readPlan({ text });
    const chosen = await readPlan(
      { text },
      {
        tables: [{ table: 9, used: true }],
        columns: [{ table: 0, column: 99, role: "title" }],
        rows: [{ table: 0, row: 999, kind: "leftOut" }],
      },
    );
    expect(chosen).toEqual(plain);
  });
});

describe("the layout", () => {
  it("shows tables, columns with samples, and every row", async () => {
    const { value, findings } = await readPlanLayout({
      text:
        year +
        ["PHỤ LỤC", "", headings, "I\tTHỂ CHẾ", task("1"), "\tkéo dài sang trang sau\t\t\t\t"].join("\n"),
    });
    expect(findings).toEqual([]);
    expect(value?.tables).toMatchObject([
      { index: 0, caption: "PHỤ LỤC", rows: 3, used: true, sure: true, reason: "headings" },
    ]);
    expect(value?.tables[0]?.columns[5]).toEqual({
      index: 5,
      heading: "Thời gian",
      samples: ["Quý I/2025"],
      role: "deadline",
      sure: true,
      reason: "heading",
    });
    expect(value?.rows.map(({ kind, number }) => [kind, number])).toEqual([
      ["heading", undefined],
      ["group", "I"],
      ["task", "1"],
      ["continuation", "1"],
    ]);
  });
});
