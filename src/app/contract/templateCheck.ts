import type { Finding } from "../../domain/finding/finding";
import type { SelfCheck } from "../../domain/submission/selfCheck";
import type { EmptyCell } from "../../sheets/template/emptyInputs";

export interface TemplateCheck {
  findings: Finding[];
  checkedAt: string;
  tasks: { filled: number; total: number };
  indicators: { filled: number; total: number };
  /** Input cells that are still to be filled, in reading order. */
  empty: EmptyCell[];
  /** Whether the unit has noted its check of the report as it stands. */
  selfCheck: SelfCheck;
}
