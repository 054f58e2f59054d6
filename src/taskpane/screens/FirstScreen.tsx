import { Button } from "@fluentui/react-components";
import { FileDrop } from "../parts/FileDrop";
import { Caption, Heading, LocalLine, Paragraph, Rule, Stack } from "../parts/text";
import { JobScreen } from "../frame/JobScreen";
import { useApp } from "../state/app";
import { useNavigation } from "../state/navigation";
import { useJob } from "../state/useJob";
import { useWords } from "../state/words";
import { planFileTypes, usePlanFile } from "../state/usePlanFile";

/** An empty workbook: it begins with the plan. */
export function FirstScreen() {
  const { t } = useWords();
  const app = useApp();
  const { go } = useNavigation();
  const job = useJob();
  const openFile = usePlanFile(job);

  const openSample = () =>
    job.act(
      "err.readPlan",
      () => app.samplePlan(),
      (source) => go({ name: "loadPlan", source, label: t("demo.name") }),
    );

  return (
    <JobScreen title={t("app.name")} sub={t("app.sub")} job={job.state}>
      <Stack>
        <Heading>{t("first.title")}</Heading>
        <Paragraph>{t("first.lead")}</Paragraph>
      </Stack>
      <FileDrop
        label={t("first.pick")}
        accept={planFileTypes}
        hints={[t("first.accepts"), t("first.convert")]}
        onFiles={openFile}
      />
      <Stack>
        <Button id="first-paste" onClick={() => go({ name: "paste" })}>
          {t("first.paste")}
        </Button>
        <Button id="first-demo" onClick={openSample}>
          {t("first.demo")}
        </Button>
      </Stack>
      <Rule />
      <Stack>
        <Heading>{t("first.have")}</Heading>
        <Caption>{t("first.haveHow")}</Caption>
      </Stack>
      <LocalLine />
    </JobScreen>
  );
}
