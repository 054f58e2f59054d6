import { Button } from "@fluentui/react-components";
import { CheckmarkStarburst20Regular } from "@fluentui/react-icons";
import type { TemplateCheck } from "../../app/contract";
import { dateTimeParts } from "../../i18n/format";
import { CopyButton } from "../parts/CopyButton";
import { Box, Caption, Heading, Paragraph, Stack } from "../parts/text";
import { useWords } from "../state/words";

/** The note of the unit's own check for the office, and the name to save the report under. */
export function BeforeSending({
  check: { selfCheck },
  fileName,
  onStamp,
}: {
  check: TemplateCheck;
  fileName: string;
  onStamp: () => void;
}) {
  const { t } = useWords();
  const state =
    selfCheck.kind === "none"
      ? t("unit.stampNone")
      : t(
          selfCheck.kind === "fresh" ? "unit.stampFresh" : "unit.stampStale",
          dateTimeParts(selfCheck.stamp.at),
        );
  return (
    <>
      <Stack>
        <Heading>{t("unit.stamp")}</Heading>
        <Paragraph>{state}</Paragraph>
        <Button icon={<CheckmarkStarburst20Regular />} onClick={onStamp}>
          {t("unit.stampDo")}
        </Button>
        <Caption>{t("unit.stampHow")}</Caption>
      </Stack>
      <Stack>
        <Heading>{t("unit.file")}</Heading>
        <Box>{fileName}</Box>
        <CopyButton label={t("unit.fileCopy")} text={fileName} />
        <Caption>{t("unit.fileHow")}</Caption>
      </Stack>
    </>
  );
}
