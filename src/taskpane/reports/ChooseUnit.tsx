import { useState } from "react";
import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import { fold } from "../../domain/text";
import { nameMatcher } from "../../domain/units/matchName";
import { proposalsFor } from "../../domain/units/proposals";
import type { UnitList } from "../../domain/units";
import { usePopup } from "../parts/popup";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  field: { minWidth: 0, width: "100%" },
});

/** Of a long list as many are shown as one reads; typing finds the others. */
const most = 50;

/** The list with those first that the name may be. */
function nearestFirst(name: string, list: UnitList): UnitList["units"] {
  const near = proposalsFor(name, list, nameMatcher(list).match(name));
  const first = near.flatMap((id) => list.units.find((unit) => unit.id === id) ?? []);
  return [...first, ...list.units.filter((unit) => !first.includes(unit))];
}

/** Which unit a name is: any of the list, found by typing a part of its name. */
export function ChooseUnit({
  name,
  list,
  onChoose,
}: {
  name: string;
  list: UnitList;
  onChoose: (unitId: string) => void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const popup = usePopup();
  const [typed, setTyped] = useState("");
  const [units, setUnits] = useState<UnitList["units"]>();
  const found = (units ?? list.units).filter((unit) => fold(unit.name).includes(fold(typed))).slice(0, most);
  return (
    <Combobox
      inlinePopup
      className={styles.field}
      listbox={{ className: popup }}
      aria-label={t("file.unit", { name })}
      placeholder={t("file.pickUnit")}
      expandIcon={{ "aria-label": t("file.openUnits") }}
      selectedOptions={[]}
      value={typed}
      // A list of hundreds is put in order when someone looks at it, not for every file.
      onOpenChange={(_, { open }) => open && !units && setUnits(nearestFirst(name, list))}
      onChange={({ target }) => setTyped(target.value)}
      onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoose(optionValue)}
    >
      {found.map(({ id, name: unitName }) => (
        <Option key={id} value={id}>
          {unitName}
        </Option>
      ))}
      {found.length === 0 && (
        <Option key="none" disabled text="">
          {t("file.noUnit")}
        </Option>
      )}
    </Combobox>
  );
}
