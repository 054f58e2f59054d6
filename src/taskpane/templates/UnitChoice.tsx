import { useState } from "react";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronRight20Regular, Search20Regular } from "@fluentui/react-icons";
import type { Unit } from "../../domain/units/unit";
import { CheckChoice } from "../parts/Choice";
import { Caption, Heading, Stack } from "../parts/text";
import { useWords } from "../state/words";
import { choiceGroups, matches, type ChoiceGroup } from "./groups";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start" },
  inside: { display: "flex", flexDirection: "column", paddingLeft: tokens.spacingHorizontalXXL },
});

interface Choice {
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

function toggled(chosen: ReadonlySet<string>, units: readonly Unit[], on: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const { id } of units) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}

function stateOf(units: readonly Unit[], chosen: ReadonlySet<string>): boolean | "mixed" {
  const count = units.filter(({ id }) => chosen.has(id)).length;
  if (count === 0) return false;
  return count === units.length ? true : "mixed";
}

/** Which units get a template: all, by group, or one by one; a filter shortens the list, never the choice. */
export function UnitChoice({ units, chosen, onChange }: { units: readonly Unit[] } & Choice) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const shown = typed.trim() === "" ? units : units.filter((unit) => matches(unit, typed));
  return (
    <Stack>
      <Heading>{t("tpl.units", { chosen: chosen.size, total: units.length })}</Heading>
      <Input
        type="search"
        value={typed}
        contentBefore={<Search20Regular aria-hidden />}
        placeholder={t("tpl.filter")}
        aria-label={t("tpl.filter")}
        onChange={(_, data) => setTyped(data.value)}
      />
      {shown.length === 0 ? (
        <Caption>{t("tpl.noMatch")}</Caption>
      ) : (
        <div>
          <CheckChoice
            label={t("tpl.all")}
            checked={stateOf(shown, chosen)}
            onChange={(_, { checked }) => onChange(toggled(chosen, shown, checked !== false))}
          />
          {choiceGroups(shown).map((group) => (
            <GroupChoice
              key={group.name}
              group={group}
              open={shown !== units}
              chosen={chosen}
              onChange={onChange}
            />
          ))}
        </div>
      )}
    </Stack>
  );
}

function GroupChoice({ group, open, chosen, onChange }: { group: ChoiceGroup; open: boolean } & Choice) {
  const { t } = useWords();
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const name = group.name || t("tpl.noGroup");
  const count = group.units.filter(({ id }) => chosen.has(id)).length;
  const expanded = open || opened;
  return (
    <>
      <div className={styles.line}>
        <CheckChoice
          label={t("tpl.groupCount", { name, chosen: count, total: group.units.length })}
          checked={stateOf(group.units, chosen)}
          onChange={(_, { checked }) => onChange(toggled(chosen, group.units, checked !== false))}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={expanded ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          aria-label={t("tpl.open", { name })}
          aria-expanded={expanded}
          disabled={open}
          onClick={() => setOpened(!opened)}
        />
      </div>
      {expanded && (
        <div className={styles.inside}>
          {group.units.map((unit) => (
            <CheckChoice
              key={unit.id}
              label={unit.name}
              checked={chosen.has(unit.id)}
              onChange={(_, { checked }) => onChange(toggled(chosen, [unit], checked === true))}
            />
          ))}
        </div>
      )}
    </>
  );
}
