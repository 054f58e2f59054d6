import { describe, expect, it } from "vitest";
import { letterheadOf } from "../../../src/domain/report";

describe("what the head of a letter knows of an agency by its name", () => {
  it("a province's department: its committee, its place and its head", () => {
    expect(letterheadOf("Sở Lao động - Thương binh và Xã hội tỉnh Nghệ An")).toEqual({
      agency: "Sở Lao động - Thương binh và Xã hội tỉnh Nghệ An",
      shortAgency: "Sở Lao động - Thương binh và Xã hội",
      governing: "UBND tỉnh Nghệ An",
      place: "Nghệ An",
      head: "GIÁM ĐỐC",
    });
  });

  it.each(["Sở Tài chính thành phố Hà Nội", "Sở Tài chính TP. Hà Nội"])("a city's: %s", (name) => {
    expect(letterheadOf(name)).toMatchObject({ governing: "UBND thành phố Hà Nội", place: "Hà Nội" });
  });

  it.each(["", "Bộ Nội vụ", "UBND huyện Đô Lương", "Sở Nội vụ", "Sở Y tế tỉnh …"])(
    "says nothing more of any other: “%s”",
    (name) => {
      expect(letterheadOf(name)).toEqual({ agency: name, shortAgency: name });
    },
  );
});
