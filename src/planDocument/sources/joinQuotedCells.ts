/** A quoted cell longer than this many lines is taken for a stray quotation mark. */
const longestCell = 200;

/**
 * Lines of tab-separated text with Excel's quoting undone: a cell with line ends inside, `"a⏎b"`, becomes one cell of
 * several lines, marked with U+2028 where its lines end, so that each result is one row.
 */
export function joinQuotedCells(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? "";
    const taken = line.includes("\t") && opensQuote(line) ? linesUntilClosed(lines, at) : 1;
    const row = lines.slice(at, at + taken).join(lineMark);
    joined.push(taken > 1 || doubled.test(line) ? unquoted(row) : line);
    at += taken;
  }
  return joined;
}

/** A cell within quotation marks that has doubled ones inside: `"a ""b"" c"`. */
const doubled = /(?:^|\t)"(?:[^"\t]|"")*[^"\t]""[^"\t](?:[^"\t]|"")*"(?:\t|$)/;

export const lineMark = "\u2028";

/** Whether a cell begins with a quotation mark and the marks of the line do not pair up. */
function opensQuote(line: string): boolean {
  return /(?:^|\t)"/.test(line) && count(line) % 2 === 1;
}

function linesUntilClosed(lines: readonly string[], start: number): number {
  let marks = count(lines[start] ?? "");
  for (let taken = 2; taken <= longestCell && start + taken <= lines.length; taken += 1) {
    marks += count(lines[start + taken - 1] ?? "");
    if (marks % 2 === 0) return taken;
  }
  return 1;
}

function count(line: string): number {
  return line.split('"').length - 1;
}

function unquoted(row: string): string {
  return row
    .split("\t")
    .map((cell) => (/^".*"$/su.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .join("\t");
}
