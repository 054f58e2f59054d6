/** What was wrong with a text. */
export const repairKinds = ["composed", "lookAlikes", "tcvn3", "vni", "spaces"] as const;
export type RepairKind = (typeof repairKinds)[number];

/** The encodings of Vietnamese from before Unicode that are recognised. */
export type OldEncoding = "tcvn3" | "vni";

/** What was repaired in one text, of one kind. */
export interface TextRepair {
  kind: RepairKind;
  /** The first stretch that was repaired, as it was and as it is now. */
  before: string;
  after: string;
  /** How many words (of `spaces`: characters) were repaired. */
  count: number;
}

export interface RepairedText {
  value: string;
  repairs: TextRepair[];
}
