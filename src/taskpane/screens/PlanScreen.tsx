import { Button } from "@fluentui/react-components";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { toConfirm } from "../confirm/toConfirm";
import { JobScreen } from "../frame/JobScreen";
import { PlanFacts } from "../loadPlan/PlanFacts";
import { useFileChoice } from "../parts/FileDrop";
import { RowButton } from "../parts/RowButton";
import { Caption, Heading, Paragraph, Rule, Stack } from "../parts/text";
import { useApp } from "../state/app";
import { useNavigation } from "../state/navigation";
import { useJob } from "../state/useJob";
import { planFileTypes, usePlanFile } from "../state/usePlanFile";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";

/** The plan in the workbook: what it holds, its sheets, and loading it again. */
export function PlanScreen() {
  const { t } = useWords();
  const app = useApp();
  const home = usePlanHome();
  const { go } = useNavigation();
  const job = useJob();
  const open = toConfirm(home);
  const choice = useFileChoice(usePlanFile(job), { accept: planFileTypes });
  const openSheet = (sheet: string) =>
    job.act(
      "err.goto",
      () => app.openSheet(sheet),
      () => undefined,
    );
  return (
    <JobScreen title={t("plan.title")} sub={t("plan.inBook")} job={job.state}>
      <PlanFacts {...home.counts} />
      <Paragraph>{home.title}</Paragraph>
      {open > 0 && (
        <RowButton
          id="plan-confirm"
          sign="warning"
          name={t("confirm.open", { n: open })}
          caption={t("confirm.openHow")}
          strong
          onClick={() => go({ name: "confirm" })}
        />
      )}
      <Stack>
        <Button onClick={() => openSheet(sheetNames.plan)}>{t("plan.openPlan")}</Button>
        <Button onClick={() => openSheet(sheetNames.milestones)}>{t("plan.openMilestones")}</Button>
        <Button onClick={() => openSheet(sheetNames.indicators)}>{t("plan.openIndicators")}</Button>
        <Button onClick={() => openSheet(sheetNames.units)}>{t("plan.openUnits")}</Button>
        <Button onClick={() => openSheet(sheetNames.holidays)}>{t("plan.openHolidays")}</Button>
      </Stack>
      <Rule />
      <Stack>
        <Heading>{t("load.title")}</Heading>
        <Caption>{t("plan.reloadHow")}</Caption>
        <Button id="plan-reload" onClick={choice.choose}>
          {t("plan.reload")}
        </Button>
        {choice.input}
        <Button id="plan-paste" onClick={() => go({ name: "paste" })}>
          {t("first.paste")}
        </Button>
      </Stack>
    </JobScreen>
  );
}
