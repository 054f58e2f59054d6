import { areaAddress } from "../model/a1";
import type { ConditionalFormatSpec, RowSpec, SheetSpec, TableSpec, ValidationSpec } from "../model/book";
import type { Cell } from "../model/cell";
import { text } from "../model/content";
import type { Colour } from "../model/style";
import { rowHeight } from "../rowHeight";
import { styles } from "../styles";
import type { Column } from "./column";

/** What a data sheet is made of. */
export interface TableSheetInput<Row> {
  name: string;
  /** ASCII name of the Excel table. */
  table: string;
  title: string;
  /** Lines under the title, at most `headingRow` − 2. */
  notes: string[];
  /** 1-based. */
  headingRow: number;
  columns: Column<Row>[];
  rows: readonly Row[];
  /** Blank rows at the end, for people to fill in. */
  spareRows?: number;
  frozenColumns: number;
  /** Heading of the last column that is printed; absent: all. What follows only says where a row came from. */
  printTo?: string;
  tabColour: Colour;
  footer: string;
}

/** Lets callers say where a column's data cells are. */
export interface TablePlaces {
  /** A1 area of the data cells under one heading. */
  below: (heading: string) => string;
}

function contentRow<Row>(columns: Column<Row>[], row: Row, index: number): (Cell | undefined)[] {
  return columns.map((column) => ({
    content: column.value(row, index),
    style: column.styleOf ? column.styleOf(row) : column.style,
  }));
}

/** A table keeps at least one row; in a spare row only what everyone fills in or computes stands. */
function spareRow<Row>(columns: Column<Row>[]): (Cell | undefined)[] {
  return columns.map(({ style, formula }) => ({
    content: formula === undefined ? undefined : { kind: "formula", formula },
    style,
  }));
}

/** Width of a heading's filter button, in characters. */
const filterButton = 2;

/** A sheet that is one filtered, protected Excel table under a title, with heading rows that repeat in print. */
export function tableSheet<Row>(
  input: TableSheetInput<Row>,
  rules: (places: TablePlaces) => {
    validations?: ValidationSpec[];
    conditionalFormats?: ConditionalFormatSpec[];
  } = () => ({}),
): SheetSpec {
  const { columns, rows, headingRow } = input;
  const widths = columns.map(({ width, hidden }) => (hidden ? { width, hidden } : { width }));
  const sized = (cells: (Cell | undefined)[]): RowSpec => ({ cells, height: rowHeight(cells, widths) });
  const head: RowSpec[] = [
    { cells: [{ content: text(input.title), style: styles.title }], height: 21 },
    ...input.notes.map((note): RowSpec => ({
      cells: [{ content: text(note), style: styles.note }],
      height: 15,
    })),
  ];
  while (head.length < headingRow - 1) head.push({ cells: [] });
  const data = rows.map((row, index) => sized(contentRow(columns, row, index)));
  const spares = Math.max(input.spareRows ?? 0, rows.length === 0 ? 1 : 0);
  for (let spare = 0; spare < spares; spare++) data.push(sized(spareRow(columns)));
  const area = {
    top: headingRow - 1,
    left: 0,
    bottom: headingRow - 1 + data.length,
    right: columns.length - 1,
  };
  const table: TableSpec = {
    name: input.table,
    ref: areaAddress(area),
    columns: columns.map(({ heading, formula }) =>
      formula === undefined ? { name: heading } : { name: heading, formula },
    ),
    filter: true,
  };
  const below = (heading: string) => {
    const column = columns.findIndex((candidate) => candidate.heading === heading);
    return areaAddress({ ...area, top: area.top + 1, left: column, right: column });
  };
  const { validations = [], conditionalFormats = [] } = rules({ below });
  const lastPrinted = columns.findIndex(({ heading }) => heading === input.printTo);
  const printArea = areaAddress({ top: 0, left: 0, bottom: area.bottom, right: lastPrinted });
  // The filter button takes room that other cells have; a heading must show in the preview's grid and on paper too.
  const narrowed = widths.map((column) => ({ ...column, width: Math.max(3, column.width - filterButton) }));
  const headings: Cell[] = columns.map(({ heading }) => ({ content: text(heading), style: styles.heading }));
  return {
    name: input.name,
    state: "visible",
    tabColour: input.tabColour,
    zoom: 90,
    columns: widths,
    rows: [...head, { cells: headings, height: rowHeight(headings, narrowed) }, ...data],
    merges: [],
    freeze: { columns: input.frozenColumns, rows: headingRow },
    tables: [table],
    validations,
    conditionalFormats,
    protection: { formatColumns: true, formatRows: true, autoFilter: true },
    page: {
      orientation: "landscape",
      marginCm: 1,
      fitToWidth: 1,
      ...(lastPrinted < 0 ? {} : { printArea }),
      titleRows: [headingRow, headingRow],
      footerLeft: input.footer,
      footerRight: "Trang &P/&N",
    },
  };
}
