import type { Progress } from "../consolidation/consolidation";
import { normalise } from "../text";

/** How far into a clause a promise may stand behind who makes it: "Phòng sẽ …", "Kế hoạch dự kiến …". */
const wordsBefore = 3;
const promiseWords = ["sẽ", "dự kiến", "đang"] as const;
type PromiseWord = (typeof promiseWords)[number];

// With marks: "đang" is not "Đảng", "sẽ" is not "sẻ".
const promised = new RegExp(`^(?:\\S+ ){0,${wordsBefore}}?(${promiseWords.join("|")})(?![\\p{L}\\d])`, "u");
const accomplished = /(?<!\p{L})(?:đã|hoàn thành|xong)(?!\p{L})/u;
const already = /(?<!\p{L})đã(?!\p{L})/u;

/** The promise a clause makes; undefined when it reports. "Sẽ hoàn thành" promises, "hoàn thành, dự kiến …" reports. */
function promiseOf(clause: string): PromiseWord | undefined {
  const match = promised.exec(clause);
  const word = promiseWords.find((candidate) => candidate === match?.[1]);
  if (!match || !word) return undefined;
  const before = match[0].slice(0, -word.length);
  return accomplished.test(before) || already.test(clause) ? undefined : word;
}

/**
 * The word by which a result promises instead of reporting. All of the text must be a promise: one clause that reports is enough
 * to be a result. "Đang …" says what is going on and is in order while the work is in progress.
 */
export function promiseIn(result: string, progress: Progress | undefined): PromiseWord | undefined {
  const promises = normalise(result)
    .toLowerCase()
    .split(/[.;,\n]+/)
    .map((clause) => clause.replace(/^[^\p{L}\d]+/u, "").trim())
    .filter((clause) => /\p{L}/u.test(clause))
    .map(promiseOf);
  if (promises.some((word) => word === undefined)) return undefined;
  return promises.find((word) => progress !== "inProgress" || word !== "đang");
}
