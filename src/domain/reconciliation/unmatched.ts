import type { Finding } from "../finding/finding";
import { finding } from "../finding/make";
import { parseTarget } from "../target";
import type { Match, Matcher } from "./match";
import type { Statement } from "./statements";

/** Above this many, and most of the statements, the appendix is of another kind than the text: said once. */
const mostSingly = 12;

/** Likeness from which the nearest row is worth looking at. */
const worthALook = 0.18;

/** A target says little, most of it common words: below this no row has anything to do with it. */
const nothingToDo = 0.2;

/** Tasks of the text that no row of the appendix serves. */
export function unlistedTasks(statements: readonly Statement[], match: Matcher): Finding[] {
  const tasks = statements.filter(({ part }) => part === "tasks");
  const judged = tasks.map((statement) => ({ statement, match: match(textsOf(statement)) }));
  const none = judged.filter((one) => one.match.is === "none");
  if (none.length > mostSingly && none.length * 2 > tasks.length)
    return [finding("bodyTasksUnlisted", {}, { count: none.length, total: tasks.length })];
  return none.map((one) => unlisted(one.statement, one.match));
}

function textsOf({ sentences, about }: Statement): string[] {
  return about === "" ? sentences : [...sentences, about];
}

function unlisted({ place, sentences }: Statement, { nearest }: Match): Finding {
  const text = sentences[0] ?? "";
  return nearest && nearest.likeness >= worthALook
    ? finding("bodyTaskNear", { section: place }, { text, near: nearest.taskNumber })
    : finding("bodyTaskUnlisted", { section: place }, { text });
}

/** Objectives with a figure that no row of the appendix serves: one finding an objective, with its first such target. */
export function unservedTargets(statements: readonly Statement[], match: Matcher): Finding[] {
  return statements
    .filter(({ part }) => part === "objectives")
    .flatMap(({ place, sentences }) => {
      const unserved = sentences.filter((sentence) => {
        const { is, nearest } = match([sentence]);
        return is === "none" && (nearest?.likeness ?? 0) < nothingToDo;
      });
      const text = unserved.flatMap(figuresIn)[0];
      return text === undefined ? [] : [finding("targetUnserved", { section: place }, { text })];
    });
}

/** Clauses with a figure to reach; "không có hồ sơ tồn đọng" is none. */
function figuresIn(sentence: string): string[] {
  return parseTarget(sentence)
    .filter(({ value, comparator, text }) => value !== undefined && comparator !== "yes" && /\d/.test(text))
    .map(({ text }) => text);
}
