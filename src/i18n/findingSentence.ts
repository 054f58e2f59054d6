import type { Finding } from "../domain/finding/finding";
import { documentPlace } from "./documentPlace";
import { findingParameter } from "./findingParameter";
import { sentencePair, vietnameseSentences, type FindingSentences } from "./findingSentences";
import { defaultLanguage, type Language } from "./language";
import { placeInWords } from "./placeInWords";

export interface FindingWords {
  /** What is wrong: "Tử số 118 lớn hơn mẫu số 112". No full stop. */
  wrong: string;
  /** What to do: "Nhập ngày hoàn thành vào ô G12, hoặc chọn lại Tiến độ". No full stop. */
  fix: string;
  /** `fix` as the rest of a sentence, after "Cách sửa:". */
  remedy: string;
  /** For sheets and letters: "Đơn vị, trang …, ô …: …. Cách sửa: …." */
  full: string;
}

const fixLabel: Record<Language, string> = { vi: "Cách sửa", en: "How to fix" };

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence of a finding, in `sentences`, which are those of `language`. `unitName` stands in front of the full form where it is known. */
export function findingSentence(
  finding: Finding,
  {
    language = defaultLanguage,
    sentences = vietnameseSentences,
    unitName,
  }: { language?: Language; sentences?: FindingSentences; unitName?: string } = {},
): FindingWords {
  const pair = sentencePair(finding, sentences);
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => findingParameter(finding, name, language)).trim();
  const wrong = fill(pair.wrong);
  const remedy = fill(pair.fix);
  const place = placeInWords(finding.place, language) || documentPlace(finding, language);
  const where = [unitName, place].filter(Boolean).join(", ");
  const start = where === "" ? capitalised(wrong) : `${capitalised(where)}: ${wrong}`;
  return {
    wrong: capitalised(wrong),
    fix: capitalised(remedy),
    remedy,
    full: `${start}. ${fixLabel[language]}: ${remedy}.`,
  };
}
