import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { CalendarLtr20Regular, DocumentText20Regular } from "@fluentui/react-icons";
import type { TemplateFile } from "../../app/contract";
import type { Job } from "../../app/job";
import { MadeFile } from "../report/MadeFile";
import { Caption, Heading, Paragraph, Stack } from "../parts/text";
import { useAnnounce } from "../state/announce";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import type { ErrorTitle, Jobs } from "../state/useJob";
import { useWords } from "../state/words";

interface Made {
  download?: TemplateFile;
  unquoted?: number;
}

/** The letter and the calendar files for the chosen units. */
export function ChaseFiles({ unitIds, job }: { unitIds: string[]; job: Pick<Jobs, "act"> }) {
  const { t } = useWords();
  const app = useApp();
  const announce = useAnnounce();
  const { busy } = useBook();
  const [made, setMade] = useState<Made>();
  const make = (title: ErrorTitle, work: (job: Job) => Promise<Made>) =>
    job.act(title, work, (next) => {
      setMade(next);
      announce(next.download ? t("word.made", { name: next.download.name }) : t("chase.noDates"));
    });
  const none = unitIds.length === 0;
  return (
    <Stack>
      <Heading>{t("chase.files", { n: unitIds.length })}</Heading>
      <Button
        icon={<DocumentText20Regular />}
        disabled={none}
        disabledFocusable={busy}
        onClick={() => make("err.word", (work) => app.makeReminderLetter(unitIds, work))}
      >
        {t("chase.letter")}
      </Button>
      <Button
        icon={<CalendarLtr20Regular />}
        disabled={none}
        disabledFocusable={busy}
        onClick={() => make("err.calendar", (work) => app.makeCalendars(unitIds, work))}
      >
        {t("chase.calendar")}
      </Button>
      <Caption>{t("chase.calendarHow")}</Caption>
      {made?.download && <MadeFile file={made.download} unquoted={made.unquoted} job={job} />}
      {made && !made.download && <Paragraph>{t("chase.noDates")}</Paragraph>}
    </Stack>
  );
}
