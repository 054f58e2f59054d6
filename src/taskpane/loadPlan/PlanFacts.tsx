import { Tile, Tiles } from "../parts/Tiles";
import { useWords } from "../state/words";

/** Groups, tasks with their milestones, indicators: 8 / 41, 68 mốc / 27. */
export function PlanFacts({
  groups,
  tasks,
  milestones,
  indicators,
}: Record<"groups" | "tasks" | "milestones" | "indicators", number>) {
  const { t } = useWords();
  return (
    <Tiles>
      <Tile figure={groups} caption={t("load.groups")} />
      <Tile figure={tasks} caption={t("load.tasks", { milestones })} />
      <Tile figure={indicators} caption={t("load.indicators")} />
    </Tiles>
  );
}
