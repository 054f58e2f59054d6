import type { Intake, IntakeRow, IntakeRowState } from "../../app/contract";
import type { PlainKey, Translate } from "../../i18n/translate";
import type { SignKind } from "../parts/Sign";

export interface IntakeGroup {
  state: Exclude<IntakeRowState, "twice">;
  title: Extract<PlainKey, `file.${string}`>;
  sign: SignKind;
  /** Groups that ask for something are open. */
  open: boolean;
  rows: IntakeRow[];
}

const kinds: Omit<IntakeGroup, "rows">[] = [
  { state: "refused", title: "file.refused", sign: "error", open: true },
  { state: "acceptedWithFindings", title: "file.found", sign: "warning", open: true },
  { state: "accepted", title: "file.ok", sign: "ok", open: false },
  { state: "unchanged", title: "file.unchanged", sign: "ok", open: false },
];

/** Rows by state, problems first; units that sent twice stand apart, as conflicts. */
export function intakeGroups(rows: readonly IntakeRow[]): IntakeGroup[] {
  return kinds
    .map((kind) => ({ ...kind, rows: rows.filter(({ state }) => state === kind.state) }))
    .filter(({ rows: inGroup }) => inGroup.length > 0);
}

export interface IntakeCounts {
  read: number;
  accepted: number;
  twice: number;
  refused: number;
  unchanged: number;
  /** Reports that consolidating will take: one per accepted file and one per settled conflict. */
  toConsolidate: number;
}

export function countsOf({ rows, conflicts }: Intake): IntakeCounts {
  const of = (...states: IntakeRowState[]) => rows.filter(({ state }) => states.includes(state)).length;
  const accepted = of("accepted", "acceptedWithFindings");
  return {
    read: rows.length,
    accepted,
    twice: of("twice"),
    refused: of("refused"),
    unchanged: of("unchanged"),
    toConsolidate: accepted + conflicts.length,
  };
}

/** "Đã đọc 41 tệp: 37 nhận được, …", with the marks of emphasis. */
export function sumOf(intake: Intake, t: Translate): string {
  const { read, accepted, twice, refused } = countsOf(intake);
  return t("recv.sum", { n: read, ok: accepted, dup: twice, bad: refused });
}

/** Accepted reports that would take the place of ones received before. */
export function replacedRows({ rows }: Intake): IntakeRow[] {
  return rows.filter(
    ({ state, changes }) => changes && (state === "accepted" || state === "acceptedWithFindings"),
  );
}
