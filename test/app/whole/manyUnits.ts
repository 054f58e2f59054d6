import { writePlan } from "../../../src/app/loadPlan";
import { setPeriodAndAsOf } from "../../../src/app/editBook";
import { currentPlanBook } from "../../../src/app/planBook";
import { writePlanBook } from "../../../src/app/run/writePlanBook";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import type { Unit } from "../../../src/domain/units/unit";
import type { UnitAnswers } from "../../../src/preview/sample/answers";
import type { CellContent } from "../../../src/sheets/model/cell";
import { quiet } from "../jobs";
import { answersOf } from "../mail";
import { previewSmallPlan } from "../run/smallPlan";

const group = "Ủy ban nhân dân các xã";

/** Names that harm whoever keeps units by name in an object. */
const oddNames = ["__proto__", "constructor", "hasOwnProperty"];

function communes(count: number): Unit[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `X${String(at + 1).padStart(3, "0")}`,
    name: oddNames[at - 20] ?? `Ủy ban nhân dân xã Số ${at + 1}`,
    aliases: [],
    group,
    reports: true,
  }));
}

/** A province's workbook: two tasks that every commune leads, two indicators, so many communes; quarter I at 20 March 2024. */
export async function openManyUnits(count: number): Promise<PlanBook> {
  await writePlan(await previewSmallPlan(2), quiet);
  const { plan, ...book } = await currentPlanBook();
  const tasks = plan.tasks.map((task) => ({ ...task, leadText: group, supportText: "" }));
  const unitGroups = [{ id: "NX", name: group, aliases: [] }];
  await writePlanBook({ ...book, plan: { ...plan, tasks, unitGroups, units: communes(count) } }, quiet);
  await setPeriodAndAsOf("2024-Q1", "2024-03-20");
  return currentPlanBook();
}

/** Complete answers of every unit; no two cells of different units hold the same text or figure. */
export function distinctAnswers(book: PlanBook, seed: number): UnitAnswers[] {
  return answersOf(book, seed).map((answers, index) => {
    const own = (content: CellContent, place: string): CellContent => {
      if (content.kind === "text")
        return { ...content, text: `${content.text} (${answers.unit.id} ${place} ${seed})` };
      return content.kind === "number"
        ? { ...content, number: content.number + index * 1_000 + seed }
        : content;
    };
    const ownCells = <Cells extends object>(cells: Cells, id: string, listed: string): Cells =>
      Object.fromEntries(
        Object.entries(cells as Record<string, CellContent>).map(([field, content]) => [
          field,
          field === listed ? content : own(content, `${id} ${field}`),
        ]),
      ) as Cells;
    const contact = {
      preparedBy: `Người lập ${answers.unit.id} ${seed}`,
      phone: `0238 ${seed} ${answers.unit.id}`,
    };
    return {
      ...answers,
      file: `bao cao ${answers.unit.id}.xlsx`,
      tasks: answers.tasks.map(({ occurrence, cells }) => ({
        occurrence,
        cells: ownCells(
          { ...cells, difficulty: { kind: "text" as const, text: "Chưa có kinh phí" } },
          occurrence.id,
          "progress",
        ),
      })),
      indicators: answers.indicators.map(({ indicator, cells }) => ({
        indicator,
        cells: ownCells(
          { ...cells, explanation: { kind: "text" as const, text: "Số liệu đã đối chiếu" } },
          indicator.id,
          "status",
        ),
      })),
      contact: {
        preparedBy: { kind: "text", text: contact.preparedBy },
        phone: { kind: "text", text: contact.phone },
      },
    };
  });
}
