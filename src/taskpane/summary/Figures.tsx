import { makeStyles } from "@fluentui/react-components";
import type { GroupLine } from "../../domain/summary/summary";
import type { Figure } from "../../domain/summary/figure";
import { RowButton } from "../parts/RowButton";
import { Section } from "../parts/Section";
import type { SignKind } from "../parts/Sign";
import { Heading, Stack } from "../parts/text";
import { countOf, open } from "../state/findingsOf";
import { useNavigation, type Screen } from "../state/navigation";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";
import { useSelectedFigure } from "./useSelectedFigure";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

const milestones = (state: "overdue" | "dueSoon"): Figure => ({ kind: "milestones", states: [state] });

interface Line {
  id: string;
  name: string;
  n: number | string;
  sign?: SignKind;
  to: Screen;
}

/** The period's figures, each a button to the rows behind it; first those of the cell selected in Tổng hợp. */
export function Figures() {
  const { t } = useWords();
  const { go } = useNavigation();
  const home = usePlanHome();
  const selected = useSelectedFigure();
  const styles = useStyles();
  const { received, missing, overdue, dueSoon, belowTarget, groups } = home;
  const figure = (name: string, counted: Figure): Screen => ({
    name: "figure",
    figure: counted,
    title: name,
  });
  const errors = countOf(open(home.findings)).error;
  const lines: Line[] = [
    {
      id: "received",
      name: t("sum.received"),
      n: `${received.length}/${received.length + missing.length}`,
      to: { name: "chase" },
    },
    {
      id: "overdue",
      name: t("sum.overdue"),
      n: overdue,
      sign: "error",
      to: figure(t("sum.overdue"), milestones("overdue")),
    },
    {
      id: "dueSoon",
      name: t("sum.dueSoon"),
      n: dueSoon,
      sign: "warning",
      to: figure(t("sum.dueSoon"), milestones("dueSoon")),
    },
    {
      id: "belowTarget",
      name: t("sum.belowTarget"),
      n: belowTarget,
      sign: "target",
      to: figure(t("sum.belowTarget"), { kind: "belowTarget" }),
    },
    { id: "errors", name: t("sum.errors"), n: errors, sign: "error", to: { name: "findings" } },
  ];
  const pressing = groups.filter(({ counts }) => counts.overdue + counts.dueSoon > 0);
  return (
    <Stack>
      <Heading>{t("sum.state")}</Heading>
      {selected && (
        <RowButton
          id="figure-selected"
          strong
          name={t("sum.selected", { address: selected.address })}
          onClick={() => go(figure(t("sum.selectedRows", { address: selected.address }), selected.figure))}
        />
      )}
      <ul className={styles.list}>
        {lines.map(({ id, name, n, sign, to }) => (
          <li key={id}>
            <RowButton
              id={`figure-${id}`}
              {...(sign && n !== 0 ? { sign } : {})}
              name={t("sum.figure", { name, n })}
              onClick={() => go(to)}
            />
          </li>
        ))}
      </ul>
      {pressing.length > 0 && (
        <Section title={t("sum.groups")} count={pressing.length} open={false}>
          <ul className={styles.list}>
            {pressing.map((line) => (
              <li key={line.group.number}>
                <GroupButton line={line} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Stack>
  );
}

/** A group of tasks and what is overdue or due soon in it. */
function GroupButton({ line: { group, counts } }: { line: GroupLine }) {
  const { t } = useWords();
  const { go } = useNavigation();
  const { number, shortTitle, title } = group;
  const figure: Figure = { kind: "milestones", states: ["overdue", "dueSoon"], group: number };
  return (
    <RowButton
      id={`figure-group-${number}`}
      sign={counts.overdue > 0 ? "error" : "warning"}
      name={t("sum.groupName", { number, name: shortTitle ?? title })}
      caption={t("sum.groupCounts", { overdue: counts.overdue, dueSoon: counts.dueSoon })}
      onClick={() => go({ name: "figure", figure, title: t("sum.groupRows", { number }) })}
    />
  );
}
