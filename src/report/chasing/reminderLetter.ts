import type { Chase, UnitChase } from "../../domain/chasing";
import { formatText } from "../../domain/date/format";
import type { FigureLookup, Letterhead } from "../../domain/report";
import { periodNameInSentence } from "../../i18n/periodName";
import { frameWords } from "../../i18n/vi/reportWords";
import { letterWords as words } from "../../i18n/vi/chaseWords";
import type { Block } from "../block";
import type { OfficialDocument } from "../document";
import { quoteFrom } from "../quote";
import { plainText } from "../text/plainText";
import { gap, sentence, text, type Value } from "../text/sentence";
import { writeDocument } from "../word/writeDocument";
import { letterAnnex } from "./letterAnnex";

/** More addressees than these are named in the annex alone. */
const addressedByName = 6;

export interface LetterInput {
  planTitle: string;
  letterhead: Letterhead;
  chase: Chase;
}

function requests({ units, period }: Chase): Block[] {
  const of = (isMeant: (unit: UnitChase) => boolean) =>
    units
      .filter(isMeant)
      .map(({ unit }) => plainText(unit.name))
      .join("; ");
  const values = { period: periodNameInSentence(period.id, "vi"), sendBy: formatText(period.sendBy) };
  const parts: [string, string][] = [
    [words.missing, of(({ missing }) => missing)],
    [words.overdue, of(({ overdue }) => overdue.length > 0)],
    [words.dueSoon, of(({ dueSoon }) => dueSoon.length > 0)],
    [words.toFix, of(({ toFix }) => toFix.length > 0)],
  ];
  return parts
    .filter(([, named]) => named !== "")
    .map(([template, named], index) => ({
      kind: "paragraph",
      runs: [text(`${index + 1}. `), ...sentence(template, { ...values, units: named })],
    }));
}

/** The letter that reminds all units at once: what is asked of whom, and a table of every unit's own points. */
export function reminderLetter(
  { planTitle, letterhead, chase }: LetterInput,
  lookup: FigureLookup,
): { document: OfficialDocument; unquoted: number } {
  const quote = quoteFrom(lookup);
  const { units, period, asOf } = chase;
  const opening: Record<string, Value> = {
    plan: planTitle === "" ? gap : plainText(planTitle),
    asOf: formatText(asOf),
    agency: letterhead.agency === "" ? gap : plainText(letterhead.agency),
  };
  const document: OfficialDocument = {
    letterhead,
    year: period.year,
    asOf,
    code: "",
    subject: {
      about: words.about.replace("{period}", () => periodNameInSentence(period.id, "vi")),
      to: units.length > addressedByName ? [words.toAll] : units.map(({ unit }) => plainText(unit.name)),
    },
    body: [
      { kind: "paragraph", runs: sentence(words.opening, opening) },
      ...requests(chase),
      { kind: "paragraph", runs: [text(words.details)] },
      { kind: "paragraph", runs: [text(words.closing)] },
    ],
    recipients: [words.asAbove, frameWords.recipient, frameWords.filed],
    annexes: [letterAnnex(chase, quote)],
    calledInAnnexes: frameWords.letterAttached,
  };
  return { document, unquoted: quote.unquoted() };
}

/** The letter as a .docx. To be loaded when it is asked for: the Word library comes with it. */
export async function writeReminderLetter(
  input: LetterInput,
  lookup: FigureLookup,
): Promise<{ bytes: Uint8Array; unquoted: number }> {
  const { document, unquoted } = reminderLetter(input, lookup);
  return { bytes: await writeDocument(document), unquoted };
}
