import { describe, expect, it } from "vitest";
import { isNearlySyllable, isSyllable } from "../../../../src/domain/text/repair/syllable";

describe("a Vietnamese syllable", () => {
  it.each(
    (
      "và các là có không nghiêng quyết quốc quý gì gìn giếng giá giữ khuya khuỷu hóa hoá thúy thuý thuế thuở ngoằn ngoèo " +
      "ủy uỷ ở ý yêu xoong soóc Đường ĐIỀU Nguyễn rượu cười suối khoáng buýt tuýp kỹ mỹ sỹ lý nghề ghi"
    ).split(" "),
  )("%s", (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each("cac tôt kế́ cễ kó ngê ghà hoaù Néi café mañ dziz ñôn zô quuc coõng nghiêngh w".split(" "))(
    "%s is none",
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );

  it.each("tôt quôc qúy kó".split(" "))("%s is nearly one", (word) => {
    expect(isNearlySyllable(word)).toBe(true);
  });

  it.each("Néi naêm café ñôn".split(" "))("%s is not even nearly one", (word) => {
    expect(isNearlySyllable(word)).toBe(false);
  });
});
