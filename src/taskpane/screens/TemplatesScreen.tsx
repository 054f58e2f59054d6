import { useState } from "react";
import { Button, Field, RadioGroup } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import type { TemplatesMade } from "../../app/contract";
import { formatText } from "../../domain/date/format";
import { formatSize } from "../../i18n/format";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { download } from "../download";
import { JobScreen } from "../frame/JobScreen";
import { RadioChoice } from "../parts/Choice";
import { PeriodList } from "../parts/PeriodList";
import { Caption, Paragraph } from "../parts/text";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useNavigation } from "../state/navigation";
import { useJob } from "../state/useJob";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";
import { MadeBody } from "../templates/MadeBody";
import { UnitChoice } from "../templates/UnitChoice";

/** Templates of a period for the chosen units: as files to send, or as sheets of this workbook. */
export function TemplatesScreen() {
  const { t, language, periodName } = useWords();
  const app = useApp();
  const { reload } = useBook();
  const { home: goHome } = useNavigation();
  const home = usePlanHome();
  const job = useJob();
  const [periodId, setPeriodId] = useState(home.period.id);
  const [kind, setKind] = useState<"files" | "sheets">("files");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(home.units.map(({ id }) => id)));
  const [made, setMade] = useState<TemplatesMade>();
  const period = home.periods.find(({ id }) => id === periodId) ?? home.period;
  const head = {
    title: t("step.2"),
    sub: t("app.line", { period: periodName(period), date: formatText(home.asOf) }),
    job: job.state,
    ifStopped: t("tpl.ifStopped"),
  };

  const make = () => {
    const ids = home.units.map(({ id }) => id).filter((id) => chosen.has(id));
    job.run(
      "err.make",
      (work) =>
        kind === "files"
          ? app.makeTemplateFiles(periodId, ids, work)
          : app.makeTemplateSheets(periodId, ids, work),
      (result) => {
        setMade(result);
        void reload();
      },
    );
  };

  if (home.units.length === 0) {
    const open = () =>
      job.act(
        "err.goto",
        () => app.openSheet(sheetNames.units),
        () => undefined,
      );
    return (
      <JobScreen
        {...head}
        footer={
          <Button appearance="primary" onClick={open}>
            {t("plan.openUnits")}
          </Button>
        }
      >
        <Paragraph>{t("tpl.none")}</Paragraph>
      </JobScreen>
    );
  }

  if (made) {
    const file = made.download;
    const size = file ? formatSize(file.bytes.length, language) : "";
    return (
      <JobScreen
        {...head}
        phase="made"
        footer={
          <>
            {file && (
              <Button
                appearance="primary"
                icon={<ArrowDownload20Regular />}
                onClick={() =>
                  job.act(
                    "err.save",
                    () => Promise.resolve(file).then(download),
                    () => undefined,
                  )
                }
              >
                {t(made.units > 1 ? "tpl.save" : "tpl.saveOne", { size })}
              </Button>
            )}
            <Button onClick={goHome}>{t("act.home")}</Button>
          </>
        }
      >
        <MadeBody made={made} period={period} />
      </JobScreen>
    );
  }

  return (
    <JobScreen
      {...head}
      footer={
        <Button appearance="primary" disabled={chosen.size === 0} onClick={make}>
          {t("tpl.make", { n: chosen.size })}
        </Button>
      }
    >
      <Field label={t("period")}>
        <PeriodList periods={home.periods} value={periodId} onChange={setPeriodId} />
      </Field>
      <Caption>
        {t("tpl.sendBy", {
          sendBy: formatText(period.sendBy),
          from: formatText(period.figuresFrom),
          to: formatText(period.cutOff),
        })}
      </Caption>
      <UnitChoice units={home.units} chosen={chosen} onChange={setChosen} />
      <Field label={t("tpl.kind")}>
        <RadioGroup
          value={kind}
          onChange={(_, { value }) => setKind(value === "sheets" ? "sheets" : "files")}
        >
          <RadioChoice value="files" label={t("tpl.files")} />
          <RadioChoice value="sheets" label={t("tpl.sheets")} />
        </RadioGroup>
      </Field>
      <Caption>{t(kind === "files" ? "tpl.filesHow" : "tpl.sheetsHow")}</Caption>
    </JobScreen>
  );
}
