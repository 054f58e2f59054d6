import type { AppendixColumn } from "./appendix/columns";

/**
 * How a plan document was understood, for people to see and change before anything is written. Tables and rows are named by
 * their 0-based places, which choices never move: the same document always has the same places.
 */
export interface PlanLayout {
  /**
   * The plan's year: sure when its title or theme names it or someone chose it, not when it is the one most often named in the
   * appendix. Absent where none was found.
   */
  year?: { value: number; sure: boolean };
  /** Every table of the document that is more than page layout, in order. */
  tables: LayoutTable[];
  /** Every row of the used tables that is not blank, in order. */
  rows: LayoutRow[];
}

/** A table under one heading row; a sheet or table with a second, different heading row counts as two. */
export interface LayoutTable {
  index: number;
  /** The lines that stand directly above it ("PHỤ LỤC I …"); absent where there are none. */
  caption?: string;
  /** One text a column, two-row headings joined ("Đơn vị thực hiện: Chủ trì"); empty texts where it has no heading row. */
  headings: string[];
  /** Rows below the headings that are not blank. */
  rows: number;
  /** Whether its rows are read as tasks. */
  used: boolean;
  sure: boolean;
  reason: TableReason;
  columns: LayoutColumn[];
}

/**
 * headings: named as the plan's columns. fewColumns: only some are, and no better table is there. contents: no heading row,
 * columns told by what stands in them. continued: no heading row, goes on the table before. otherHeadings: a table about
 * something else. noHeadings: no heading row, and its contents are no tasks. chosen: someone said so.
 */
export type TableReason =
  "headings" | "fewColumns" | "contents" | "continued" | "otherHeadings" | "noHeadings" | "chosen";

/**
 * What a column is read as. group: names what several rows belong to ("Lĩnh vực", "Nhiệm vụ chung"). start: "Bắt đầu" beside a
 * deadline. period: headed by a period with marks below ("Quý I"). other: not part of the plan; its cells become findings.
 */
export const columnRoles = [
  "number",
  "title",
  "outputs",
  "lead",
  "support",
  "deadline",
  "group",
  "start",
  "period",
  "other",
] as const satisfies readonly (AppendixColumn | "group" | "start" | "period" | "other")[];
export type ColumnRole = (typeof columnRoles)[number];

export interface LayoutColumn {
  /** 0-based, in the table. */
  index: number;
  heading: string;
  /** The first three different cells that are not blank. */
  samples: string[];
  role: ColumnRole;
  sure: boolean;
  reason: ColumnReason;
}

/**
 * heading: named so. contents: by what stands in it. contradicted: named so, but what stands in it looks like another column.
 * repeated: named as another column already is. unknown: neither tells. chosen: someone said so.
 */
export type ColumnReason = "heading" | "contents" | "contradicted" | "repeated" | "unknown" | "chosen";

/**
 * heading: a heading row, or one that counts the columns. group: names a group of tasks. headingInside: a heading below a group,
 * with tasks under it. task. continuation: more of the row above. unplaced: none of these; a finding quotes it. leftOut: someone
 * said it is none of the plan.
 */
export const rowKinds = [
  "heading",
  "group",
  "headingInside",
  "task",
  "continuation",
  "unplaced",
  "leftOut",
] as const;
export type LayoutRowKind = (typeof rowKinds)[number];

export interface LayoutRow {
  /** Index of its table in `tables`. */
  table: number;
  /** 0-based, in its table; heading rows count. */
  row: number;
  /** Its filled cells, joined by " | ". */
  text: string;
  kind: LayoutRowKind;
  /** The number of the group or task it became or belongs to, as in the plan ("II.1"). */
  number?: string;
  sure: boolean;
}

/** What people decided about a document; what is not named is read as without choices. Places that are not there change nothing. */
export interface PlanChoices {
  /** The plan's year; what is no year of this century changes nothing. */
  year?: number;
  /** Whether a table's rows are read. */
  tables?: { table: number; used: boolean }[];
  /** The role of a column. A role but "group", "period" and "other" is given to one column of a table: the last one named has it. */
  columns?: { table: number; column: number; role: ColumnRole }[];
  rows?: { table: number; row: number; kind: Exclude<LayoutRowKind, "heading" | "unplaced"> }[];
}
