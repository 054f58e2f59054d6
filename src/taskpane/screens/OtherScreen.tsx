import { Button } from "@fluentui/react-components";
import { JobScreen } from "../frame/JobScreen";
import { Notice } from "../parts/Notice";
import { Caption, Heading, LocalLine, Paragraph, Rule, Stack } from "../parts/text";
import { useApp } from "../state/app";
import { useJob } from "../state/useJob";
import { useWords } from "../state/words";

/** A workbook that has nothing to do with a plan: nothing is written to it. */
export function OtherScreen() {
  const { t } = useWords();
  const app = useApp();
  const job = useJob();
  return (
    <JobScreen title={t("app.name")} sub={t("app.sub")} job={job.state}>
      <Notice kind="info" title={t("other.title")}>
        {t("other.text")}
      </Notice>
      <Stack>
        <Heading>{t("other.what")}</Heading>
        {app.newBook ? (
          <>
            <Button
              appearance="primary"
              onClick={() =>
                job.act(
                  "err.open",
                  async () => app.newBook?.(),
                  () => undefined,
                )
              }
            >
              {t("other.create")}
            </Button>
            <Caption>{t("other.createHow")}</Caption>
          </>
        ) : (
          <Paragraph>{t("other.createByHand")}</Paragraph>
        )}
      </Stack>
      <Rule />
      <Paragraph>{t("other.have")}</Paragraph>
      <LocalLine />
    </JobScreen>
  );
}
