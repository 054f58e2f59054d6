import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowRight20Regular, ArrowSync20Regular } from "@fluentui/react-icons";
import { today } from "../../app/clock";
import type { TemplateCheck, TemplateHome } from "../../app/contract";
import { formatText } from "../../domain/date/format";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { JobScreen } from "../frame/JobScreen";
import { daysLeft } from "../home/daysLeft";
import { Rich } from "../parts/Rich";
import { Box, Heading, LocalLine, Paragraph, Points, Stack } from "../parts/text";
import { useApp } from "../state/app";
import { useJob } from "../state/useJob";
import { useWords } from "../state/words";
import { CheckResult } from "../unit/CheckResult";
import { Filled } from "../unit/Filled";
import { isReady } from "../unit/progress";

/** A unit's own template: how far it is filled in, and the check before sending. Never offers consolidation. */
export function UnitScreen({ template }: { template: TemplateHome }) {
  const { t, periodInSentence } = useWords();
  const app = useApp();
  const job = useJob();
  const [check, setCheck] = useState<TemplateCheck>();
  const [asked, setAsked] = useState(false);
  const { period, unitName } = template;

  // How far the template is filled in is shown from the start; what is wrong only once it was asked for.
  useEffect(() => {
    let here = true;
    const take = (result: TemplateCheck) => {
      if (here) setCheck(result);
    };
    app.checkTemplate().then(take, () => undefined);
    const watching = app.watchTemplate(take).catch(() => undefined);
    return () => {
      here = false;
      void watching.then((stop) => stop?.());
    };
  }, [app]);

  const checkNow = () =>
    job.run(
      "err.check",
      () => app.checkTemplate(),
      (result) => {
        setCheck(result);
        setAsked(true);
      },
    );
  const stamp = () => job.act("err.stamp", () => app.stampTemplate(), setCheck);
  const next = check?.empty[0];
  const goToNext = () => {
    if (next)
      job.act(
        "err.goto",
        () => app.goTo(next.sheet, next.address),
        () => undefined,
      );
  };
  const print = () =>
    job.act(
      "err.goto",
      () => app.openSheet(sheetNames.templateTasks),
      () => undefined,
    );
  const ready = asked && check !== undefined && isReady(check);
  const nextButton = next && (
    <Button icon={<ArrowRight20Regular />} iconPosition="after" onClick={goToNext}>
      {t("unit.next")}
    </Button>
  );

  return (
    <JobScreen
      title={t("unit.title", { period: periodInSentence(period) })}
      sub={unitName}
      job={job.state}
      phase={asked ? "checked" : ""}
      footer={
        <Button
          appearance={ready ? "secondary" : "primary"}
          icon={asked ? <ArrowSync20Regular /> : null}
          onClick={checkNow}
        >
          {t(asked ? "unit.checkAgain" : "unit.check")}
        </Button>
      }
    >
      {asked && check ? (
        <>
          <CheckResult check={check} template={template} onPrint={print} onStamp={stamp} />
          {nextButton}
        </>
      ) : (
        <>
          <div>
            <Paragraph>
              <Rich
                text={t("unit.sendBy", {
                  date: formatText(period.sendBy),
                  left: daysLeft(today(), period.sendBy, t),
                })}
              />
            </Paragraph>
            <Paragraph>
              {t("unit.figures", { from: formatText(period.figuresFrom), to: formatText(period.cutOff) })}
            </Paragraph>
          </div>
          {check && <Filled check={check} />}
          {nextButton}
          <Box>
            <Stack>
              <Heading>{t("unit.how")}</Heading>
              <Points items={[t("unit.how1"), t("unit.how2"), t("unit.how3")]} />
            </Stack>
          </Box>
          <LocalLine />
        </>
      )}
    </JobScreen>
  );
}
