import { shownBefore, type RepairKind, type TextRepair } from "../text";
import type { FindingCode } from "./codes";
import type { Finding, Place } from "./finding";
import { finding } from "./make";

const codes: Record<RepairKind, FindingCode> = {
  tcvn3: "oldEncoding",
  vni: "oldEncoding",
  composed: "textNormalised",
  lookAlikes: "lookAlikes",
  spaces: "oddSpaces",
};

const encodingNames: Partial<Record<RepairKind, string>> = { tcvn3: "TCVN3 (ABC)", vni: "VNI" };

/** Where in a plan document a text stands, from 1: its paragraph, or its table and the row in it. */
export type DocumentPlace = { paragraph: number } | { table: number; row: number };

/** What a text's repair says, with the first stretch before and after. `received` is the whole text where one cell is meant. */
export function repairFinding(
  repair: TextRepair,
  place: Place,
  { received, inDocument }: { received?: string; inDocument?: DocumentPlace } = {},
): Finding {
  const { kind, after, count } = repair;
  const encoding = encodingNames[kind];
  const params = {
    ...inDocument,
    before: shownBefore(repair),
    after,
    count,
    ...(encoding !== undefined && { encoding }),
  };
  return finding(codes[kind], place, params, received === undefined ? {} : { received });
}
