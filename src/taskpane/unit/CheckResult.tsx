import { Button } from "@fluentui/react-components";
import { Print20Regular } from "@fluentui/react-icons";
import type { TemplateCheck, TemplateHome } from "../../app/contract";
import { unfilledRows } from "../../app/templateProgress";
import { formatText } from "../../domain/date/format";
import { dateTimeParts } from "../../i18n/format";
import { LevelSections } from "../findings/LevelSections";
import { Notice } from "../parts/Notice";
import { Caption, Heading, Points, Stack } from "../parts/text";
import { countOf } from "../state/findingsOf";
import { useWords } from "../state/words";
import { BeforeSending } from "./BeforeSending";
import { EmptyCells } from "./EmptyCells";
import { isReady } from "./progress";

/** What the check says first: points to fix, rows to fill, or ready to send. Sending is never blocked. */
function Verdict({ check }: { check: TemplateCheck }) {
  const { t } = useWords();
  const { error } = countOf(check.findings);
  if (error > 0) {
    return (
      <Notice kind="warning" title={t("unit.errors", { n: error })}>
        {t("unit.errorsText")}
      </Notice>
    );
  }
  const rest = unfilledRows(check);
  if (rest > 0) {
    return (
      <Notice kind="info" title={t("unit.unfilled", { n: rest })}>
        {t("unit.unfilledText")}
      </Notice>
    );
  }
  const { tasks, indicators } = check;
  return (
    <Notice kind="ok" title={t("unit.ready")}>
      {t("unit.readyText", {
        tasks: `${tasks.filled}/${tasks.total}`,
        indicators: `${indicators.filled}/${indicators.total}`,
        ...dateTimeParts(check.checkedAt),
      })}
    </Notice>
  );
}

/** The outcome of checking a unit's template; every finding leads to its cell. */
export function CheckResult({
  check,
  template: { period, fileName },
  onPrint,
  onStamp,
}: {
  check: TemplateCheck;
  template: TemplateHome;
  onPrint: () => void;
  onStamp: () => void;
}) {
  const { t } = useWords();
  return (
    <>
      <Verdict check={check} />
      <Caption>{t("unit.live")}</Caption>
      {check.findings.length > 0 && <LevelSections findings={check.findings} />}
      <EmptyCells empty={check.empty} />
      <BeforeSending check={check} fileName={fileName} onStamp={onStamp} />
      {isReady(check) && (
        <Stack>
          <Heading>{t("unit.after")}</Heading>
          <Points
            numbered
            items={[t("unit.after1"), t("unit.after2", { date: formatText(period.sendBy) })]}
          />
          <Button icon={<Print20Regular />} onClick={onPrint}>
            {t("unit.print")}
          </Button>
          <Caption>{t("sum.openHow")}</Caption>
        </Stack>
      )}
    </>
  );
}
