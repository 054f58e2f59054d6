import { useState } from "react";
import { Link } from "@fluentui/react-components";
import { rowKinds, type LayoutRow, type LayoutRowKind } from "../../app/planLayout";
import { Rows } from "../parts/Rows";
import { Caption, Heading, Stack } from "../parts/text";
import { useWords } from "../state/words";
import type { GivenKind } from "./choices";
import { RowChoice } from "./RowChoice";

/** How the rows were told apart: how many of each kind, those not sure to settle, and all of them on request. */
export function RowChoices({
  rows,
  onChoose,
}: {
  rows: readonly LayoutRow[];
  onChoose: (row: LayoutRow, kind: GivenKind) => void;
}) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const count = (kind: LayoutRowKind) => rows.filter((row) => row.kind === kind).length;
  const counted = rowKinds
    .filter((kind) => count(kind) > 0)
    .map((kind) => t("layout.rowCount", { n: count(kind), kind: t(`rows.${kind}`) }))
    .join(", ");
  const doubtful = rows.filter(({ sure }) => !sure);
  return (
    <Stack>
      <Heading>{t("layout.rows", { n: rows.length })}</Heading>
      <Caption>{counted}</Caption>
      <Rows items={all ? rows : doubtful} keyOf={({ table, row }) => `${table}/${row}`}>
        {(row) => <RowChoice row={row} onChoose={(kind) => onChoose(row, kind)} />}
      </Rows>
      <Link as="button" onClick={() => setAll(!all)}>
        {t(all ? "layout.fewerRows" : "layout.allRows")}
      </Link>
    </Stack>
  );
}
