import type { Finding, Outcome } from "../domain/finding/finding";
import { repairFinding, type DocumentPlace } from "../domain/finding/repairFinding";
import { repairText, type OldEncoding, type RepairKind, type TextRepair } from "../domain/text";
import type { DocumentParts } from "./sources/parts";

/** A document with this many texts in an old encoding, and few others, is written in it. */
const fewestOld = 5;
const oldPerUnicode = 4;
const onlyInUnicode = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

/** Repairs without a doubt that change no letter: the document has one finding for all of a kind. */
const saidOnce: readonly RepairKind[] = ["composed", "spaces"];

interface Repaired {
  inDocument: DocumentPlace;
  received: string;
  repairs: TextRepair[];
}

/**
 * The parts of a plan document with every text repaired, and what was repaired: a finding for each text converted from an old
 * encoding or freed of look-alikes, with its place; one for all texts where marks were composed, and one where odd spaces went.
 * A document written in an old encoding throughout is evidence for its short cells too.
 */
export function repairParts(parts: DocumentParts): Outcome<DocumentParts> {
  const expected = encodingOf(parts);
  const repaired: Repaired[] = [];
  const repair = (text: string, inDocument: DocumentPlace): string => {
    const { value, repairs } = repairText(text, expected);
    if (repairs.length > 0) repaired.push({ inDocument, received: text, repairs });
    return value;
  };
  const value: DocumentParts = {
    ...parts,
    paragraphs: parts.paragraphs.map((text, at) => repair(text, { paragraph: at + 1 })),
    tables: parts.tables.map((table, index) => ({
      ...table,
      rows: table.rows.map((cells, row) =>
        cells.map((text) => repair(text, { table: index + 1, row: row + 1 })),
      ),
      // What reaches down is told of where it stands.
      ...(table.above && { above: table.above.map((cells) => repairedAbove(cells, expected)) }),
    })),
  };
  return { value, findings: findingsOf(repaired) };
}

function repairedAbove(
  cells: ReadonlyMap<number, string> | undefined,
  expected: OldEncoding | undefined,
): ReadonlyMap<number, string> | undefined {
  return cells && new Map([...cells].map(([column, text]) => [column, repairText(text, expected).value]));
}

/** The old encoding a document is written in; undefined where it is in Unicode or mixed. */
function encodingOf({ paragraphs, tables }: DocumentParts): OldEncoding | undefined {
  const count: Record<OldEncoding | "unicode", number> = { tcvn3: 0, vni: 0, unicode: 0 };
  for (const text of [...paragraphs, ...tables.flatMap(({ rows }) => rows.flat())]) {
    if (onlyInUnicode.test(text)) count.unicode += 1;
    for (const { kind } of repairText(text).repairs) if (kind === "tcvn3" || kind === "vni") count[kind] += 1;
  }
  const encoding = count.tcvn3 >= count.vni ? "tcvn3" : "vni";
  const isWritten = count[encoding] >= fewestOld && count[encoding] >= oldPerUnicode * count.unicode;
  return isWritten ? encoding : undefined;
}

function findingsOf(repaired: readonly Repaired[]): Finding[] {
  const each = repaired.flatMap(({ inDocument, received, repairs }) =>
    repairs
      .filter(({ kind }) => !saidOnce.includes(kind))
      .map((repair) => repairFinding(repair, {}, { received, inDocument })),
  );
  const once = saidOnce.flatMap((kind) => {
    const all = repaired.flatMap(({ repairs }) => repairs.filter((repair) => repair.kind === kind));
    const count = all.reduce((sum, repair) => sum + repair.count, 0);
    return all.slice(0, 1).map((first) => repairFinding({ ...first, count }, {}));
  });
  return [...each, ...once];
}
