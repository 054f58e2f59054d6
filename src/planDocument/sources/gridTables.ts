import { lineMark } from "./joinQuotedCells";

const rule = /^\s*\+(?:[-=:]{2,}\+){2,}\s*$/;
const row = /^\s*\|.*\|\s*$/;

/**
 * Tables drawn with "+---+---+" between their rows, as converters write cells of several lines: each row becomes one piped
 * line. Lines of a cell were broken to fit its column, but for those that begin a list item. Other lines stay.
 */
export function joinGridRows(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let open: string[][] | undefined;
  const endRow = () => {
    if (open && open.length > 0) joined.push(`| ${open.map(textOf).join(" | ")} |`);
  };
  for (const line of lines) {
    const isRule = rule.test(line);
    if (isRule) endRow();
    if (isRule) open = [];
    else if (open && row.test(line)) {
      const cells = line.trim().slice(1, -1).split("|");
      for (const [at, cell] of cells.entries()) (open[at] ??= []).push(cell.trim());
    } else {
      endRow();
      open = undefined;
      joined.push(line);
    }
  }
  endRow();
  return joined;
}

function textOf(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== "")
    .map((line, at) => (at === 0 ? line : (/^(?:[-–+•*] |\d+[.)] )/.test(line) ? lineMark : " ") + line))
    .join("");
}
