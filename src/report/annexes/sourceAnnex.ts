import { annexWords as words } from "../../i18n/vi/reportWords";
import type { Block, Run, TableBlock } from "../block";
import { bookmarksOf } from "../bookmarks";
import type { Annex } from "../document";
import { text } from "../text/sentence";

const columns: TableBlock["columns"] = [
  { heading: words.number, width: 6, align: "center" },
  { heading: words.about, width: 44 },
  { heading: words.value, width: 12, align: "right" },
  { heading: words.sheet, width: 16 },
  { heading: words.cell, width: 8, align: "center" },
  { heading: words.bookmark, width: 14 },
];

/** The last annex: each figure of the report's body with the cell it stands in. Figures of the tables carry bookmarks of the same kind. */
export function sourceAnnex(body: readonly Block[]): Annex {
  const rows = [...bookmarksOf(body)].map(([{ about, text: shown, place }, bookmark], index): Run[][] =>
    [String(index + 1), about, shown, place.sheet, place.address, bookmark].map((words) => [text(words)]),
  );
  const note: Block = { kind: "paragraph", runs: [text(words.sourcesNote)] };
  return { title: words.sources, body: [note, { kind: "table", columns, rows }] };
}
