import type { PeriodKind } from "../domain/periods/period";
import type { Indicator, Task } from "../domain/plan/plan";
import { parseTarget } from "../domain/target";
import { measureOf } from "../domain/target/measure";
import { sentencesOf } from "../domain/target/sentences";
import type { Target } from "../domain/target/target";
import { fold } from "../domain/text";
import { numberedTexts, type NumberedText } from "./prose/objectives";
import type { OutlineNode } from "./prose/outline";

/** What each found indicator still needs: its place and running number. */
type Unplaced = Omit<Indicator, "id" | "place">;

/**
 * Everything the plan measures: each target of the objectives, with an objective that has none as a qualitative indicator;
 * targets with a figure in the text of the tasks; percentages among the outputs of the appendix.
 * `office` reports what is entered once for all (scores and ranks).
 */
export function indicatorsIn(
  outline: readonly OutlineNode[],
  tasks: readonly Task[],
  office: string,
): Indicator[] {
  const inText = numberedTexts(outline).flatMap((part) =>
    numbered(part.place, part.place, ofText(part, office)),
  );
  const inOutputs = tasks.flatMap((task) => {
    const found = task.outputs
      .flatMap((output) => ofSentence(output, office))
      .filter((indicator) => indicator.target?.unit === "%" && indicator.target.value !== undefined)
      .map((indicator) => ({ ...indicator, taskNumber: task.number }));
    return numbered(`task ${task.number}`, `NV${task.number}`, found);
  });
  return [...inText, ...inOutputs];
}

function numbered(place: string, prefix: string, found: readonly Unplaced[]): Indicator[] {
  return found.map((indicator, index) => ({ id: `${prefix}.${index + 1}`, place, ...indicator }));
}

/** In the text of the tasks "tăng cường", "thành lập" are work to do; only a figure makes an indicator there. */
function ofText({ texts, isObjective }: NumberedText, office: string): Unplaced[] {
  const found = texts.flatMap(sentencesOf).flatMap((sentence) => ofSentence(sentence, office));
  if (!isObjective)
    return found.filter(({ target }) => target?.value !== undefined && /\d/.test(target.text));
  return found.length > 0 ? found : [qualitative(texts[0] ?? "", office)];
}

function ofSentence(sentence: string, office: string): Unplaced[] {
  return parseTarget(sentence).map((target) => indicator(target.text, target, sentence, office));
}

function qualitative(text: string, office: string): Unplaced {
  const first = sentencesOf(text)[0] ?? text;
  return indicator(first.replace(/[\s.;,:]+$/, ""), undefined, first, office);
}

function indicator(title: string, target: Target | undefined, sentence: string, office: string): Unplaced {
  const measure = measureOf(target, sentence);
  const made: Unplaced = { title, ...measure, reportedBy: measure.aggregation === "office" ? office : "" };
  if (target) made.target = target;
  const frequency = frequencyOf(sentence);
  if (frequency) made.frequency = frequency;
  return made;
}

const frequencies: ReadonlyMap<string, PeriodKind> = new Map([
  ["thang", "month"],
  ["quy", "quarter"],
  ["6 thang", "half"],
  ["nam", "year"],
]);

/** "Hàng tháng 100% công việc …" is reported each month. */
function frequencyOf(sentence: string): PeriodKind | undefined {
  const [, word] = /\b(?:hang|dinh ky) (thang|quy|6 thang|nam)\b/.exec(fold(sentence)) ?? [];
  return frequencies.get(word ?? "");
}
