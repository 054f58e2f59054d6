import { longestText } from "../../domain/checks/text";
import { text } from "../../sheets/model/content";
import type { TaskCells } from "./answers";
import type { TaskDefect } from "./defect";

/** Fits rows with a result. */
function ofResult(change: (cells: TaskCells, result: string) => TaskCells): TaskDefect["spoil"] {
  return ({ cells }) => (cells.result?.kind === "text" ? change(cells, cells.result.text) : undefined);
}

/** What free text may hold that is repaired or refused. */
export const textDefects: readonly TaskDefect[] = [
  {
    times: 2,
    spoil: ofResult((cells, result) => ({ ...cells, result: text(result.normalize("NFD")) })),
    gives: [["textNormalised", "result"]],
  },
  {
    // As typed in the typeface .VnTime: "Thiếu kinh phí tập huấn nghiệp vụ".
    times: 1,
    spoil: ofResult((cells) => ({ ...cells, difficulty: text("ThiÕu kinh phÝ tËp huÊn nghiÖp vô") })),
    gives: [["oldEncoding", "difficulty"]],
  },
  {
    // An Icelandic Eth for Đ.
    times: 1,
    spoil: ofResult((cells) => ({ ...cells, difficulty: text("Chờ QÐ-UBND của tỉnh") })),
    gives: [["lookAlikes", "difficulty"]],
  },
  {
    times: 1,
    spoil: ofResult((cells) => ({ ...cells, difficulty: text("Thiếu\u00a0kinh phí tập\u00a0huấn") })),
    gives: [["oddSpaces", "difficulty"]],
  },
  {
    times: 1,
    spoil: ofResult((cells) => ({ ...cells, difficulty: text("Thiếu kinh phí\u0007") })),
    gives: [["controlChars", "difficulty"]],
  },
  {
    times: 1,
    spoil: ofResult((cells) => ({ ...cells, difficulty: text("Nội dung dài. ".repeat(longestText / 10)) })),
    gives: [["textTooLong", "difficulty"]],
  },
  {
    times: 1,
    spoil: ofResult((cells) => ({
      ...cells,
      difficulty: { kind: "formula", formula: 'HYPERLINK("http://vi-du.invalid","xem")', cached: "xem" },
    })),
    gives: [["formula", "difficulty"]],
  },
];
