import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { DocumentText20Regular } from "@fluentui/react-icons";
import type { ReportMade } from "../../app/contract";
import { Caption, Heading, Stack } from "../parts/text";
import { useAnnounce } from "../state/announce";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { usePlanHome } from "../state/usePlanHome";
import type { Jobs } from "../state/useJob";
import { useWords } from "../state/words";
import { MadeFile } from "./MadeFile";

/** The period's report in Word: made on demand, then saved. */
export function WordReport({ job }: { job: Pick<Jobs, "act"> }) {
  const { t, periodInSentence } = useWords();
  const app = useApp();
  const announce = useAnnounce();
  const { busy } = useBook();
  const { period, received } = usePlanHome();
  const [made, setMade] = useState<ReportMade>();
  const make = () =>
    job.act(
      "err.word",
      (work) => app.makeReport(work),
      (report) => {
        setMade(report);
        announce(t("word.made", { name: report.download.name }));
      },
    );
  return (
    <Stack>
      <Heading>{t("word.title")}</Heading>
      <Button
        icon={<DocumentText20Regular />}
        disabledFocusable={busy}
        disabled={received.length === 0}
        onClick={make}
      >
        {t("word.make")}
      </Button>
      <Caption>{t("word.how", { period: periodInSentence(period) })}</Caption>
      {made && <MadeFile file={made.download} unquoted={made.unquoted} job={job} />}
    </Stack>
  );
}
