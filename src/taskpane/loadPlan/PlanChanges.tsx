import type { PlanPreview } from "../../app/contract";
import { Points } from "../parts/text";
import { useWords } from "../state/words";
import { listed } from "./listed";

/** What loading the plan again would change: tasks by number, and what stays. */
export function PlanChanges({ changes }: { changes: NonNullable<PlanPreview["changes"]> }) {
  const { t } = useWords();
  const { added, removed, changed, keptDates, keptAliases } = changes;
  const lines = [
    ...(added.length > 0 ? [t("load.added", listed(added))] : []),
    ...(removed.length > 0 ? [t("load.removed", listed(removed))] : []),
    ...(changed.length > 0 ? [t("load.changed", listed(changed))] : []),
    ...(added.length + removed.length + changed.length === 0 ? [t("load.same")] : []),
    t("load.kept", { dates: keptDates, aliases: keptAliases }),
  ];
  return <Points items={lines} />;
}
