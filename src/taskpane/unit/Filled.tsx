import type { TemplateCheck } from "../../app/contract";
import { Bar } from "../parts/Bar";
import { Paragraph, Stack } from "../parts/text";
import { useWords } from "../state/words";

/** How much of the template is filled in: tasks and indicators. A part the template does not have is left out. */
export function Filled({ check: { tasks, indicators } }: { check: TemplateCheck }) {
  const { t } = useWords();
  const parts = [
    { label: t("unit.tasks", tasks), ...tasks },
    { label: t("unit.indicators", indicators), ...indicators },
  ].filter(({ total }) => total > 0);
  return (
    <Stack>
      {parts.map(({ label, filled, total }) => (
        <Stack key={label}>
          <Paragraph>{label}</Paragraph>
          <Bar label={label} done={filled} total={total} />
        </Stack>
      ))}
    </Stack>
  );
}
