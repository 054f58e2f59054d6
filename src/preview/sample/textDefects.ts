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
