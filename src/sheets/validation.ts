import { quoted } from "./formulaText";
import { firstCell } from "./model/a1";
import type { ValidationSpec } from "./model/book";

/** A choice from a list that stands behind a defined name. */
export function listRule(ref: string, source: string, what: string, prompt?: string): ValidationSpec {
  const spec: ValidationSpec = {
    ref,
    rule: { kind: "list", source },
    alert: {
      style: "stop",
      title: what,
      message: `Giá trị không có trong danh sách. Chọn ${what} từ mũi tên ở bên phải ô.`,
    },
  };
  if (prompt !== undefined) spec.prompt = { title: what, message: prompt };
  return spec;
}

/** A date; only warns, since a real date may lie outside. Years counted from the plan's year. */
export function dateRule(
  ref: string,
  year: number,
  { from, to }: { from: number; to: number },
): ValidationSpec {
  return {
    ref,
    rule: {
      kind: "date",
      operator: "between",
      min: `DATE(${year + from},1,1)`,
      max: `DATE(${year + to},12,31)`,
    },
    alert: {
      style: "warning",
      title: "Kiểm tra lại ngày",
      message: `Nhập dạng ngày/tháng/năm, ví dụ 05/3/${year}, từ năm ${year + from} đến năm ${year + to}.`,
    },
  };
}

/** A date as `dateRule` takes it, or one word that stands instead of it. */
export function dateOrWordRule(
  ref: string,
  year: number,
  { from, to, word }: { from: number; to: number; word: string },
): ValidationSpec {
  const cell = firstCell(ref);
  const between = `${cell}>=DATE(${year + from},1,1),${cell}<=DATE(${year + to},12,31)`;
  return {
    ref,
    rule: { kind: "custom", formula: `OR(${cell}=${quoted(word)},AND(ISNUMBER(${cell}),${between}))` },
    alert: {
      style: "warning",
      title: "Kiểm tra lại ngày",
      message: `Nhập dạng ngày/tháng/năm, ví dụ 05/3/${year}, hoặc ghi “${word}”.`,
    },
  };
}

/** A number of 0 or more. */
export function figureRule(ref: string, prompt?: string): ValidationSpec {
  const spec: ValidationSpec = {
    ref,
    rule: { kind: "decimal", operator: "greaterOrEqual", min: "0" },
    alert: {
      style: "stop",
      title: "Số liệu",
      message: "Nhập một số không âm, chỉ gồm chữ số và dấu thập phân.",
    },
  };
  if (prompt !== undefined) spec.prompt = { title: "Số liệu", message: prompt };
  return spec;
}

/** A longer text would not fit a report. */
export function lengthRule(ref: string, max: number): ValidationSpec {
  return {
    ref,
    rule: { kind: "textLength", max },
    alert: {
      style: "warning",
      title: "Nội dung quá dài",
      message: `Rút gọn nội dung còn tối đa ${max} ký tự.`,
    },
  };
}
