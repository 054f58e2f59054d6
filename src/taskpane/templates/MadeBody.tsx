import type { TemplatesMade } from "../../app/contract";
import { formatText } from "../../domain/date/format";
import type { Period } from "../../domain/periods/period";
import { periodNameInSentence } from "../../i18n/periodName";
import { CopyButton } from "../parts/CopyButton";
import { Notice } from "../parts/Notice";
import { Rows, RowText } from "../parts/Rows";
import { Section } from "../parts/Section";
import { Box, Caption, Heading, Points, Stack } from "../parts/text";
import { useWords } from "../state/words";

/** What was made, what to do with it, and the letter that goes with it. */
export function MadeBody({ made, period }: { made: TemplatesMade; period: Period }) {
  const { t } = useWords();
  const { download, units, indicatorsOnly } = made;
  // The letter goes to Vietnamese offices, whatever the pane speaks.
  const letter = t("tpl.letterText", {
    period: periodNameInSentence(period.id, "vi"),
    sendBy: formatText(period.sendBy),
  });
  const first = download && units > 1 ? t("tpl.next1") : t("tpl.next1One");
  return (
    <>
      <Notice kind="ok" title={t("tpl.made", { n: units })}>
        {download
          ? t(units > 1 ? "tpl.madeZip" : "tpl.madeFile", { name: download.name })
          : t("tpl.madeSheets")}
      </Notice>
      {indicatorsOnly.length > 0 && (
        <Section title={t("tpl.only", { n: indicatorsOnly.length })} sign="warning" open={false}>
          <Caption>{t("tpl.onlyHow")}</Caption>
          <Rows items={indicatorsOnly} keyOf={({ id }) => id}>
            {({ name }) => <RowText>{name}</RowText>}
          </Rows>
        </Section>
      )}
      <Stack>
        <Heading>{t("tpl.next")}</Heading>
        <Points numbered items={download ? [first, t("tpl.next2"), t("tpl.next3")] : [t("tpl.nextSheets")]} />
      </Stack>
      <Stack>
        <Heading>{t("tpl.letter")}</Heading>
        <Box>{letter}</Box>
        <CopyButton label={t("act.copy")} text={letter} />
      </Stack>
    </>
  );
}
