import { Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { rowKinds, type LayoutRow } from "../../app/planLayout";
import { oneLine } from "../../i18n/oneLine";
import { quietly } from "../parts/quietly";
import { useWords } from "../state/words";
import { usePopup } from "../parts/popup";
import type { GivenKind } from "./choices";

const useStyles = makeStyles({
  field: { minWidth: 0, padding: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  dropdown: { minWidth: 0, width: "100%" },
});

const given = rowKinds.filter((kind): kind is GivenKind => kind !== "heading" && kind !== "unplaced");

/** One row of a table that is read: its text, and what it became. */
export function RowChoice({ row, onChoose }: { row: LayoutRow; onChoose: (kind: GivenKind) => void }) {
  const { t } = useWords();
  const styles = useStyles();
  const popup = usePopup();
  const { text, kind, number, sure } = row;
  const became = number === undefined ? t(`row.${kind}`) : `${t(`row.${kind}`)} ${number}`;
  return (
    <Field
      className={styles.field}
      label={oneLine(text, 120)}
      validationState={sure ? "none" : "warning"}
      validationMessage={sure ? undefined : quietly(t("layout.rowDoubt"))}
    >
      <Dropdown
        inlinePopup
        listbox={{ className: popup }}
        clearButton={null}
        className={styles.dropdown}
        value={became}
        selectedOptions={[kind]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = given.find((one) => one === optionValue);
          if (chosen && (chosen !== kind || !sure)) onChoose(chosen);
        }}
      >
        {given.map((one) => (
          <Option key={one} value={one}>
            {t(`row.${one}`)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
