import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import { columnRoles, type ColumnRole, type LayoutColumn } from "../../app/planLayout";
import { oneLine } from "../../i18n/oneLine";
import { quietly } from "../parts/quietly";
import { usePopup } from "../parts/popup";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  field: { minWidth: 0, overflowWrap: "anywhere" },
  dropdown: { minWidth: 0, width: "100%" },
});

/** One column of a table of the document: its heading, some of its cells, and what it is read as. */
export function ColumnChoice({
  column,
  onChoose,
}: {
  column: LayoutColumn;
  onChoose: (role: ColumnRole) => void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const popup = usePopup();
  const { heading, samples, role, sure } = column;
  const name = heading === "" ? t("layout.columnNumber", { n: column.index + 1 }) : heading;
  const seen = samples.map((sample) => `“${oneLine(sample, 40)}”`).join(", ");
  return (
    <Field
      className={styles.field}
      label={name}
      hint={seen === "" ? t("layout.blankColumn") : seen}
      validationState={sure ? "none" : "warning"}
      validationMessage={sure ? undefined : quietly(t("layout.columnDoubt"))}
    >
      <Dropdown
        inlinePopup
        clearButton={null}
        className={styles.dropdown}
        listbox={{ className: popup }}
        value={t(`role.${role}`)}
        selectedOptions={[role]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = columnRoles.find((one) => one === optionValue);
          if (chosen && (chosen !== role || !sure)) onChoose(chosen);
        }}
      >
        {columnRoles.map((one) => (
          <Option key={one} value={one}>
            {t(`role.${one}`)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
