import { formatText } from "../../domain/date/format";
import type { PlainDate } from "../../domain/date/plainDate";
import type { Finding } from "../../domain/finding/finding";
import { findingSentence } from "../../i18n/findingSentence";
import { severityWords } from "../../i18n/vi/sheetWords";
import { inSendBackOrder } from "./order";

/** What a cell's note says. */
export interface SendBackNote {
  sheet: string;
  /** A1 without dollar signs. */
  address: string;
  text: string;
}

/** One note for each cell something was found at, with all that was found there. The day tells it from an earlier one. */
export function sendBackNotes(findings: readonly Finding[], sentBackOn: PlainDate): SendBackNote[] {
  const notes = new Map<string, SendBackNote>();
  for (const finding of inSendBackOrder(findings)) {
    const { sheet, address } = finding.place;
    if (!sheet || !address) continue;
    const { wrong, fix } = findingSentence(finding);
    const said = `${severityWords[finding.severity]}: ${wrong}.\nCách sửa: ${fix}.`;
    const key = JSON.stringify([sheet, address]);
    const before = notes.get(key)?.text ?? `Trả lại ngày ${formatText(sentBackOn)}`;
    notes.set(key, { sheet, address, text: `${before}\n${said}` });
  }
  return [...notes.values()];
}
