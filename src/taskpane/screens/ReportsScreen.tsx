import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { formatText } from "../../domain/date/format";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { JobScreen } from "../frame/JobScreen";
import { useFileChoice } from "../parts/FileDrop";
import { Caption } from "../parts/text";
import { ChooseReports } from "../reports/ChooseReports";
import { ConfirmConsolidation } from "../reports/ConfirmConsolidation";
import { IntakeBody } from "../reports/IntakeBody";
import { countsOf } from "../reports/intakeGroups";
import { NamedNotice } from "../reports/NamedNotice";
import { acceptedReports } from "../reports/acceptedReports";
import { ReconciliationBody } from "../reports/ReconciliationBody";
import { useReceiving } from "../reports/useReceiving";
import { returnableRows } from "../returns/returnable";
import { countOf, open } from "../state/findingsOf";
import { useNavigation } from "../state/navigation";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";
import { ReturnsScreen } from "./ReturnsScreen";

/** Receiving reports: choose, read, settle, consolidate, reconcile; each step can be left without a trace. */
export function ReportsScreen() {
  const { t, periodName } = useWords();
  const { go } = useNavigation();
  const home = usePlanHome();
  const receiving = useReceiving();
  const { phase, setPhase, choices, named, files } = receiving;
  const [asking, setAsking] = useState(false);
  const more = useFileChoice(receiving.add, { accept: acceptedReports, multiple: true });
  const head = {
    title: t("step.3"),
    sub: t("app.line", { period: periodName(home.period), date: formatText(home.asOf) }),
    job: receiving.job,
    phase: phase.kind,
  };

  if (phase.kind === "choosing") {
    return (
      <JobScreen {...head}>
        <ChooseReports
          undone={phase.undone ?? false}
          onFiles={receiving.add}
          onUnitSheets={receiving.readUnitSheets}
        />
      </JobScreen>
    );
  }

  if (phase.kind === "done") {
    const { error } = countOf(open(home.findings));
    return (
      <JobScreen
        {...head}
        footer={
          <>
            <Button id="done-findings" appearance="primary" onClick={() => go({ name: "findings" })}>
              {error > 0 ? t("recon.seeErrors", { n: error }) : t("recon.seeFindings")}
            </Button>
            <Button onClick={() => receiving.openSheet(sheetNames.summary)}>{t("find.openSheet")}</Button>
          </>
        }
      >
        <ReconciliationBody
          result={phase.result}
          onUndo={receiving.undo}
          onChanges={() => receiving.openSheet(sheetNames.changes)}
        />
      </JobScreen>
    );
  }

  const { intake } = phase;
  if (phase.returning) {
    const leave = () => setPhase({ kind: "read", intake });
    return <ReturnsScreen read={{ intake, files, leave }} />;
  }

  const consolidate = () => {
    setAsking(false);
    receiving.consolidate(intake);
  };
  const returnable = returnableRows(intake, files).length;
  const { toConsolidate } = countsOf(intake);
  const unsettled = intake.conflicts.filter(({ unit }) => !choices[unit.id]).length;
  const asks = intake.replacedReports > 0 || home.received.length > 0;
  return (
    <JobScreen
      {...head}
      footer={
        <>
          {unsettled > 0 && <Caption>{t("twice.choose", { n: unsettled })}</Caption>}
          {toConsolidate === 0 && <Caption>{t("recv.nothing")}</Caption>}
          <Button
            appearance="primary"
            disabled={unsettled > 0 || toConsolidate === 0}
            onClick={() => (asks ? setAsking(true) : consolidate())}
          >
            {t(asks ? "cons.ask" : "cons.do", { n: toConsolidate })}
          </Button>
          <Button onClick={more.choose}>{t("recv.pickMore")}</Button>
          {returnable > 0 && (
            <Button onClick={() => setPhase({ ...phase, returning: true })}>
              {t("ret.open", { n: returnable })}
            </Button>
          )}
          {more.input}
        </>
      }
    >
      {named && <NamedNotice named={named} onUndo={() => receiving.name(named, true)} />}
      <IntakeBody
        intake={intake}
        choices={choices}
        onChoose={receiving.choose}
        onRemove={receiving.remove}
        onUnit={(text, id) => receiving.name({ text, answer: { as: "known", id } }, false)}
      />
      {asking && (
        <ConfirmConsolidation intake={intake} onConfirm={consolidate} onCancel={() => setAsking(false)} />
      )}
    </JobScreen>
  );
}
