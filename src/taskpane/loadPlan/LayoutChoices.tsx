import { Button } from "@fluentui/react-components";
import type { PlanChoices, PlanLayout } from "../../app/planLayout";
import { Section } from "../parts/Section";
import { Caption, Stack } from "../parts/text";
import { useWords } from "../state/words";
import {
  chooseColumn,
  chooseRow,
  chooseTable,
  confirmAll,
  doubtfulFirst,
  doubts,
  isChanged,
} from "./choices";
import { RowChoices } from "./RowChoices";
import { TableChoice } from "./TableChoice";
import { YearChoice } from "./YearChoice";

/** How the document was understood, the doubtful first; every change is read anew. Open while anything is in doubt. */
export function LayoutChoices({
  layout,
  choices,
  onChange,
}: {
  layout: PlanLayout;
  choices: PlanChoices;
  onChange: (choices: PlanChoices) => void;
}) {
  const { t } = useWords();
  const open = doubts(layout);
  const changed = isChanged(choices);
  const isRead = layout.tables.some(({ used }) => used);
  const tables = doubtfulFirst(layout.tables).map((table) => (
    <TableChoice
      key={table.index}
      table={table}
      onUse={(used) => onChange(chooseTable(choices, table.index, used))}
      onColumn={(column, role) => onChange(chooseColumn(choices, table.index, column, role))}
    />
  ));
  const rows = layout.rows.length > 0 && (
    <RowChoices
      key="rows"
      rows={layout.rows}
      onChoose={({ table, row }, kind) => onChange(chooseRow(choices, table, row, kind))}
    />
  );
  const onlyRowsDoubtful = open > 0 && open === layout.rows.filter(({ sure }) => !sure).length;
  return (
    <Section
      title={open > 0 ? t("layout.titleDoubts", { n: open }) : t("layout.title")}
      sign={open > 0 || !isRead ? "warning" : "ok"}
      open={open > 0 || changed || !isRead}
    >
      <Stack>
        <Caption>{t("layout.how")}</Caption>
        {open > 0 && isRead && (
          <Button onClick={() => onChange(confirmAll(choices, layout))}>{t("layout.confirmAll")}</Button>
        )}
        {changed && (
          <Button size="small" onClick={() => onChange({})}>
            {t("layout.reset")}
          </Button>
        )}
        <YearChoice
          {...(layout.year ? { year: layout.year.value } : {})}
          sure={layout.year?.sure === true}
          onChoose={(year) => onChange({ ...choices, year })}
        />
        {onlyRowsDoubtful ? [rows, tables] : [tables, rows]}
      </Stack>
    </Section>
  );
}
