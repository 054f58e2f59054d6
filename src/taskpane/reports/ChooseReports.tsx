import { Button, Link } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { FileDrop } from "../parts/FileDrop";
import { Notice } from "../parts/Notice";
import { Rich } from "../parts/Rich";
import { Heading, Paragraph, Stack } from "../parts/text";
import { useNavigation } from "../state/navigation";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";
import { acceptedReports } from "./acceptedReports";

/** Before anything is read: where the reports come from, and who has sent. */
export function ChooseReports({
  undone,
  onFiles,
  onUnitSheets,
}: {
  /** The last run was just taken back. */
  undone: boolean;
  onFiles: (files: File[]) => void;
  onUnitSheets: () => void;
}) {
  const { t } = useWords();
  const { go } = useNavigation();
  const { received, missing } = usePlanHome();
  const expected = received.length + missing.length;
  return (
    <>
      {undone && (
        <Notice kind="ok" title={t("undo.done")}>
          {t("undo.text")}
        </Notice>
      )}
      <FileDrop
        label={t("recv.pick")}
        icon={<FolderOpen20Regular />}
        accept={acceptedReports}
        multiple
        hints={[t("recv.pickHow")]}
        onFiles={onFiles}
      />
      <Button onClick={onUnitSheets}>{t("recv.sheets")}</Button>
      <Stack>
        <Heading>
          {received.length === 0 ? t("recv.none") : t("recv.some", { received: received.length, expected })}
        </Heading>
        <Paragraph>
          <Rich text={t("recv.readOnly")} />
        </Paragraph>
        {missing.length > 0 && (
          <div>
            <Link id="recv-missing" onClick={() => go({ name: "chase" })}>
              {t("recv.expected", { n: missing.length })}
            </Link>
          </div>
        )}
      </Stack>
    </>
  );
}
