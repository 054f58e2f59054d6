import { useState } from "react";
import { Button, Dropdown, Link, makeStyles, Option, Tab, TabList, tokens } from "@fluentui/react-components";
import type { StoredFinding } from "../../domain/consolidation/consolidation";
import { formatText } from "../../domain/date/format";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { byUnit } from "../findings/byUnit";
import { GroupsByLevel, GroupsByUnit } from "../findings/FindingGroups";
import { unitText } from "../findings/unitText";
import { JobScreen } from "../frame/JobScreen";
import { CopyButton } from "../parts/CopyButton";
import { Notice } from "../parts/Notice";
import { Stack } from "../parts/text";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { open } from "../state/findingsOf";
import { useNavigation } from "../state/navigation";
import { useJob } from "../state/useJob";
import { usePlanHome } from "../state/usePlanHome";
import { usePopup } from "../parts/popup";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  filter: { minWidth: 0, width: "100%" },
  more: { alignSelf: "flex-start", padding: `${tokens.spacingVerticalXS} 0` },
});

/** Every finding of the period: by level to settle them, by unit to reply. */
export function FindingsScreen({ unitId: firstUnit }: { unitId?: string }) {
  const { t, periodName } = useWords();
  const app = useApp();
  const { show } = useBook();
  const { go } = useNavigation();
  const home = usePlanHome();
  const styles = useStyles();
  const popup = usePopup();
  const job = useJob();
  const [view, setView] = useState<"level" | "unit">("level");
  const [unitId, setUnitId] = useState(firstUnit ?? "");
  const [showHandled, setShowHandled] = useState(false);

  const { units } = home;
  const ofUnit = home.findings.filter(({ place }) => unitId === "" || place.unitId === unitId);
  const toDo = open(ofUnit);
  const handled = ofUnit.filter(({ handling }) => handling !== "open");
  const withFindings = byUnit(home.findings, units).filter((group) => group.unitId);
  const texts = byUnit(toDo, units)
    .filter((group) => group.unitId)
    .map(({ name = "", findings }) => unitText(home, name, findings, t))
    .filter((text) => text !== "")
    .join("\n\n");

  const mark = (finding: StoredFinding) => {
    const settled = finding.severity === "error" ? "fixed" : "accepted";
    const handling = finding.handling === "open" ? settled : "open";
    job.act("err.mark", () => app.markHandled(finding, handling), show);
  };
  const actions = (finding: StoredFinding) => (
    <Button size="small" onClick={() => mark(finding)}>
      {t(finding.handling === "open" ? "act.handled" : "act.unhandled")}
    </Button>
  );
  const Groups = view === "level" ? GroupsByLevel : GroupsByUnit;
  const openSummary = () =>
    job.act(
      "err.goto",
      () => app.openSheet(sheetNames.summary),
      () => undefined,
    );

  return (
    <JobScreen
      title={t("step.4")}
      sub={t("app.line", { period: periodName(home.period), date: formatText(home.asOf) })}
      job={job.state}
      footer={
        toDo.length > 0 ? (
          <>
            <CopyButton label={t("find.copy")} text={texts} disabled={texts === ""} />
            <Button id="find-returns" onClick={() => go({ name: "returns" })}>
              {t("ret.openLater")}
            </Button>
          </>
        ) : (
          <Button appearance="primary" onClick={openSummary}>
            {t("find.openSheet")}
          </Button>
        )
      }
    >
      {home.findings.length > 0 && (
        <>
          <TabList
            aria-label={t("find.view")}
            selectedValue={view}
            onTabSelect={(_, { value }) => setView(value === "unit" ? "unit" : "level")}
          >
            <Tab value="level">{t("find.byLevel")}</Tab>
            <Tab value="unit">{t("find.byUnit")}</Tab>
          </TabList>
          <Dropdown
            inlinePopup
            clearButton={null}
            className={styles.filter}
            listbox={{ className: popup }}
            aria-label={t("find.unit")}
            value={units.find(({ id }) => id === unitId)?.name ?? t("find.allUnits")}
            selectedOptions={[unitId]}
            onOptionSelect={(_, { optionValue }) => setUnitId(optionValue ?? "")}
          >
            <Option value="">{t("find.allUnits")}</Option>
            {withFindings.map(({ unitId: id = "", name = "" }) => (
              <Option key={id} value={id}>
                {name}
              </Option>
            ))}
          </Dropdown>
        </>
      )}
      {toDo.length > 0 ? (
        <div>
          <Groups findings={toDo} units={units} actions={actions} />
        </div>
      ) : (
        <Notice kind="ok" title={t("find.clear")}>
          {unitId === "" ? t("find.clearText", { n: home.received.length }) : t("find.clearUnit")}
        </Notice>
      )}
      {handled.length > 0 && (
        <Stack>
          <Link className={styles.more} onClick={() => setShowHandled(!showHandled)}>
            {showHandled ? t("find.hideHandled") : t("find.showHandled", { n: handled.length })}
          </Link>
          {showHandled && (
            <div>
              <Groups findings={handled} units={units} actions={actions} />
            </div>
          )}
        </Stack>
      )}
    </JobScreen>
  );
}
