import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import type { TemplateFile } from "../../app/contract";
import { formatSize } from "../../i18n/format";
import { download } from "../download";
import { Notice } from "../parts/Notice";
import { Stack } from "../parts/text";
import type { Jobs } from "../state/useJob";
import { useWords } from "../state/words";

/** A file that was made, and the button that saves it. `unquoted`: figures left open in it. */
export function MadeFile({
  file,
  unquoted = 0,
  job,
}: {
  file: TemplateFile;
  unquoted?: number;
  job: Pick<Jobs, "act">;
}) {
  const { t, language } = useWords();
  const save = () =>
    job.act(
      "err.save",
      () => Promise.resolve(file).then(download),
      () => undefined,
    );
  return (
    <Stack>
      <Notice kind="ok" title={t("word.made", { name: file.name })}>
        {t("word.madeHow")}
      </Notice>
      {unquoted > 0 && (
        <Notice kind="warning" title={t("word.unquoted", { n: unquoted })}>
          {t("word.unquotedHow")}
        </Notice>
      )}
      <Button appearance="primary" icon={<ArrowDownload20Regular />} onClick={save}>
        {t("word.save", { size: formatSize(file.bytes.length, language) })}
      </Button>
    </Stack>
  );
}
