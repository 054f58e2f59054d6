import type { Finding } from "../finding/finding";
import { finding } from "../finding/make";
import type { TaskGroup } from "../plan/plan";
import type { BodyLine } from "./body";
import { listLetters, optionalLetters, romanValue } from "./numerals";
import { slipsIn, type Ranked, type Slip } from "./sequence";

/** Where the numbers of the text (I, 1, 1.1, a) skip, repeat or stand in disorder. */
export function bodyNumbering(lines: readonly BodyLine[]): Finding[] {
  const usesDd = lines.some(({ level, mark }) => level === 4 && mark === "đ");
  const isOptional = (rank: number) => {
    const letter = listLetters[rank - 1] ?? "";
    return optionalLetters.has(letter) || (letter === "đ" && !usesDd);
  };
  return [...lists(lines).values()]
    .flatMap((list) => slipsIn(list, lines[list[0]?.at ?? 0]?.level === 4 ? isOptional : undefined))
    .sort((a, b) => a.at - b.at)
    .map((slip) => bodySlip(slip, lines));
}

const codes = { gap: "bodyNumberGap", repeated: "bodyNumberRepeated", order: "bodyNumberOrder" } as const;

function bodySlip({ is, at, before, missing }: Slip, lines: readonly BodyLine[]): Finding {
  const line = lines[at];
  const number = line?.mark ?? "";
  const params: Finding["params"] = { number, after: lines[before]?.mark ?? "" };
  if (is === "gap" && line) params.missing = missing.map((rank) => written(rank, line)).join(", ");
  return finding(codes[is], { section: line?.place ?? "" }, params);
}

/** Marked lines by list: those of one level under one line, and of one prefix ("2.1", "2.2"). */
function lists(lines: readonly BodyLine[]): Map<string, Ranked[]> {
  const found = new Map<string, Ranked[]>();
  lines.forEach((line, at) => {
    const rank = rankOf(line);
    if (rank === undefined) return;
    const key = `${line.parent ?? ""} ${line.level} ${prefixOf(line)}`;
    const list = found.get(key);
    if (list) list.push({ rank, at });
    else found.set(key, [{ rank, at }]);
  });
  return found;
}

function rankOf({ level, mark }: BodyLine): number | undefined {
  if (level === 1) return romanValue(mark);
  const letter = level === 4 ? listLetters.indexOf(mark) : -1;
  if (letter >= 0) return letter + 1;
  const number = /(\d{1,3})$/.exec(mark)?.[1];
  return level === 4 || number === undefined ? undefined : Number(number);
}

function prefixOf({ mark }: BodyLine): string {
  return mark.slice(0, mark.lastIndexOf(".") + 1);
}

function written(rank: number, line: BodyLine): string {
  if (line.level === 4) return listLetters[rank - 1] ?? "";
  return line.level === 1 ? roman(rank) : `${prefixOf(line)}${rank}`;
}

const romans: [number, string][] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  const [size, letters] = romans.find(([one]) => one <= value) ?? [];
  return size === undefined || letters === undefined ? "" : letters + roman(value - size);
}

/** Where the Roman numbers of the appendix's groups skip. Repeated ones are told where the rows are read. */
export function groupNumbering(groups: readonly TaskGroup[]): Finding[] {
  const marks = groups.flatMap(({ number }, at) => {
    const rank = romanValue(number.replace(/-\d+$/, ""));
    return rank === undefined ? [] : [{ rank, at }];
  });
  return slipsIn(marks)
    .filter(({ is }) => is === "gap")
    .map(({ at, before, missing }) =>
      finding(
        "groupNumberGap",
        {},
        {
          number: groups[at]?.number ?? "",
          after: groups[before]?.number ?? "",
          missing: missing.map(roman).join(", "),
        },
      ),
    );
}
