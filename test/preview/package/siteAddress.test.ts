import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../../src/preview/package/commandLine";
import { siteAddress } from "../../../src/preview/package/siteAddress";

describe("the address of the site", () => {
  it.each([
    ["https://cchc.example.gov.vn/addin/", "https://cchc.example.gov.vn/addin/"],
    ["https://cchc.example.gov.vn/addin", "https://cchc.example.gov.vn/addin/"],
    [" https://cchc.example.gov.vn ", "https://cchc.example.gov.vn/"],
    ["https://cchc.example.gov.vn:8443/", "https://cchc.example.gov.vn:8443/"],
  ])("%s is taken as %s", (typed, url) => expect(siteAddress(typed)).toEqual({ url }));

  it.each([
    [undefined, "Chưa có địa chỉ"],
    ["cchc.example.gov.vn", "không phải địa chỉ web đầy đủ"],
    ["http://cchc.example.gov.vn/", "https"],
    ["https://cchc.example.gov.vn/?a=1", "? hoặc #"],
    ["https://cchc.example.gov.vn/#a", "? hoặc #"],
    ["https://ten:mat-khau@cchc.example.gov.vn/", "mật khẩu"],
    ["https://cchc.example.gov.vn/taskpane.html", "thư mục"],
    ["https://cchc.example.gov.vn/a;return/", "Đường dẫn"],
  ])("%s is refused with the reason", (typed, reason) => {
    const answer = siteAddress(typed);
    expect("problem" in answer && answer.problem).toContain(reason);
  });
});

describe("npm run package", () => {
  it("needs no more than the address", () => {
    expect(readCommandLine(["--url", "https://cchc.example.gov.vn/addin"])).toEqual({
      url: "https://cchc.example.gov.vn/addin/",
      officeJs: "cdn",
      sourceMaps: false,
      out: "cchc-cchc.example.gov.vn.zip",
    });
  });

  it.each([[["--adres", "x"]], [["--url", "https://a.vn/", "--office-js", "https://b.vn/office.js"]], [[]]])(
    "%j is answered with how it is used",
    (args) => {
      const asked = readCommandLine(args);
      expect("problem" in asked && asked.problem).toContain("npm run package -- --url");
    },
  );
});
