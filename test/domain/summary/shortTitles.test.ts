import { describe, expect, it } from "vitest";
import { shortTitles } from "../../../src/domain/summary/shortTitles";
import { indicator } from "../checks/unitReport";

const shortened = (...labels: string[]) => [
  ...shortTitles(
    labels.map((numeratorLabel, index) => indicator({ id: `I.${index}`, numeratorLabel })),
  ).values(),
];

describe("a short name of an indicator", () => {
  it.each([
    ["Số hồ sơ giải quyết trực tuyến", "hồ sơ giải quyết trực tuyến"],
    ["Số hồ sơ TTHC được giải quyết đúng hạn", "hồ sơ TTHC đúng hạn"],
    ["Số văn bản QPPL thuộc lĩnh vực quản lý của ngành được triển khai kịp thời", "văn bản QPPL"],
    ["Số văn bản đi được ký số trên phần mềm I-Office (trừ tài liệu mật)", "văn bản đi được ký số"],
    ["Số đơn vị trực thuộc Sở và các phòng thực hiện đúng quy định", "đơn vị trực thuộc Sở và các phòng…"],
  ])("of “%s” is what is counted", (label, short) => {
    expect(shortened(label)).toEqual([short]);
  });

  it("is longer where two indicators count alike", () => {
    expect(shortened("Số phiếu hài lòng về TTHC", "Số phiếu hài lòng đối với phục vụ")).toEqual([
      "phiếu hài lòng về TTHC",
      "phiếu hài lòng đối với phục vụ",
    ]);
  });

  it("comes from the title where nothing is counted", () => {
    const titled = indicator({ id: "I.1", title: "Tỷ lệ hồ sơ đúng hạn đạt 95%", numeratorLabel: "" });
    expect(shortTitles([titled]).get("I.1")).toBe("hồ sơ đúng hạn");
  });

  it("is never longer than a bar's label", () => {
    for (const short of shortened("Số " + "rất dài ".repeat(30)))
      expect(short.length).toBeLessThanOrEqual(35);
  });
});
