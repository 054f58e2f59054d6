import type { TrueGroup, TrueTask } from "./truth";

/** A cell of a printed table, with the columns and rows it covers. */
export interface GridCell {
  text: string;
  columns: number;
  rows: number;
}

export type Grid = GridCell[][];

/** How an agency prints its table. */
export interface Style {
  columns: readonly Column[];
  /** capitals: in capitals. bare: without diacritics. lines: broken over two lines. */
  headings: "plain" | "capitals" | "bare" | "lines";
  /** Whether a row under the headings counts the columns. */
  counted: boolean;
  groups: GroupStyle;
  numbers: NumberStyle;
  /** What is merged, or printed as "nt", where a task says the same as the one above. */
  same: "printed" | "merged" | "ditto";
  /** A heading row again after so many rows; 0 never. */
  page: number;
}

export interface Column {
  role: "number" | "title" | "outputs" | "lead" | "support" | "deadline" | "from" | "quarter" | "note";
  heading: string;
  /** Printed over this and its neighbours with the same. */
  over?: string;
  /** For a quarter's column, 1–4. */
  quarter?: number;
}

export type GroupStyle = "cells" | "oneCell" | "unnumbered" | "words" | "part" | "letters" | "twoLevels";
export type NumberStyle =
  "on" | "restart" | "zero" | "dot" | "withGroup" | "nested" | "letters" | "bullets" | "none" | "inTitle";

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
const cell = (text: string, columns = 1, rows = 1): GridCell => ({ text, columns, rows });

/** Tasks that a parent row stands over, three and three. */
const nestedSize = 3;

export function gridOf(groups: readonly TrueGroup[], style: Style): Grid {
  const body: Grid = [];
  let running = 0;
  groups.forEach((group, at) => {
    for (const row of groupRows(group.title, at, style)) body.push(row);
    group.tasks.forEach((task, index) => {
      running += 1;
      const nested = Math.floor(index / nestedSize);
      const parent = `Nhiệm vụ tổng hợp thứ ${at + 1}-${nested + 1}`;
      const isNested = ["nested", "letters", "bullets"].includes(style.numbers);
      if (isNested && index % nestedSize === 0)
        body.push(
          style.columns.map(({ role }) =>
            cell(role === "number" ? `${nested + 1}` : role === "title" ? parent : ""),
          ),
        );
      body.push(taskRow(task, { at, index, running, nested }, style));
    });
  });
  const merged = style.same === "merged" ? mergeSame(body, style) : body;
  const head = headingRows(style);
  if (style.page === 0) return [...head, ...merged];
  return merged.flatMap((row, index) => (index % style.page === 0 ? [...head, row] : [row]));
}

function headingRows({ columns, headings, counted }: Style): Grid {
  const shown = (text: string) => {
    if (headings === "capitals") return text.toUpperCase();
    if (headings === "lines") return text.replace(" ", "\n");
    if (headings === "plain") return text;
    return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  };
  const rows: Grid = [];
  if (columns.some(({ over }) => over !== undefined)) {
    const first: GridCell[] = [];
    for (const [at, { heading, over }] of columns.entries()) {
      if (over === undefined) first.push(cell(shown(heading), 1, 2));
      else if (columns[at - 1]?.over !== over)
        first.push(cell(shown(over), columns.filter((one) => one.over === over).length));
    }
    rows.push(
      first,
      columns.filter(({ over }) => over !== undefined).map(({ heading }) => cell(shown(heading))),
    );
  } else rows.push(columns.map(({ heading }) => cell(shown(heading))));
  if (counted) rows.push(columns.map((_, at) => cell(`(${at + 1})`)));
  return rows;
}

function groupRows(title: string, at: number, { columns, groups }: Style): Grid {
  const wide = (text: string) => [cell(text, columns.length)];
  const shout = title.toUpperCase();
  const number = roman[at] ?? "";
  const cells = (mark: string, text: string) =>
    columns[0]?.role === "number" ? [cell(mark), cell(text, columns.length - 1)] : wide(`${mark}. ${text}`);
  switch (groups) {
    case "cells":
      return [cells(number, shout)];
    case "oneCell":
      return [wide(`${number}. ${shout}`)];
    case "unnumbered":
      return [wide(shout)];
    case "words":
      return [wide(`NHÓM NHIỆM VỤ ${at + 1}: ${title}`)];
    case "part":
      return [wide(`Phần ${number}. ${title}`)];
    case "letters":
      return [cells("ABCDEFGH".charAt(at), title)];
    case "twoLevels":
      return at % 4 === 0
        ? [cells("AB".charAt(at / 4), `KHỐI NHIỆM VỤ ${at / 4 + 1}`), cells(roman[at % 4] ?? "", title)]
        : [cells(roman[at % 4] ?? "", title)];
  }
}

interface Place {
  at: number;
  index: number;
  running: number;
  nested: number;
}

function numberText(numbers: NumberStyle, { at, index, running, nested }: Place): string {
  switch (numbers) {
    case "on":
      return String(running);
    case "restart":
      return String(index + 1);
    case "zero":
      return String(running).padStart(2, "0");
    case "dot":
    case "inTitle":
      return `${running}.`;
    case "withGroup":
      return `${roman[at] ?? ""}.${index + 1}`;
    case "nested":
      return `${nested + 1}.${(index % nestedSize) + 1}`;
    case "letters":
      return `${"abc".charAt(index % nestedSize)})`;
    case "bullets":
      return "-";
    case "none":
      return "";
  }
}

function taskRow(task: TrueTask, place: Place, { columns, numbers }: Style): GridCell[] {
  const number = numberText(numbers, place);
  const hasColumn = columns.some(({ role }) => role === "number");
  return columns.map(({ role, quarter }) => {
    if (role === "number") return cell(number);
    if (role === "title") return cell(hasColumn || number === "" ? task.title : `${number} ${task.title}`);
    if (role === "from") return cell("Tháng 01/2025");
    if (role === "quarter") return cell(place.running % 4 === (quarter ?? 0) - 1 ? "x" : "");
    if (role === "note") return cell(place.running % 10 === 0 ? "Ưu tiên" : "");
    return cell(task[role]);
  });
}

/** Cells of units and deadlines that say what the one above says become one. */
function mergeSame(body: Grid, { columns }: Style): Grid {
  const rows = body.map((row) => row.map((one) => ({ ...one })));
  const gone = new Set<GridCell>();
  columns.forEach(({ role }, column) => {
    if (role !== "lead" && role !== "support" && role !== "deadline") return;
    let above: GridCell | undefined;
    for (const row of rows) {
      const own = row.length === columns.length ? row[column] : undefined;
      if (own && above && own.text !== "" && own.text === above.text) {
        above.rows += 1;
        gone.add(own);
      } else above = own?.text === "" ? undefined : own;
    }
  });
  return rows.map((row) => row.filter((one) => !gone.has(one)));
}
