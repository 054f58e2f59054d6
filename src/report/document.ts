import type { PlainDate } from "../domain/date/plainDate";
import type { Letterhead } from "../domain/report";
import type { Block } from "./block";

/** An official document as data, in the form of Decree 30/2020/NĐ-CP, Appendix I; src/report/word renders it. */
export interface OfficialDocument {
  letterhead: Letterhead;
  year: number;
  /** Day of the file's own dates: equal content gives equal bytes. */
  asOf: PlainDate;
  /** Of the document's symbol, before the agency's letters: "BC"; "" for an official letter. */
  code: string;
  /** A kind of document with a name has it as a heading; an official letter says "V/v …" and to whom. */
  subject: { kind: string; about: string } | { about: string; to: string[] };
  body: Block[];
  /** Lines of Nơi nhận as they stand. */
  recipients: string[];
  annexes: Annex[];
  /** How annexes call the document they go with: "Báo cáo". */
  calledInAnnexes: string;
}

export interface Annex {
  title: string;
  body: Block[];
}
