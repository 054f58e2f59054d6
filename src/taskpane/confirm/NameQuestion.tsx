import { Button, Dropdown, makeStyles, Option, OptionGroup, tokens } from "@fluentui/react-components";
import type { UnitList, UnsettledUnit } from "../../domain/units";
import { isNoUnits } from "../../domain/units/noUnits";
import type { NameAnswer } from "../../domain/units/nameAnswer";
import { Caption, Paragraph } from "../parts/text";
import { useWords } from "../state/words";
import { usePopup } from "../parts/popup";
import { answerOf, valueOf } from "./nameValue";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
  proposal: { textAlign: "left", fontWeight: tokens.fontWeightRegular },
  dropdown: { minWidth: 0, width: "100%" },
});

const others = ["newUnit", "newGroup", "noUnit"] as const;

/** One name of the plan that matches no unit for sure: the nearest one to say yes to, or any other. */
export function NameQuestion({
  name,
  list,
  onAnswer,
}: {
  name: UnsettledUnit;
  list: UnitList;
  onAnswer: (answer: NameAnswer) => void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const popup = usePopup();
  const all = [...list.units, ...list.groups];
  const near = name.proposals.flatMap((id) => all.find((one) => one.id === id) ?? []);
  // What matches nothing is only listed as near: a yes must not be one careless click away.
  const [nearest] = name.kind === "unknown" ? [] : near;
  const known = [
    { title: t("names.near"), items: near },
    { title: t("names.units"), items: list.units },
    { title: t("names.groups"), items: list.groups.filter((group) => !isNoUnits(group)) },
  ];
  return (
    <div className={styles.question}>
      <Paragraph>“{name.text}”</Paragraph>
      <Caption>{t("names.tasks", { tasks: name.taskNumbers.join(", ") })}</Caption>
      {nearest && (
        <Button
          size="small"
          className={styles.proposal}
          onClick={() => onAnswer({ as: "known", id: nearest.id })}
        >
          {t("names.yes", { name: nearest.name })}
        </Button>
      )}
      <Dropdown
        inlinePopup
        clearButton={null}
        className={styles.dropdown}
        listbox={{ className: popup }}
        aria-label={t("names.choose", { name: name.text })}
        placeholder={t(nearest ? "names.chooseOther" : "names.chooseOne")}
        selectedOptions={[]}
        value=""
        onOptionSelect={(_, { optionValue = "" }) => {
          const answer = answerOf(optionValue);
          if (answer) onAnswer(answer);
        }}
      >
        {known
          .filter(({ items }) => items.length > 0)
          .map(({ title, items }) => (
            <OptionGroup key={title} label={title}>
              {items.map((one) => (
                <Option key={one.id} value={valueOf({ as: "known", id: one.id })}>
                  {one.name}
                </Option>
              ))}
            </OptionGroup>
          ))}
        <OptionGroup label={t("names.others")}>
          {others.map((as) => (
            <Option key={as} value={valueOf({ as })}>
              {t(`names.${as}`)}
            </Option>
          ))}
        </OptionGroup>
      </Dropdown>
    </div>
  );
}
