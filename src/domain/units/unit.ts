/** Who reports (Đơn vị). `id` is a short stable code ("DV01") that never changes once given. */
export interface Unit {
  id: string;
  name: string;
  shortName?: string;
  /** Other names people use for it. */
  aliases: string[];
  /** Name of the group it belongs to, if any; equals a UnitGroup.name. */
  group?: string;
  /** Phải báo cáo: gets a template and counts as missing without a report. */
  reports: boolean;
  contact?: string;
  phone?: string;
}

/** "Các phòng chuyên môn Sở" and the like. Members are the units whose `group` is its name. */
export interface UnitGroup {
  id: string;
  name: string;
  aliases: string[];
}

export interface KnownUnits {
  units: readonly Unit[];
  groups: readonly UnitGroup[];
}

/** One name found in a cell, in order. `sure: false` asks to be confirmed once. */
export interface UnitMention {
  text: string;
  kind: "unit" | "group" | "unknown" | "notAUnit";
  /** Unit id or group id, by kind. */
  id?: string;
  /** What the cell says it does: "hướng dẫn", "tổng hợp". */
  role?: string;
  sure: boolean;
}
