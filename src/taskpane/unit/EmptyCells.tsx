import type { TemplateCheck } from "../../app/contract";
import { RowButton } from "../parts/RowButton";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { useApp } from "../state/app";
import { useJob } from "../state/useJob";
import { useWords } from "../state/words";

/** The cells that are still to be filled, each one click away. */
export function EmptyCells({ empty }: Pick<TemplateCheck, "empty">) {
  const { t } = useWords();
  const app = useApp();
  const job = useJob();
  if (empty.length === 0) return null;
  return (
    <Section title={t("unit.empty")} count={empty.length} sign="empty" open={false}>
      <Rows items={empty} keyOf={({ sheet, address }) => `${sheet}!${address}`}>
        {({ sheet, address, heading }) => (
          <RowButton
            id={`empty-${sheet}-${address}`}
            name={heading}
            caption={`${sheet}!${address}`}
            onClick={() =>
              job.act(
                "err.goto",
                () => app.goTo(sheet, address),
                () => undefined,
              )
            }
          />
        )}
      </Rows>
    </Section>
  );
}
