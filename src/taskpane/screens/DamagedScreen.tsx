import { Button } from "@fluentui/react-components";
import type { Finding } from "../../domain/finding/finding";
import { ScreenFrame } from "../frame/ScreenFrame";
import { FindingList } from "../findings/FindingList";
import { Notice } from "../parts/Notice";
import { Heading, Stack } from "../parts/text";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useWords } from "../state/words";

/** A plan workbook that cannot be read back: says where, writes nothing. */
export function DamagedScreen({ findings }: { findings: Finding[] }) {
  const { t } = useWords();
  const app = useApp();
  const { reload } = useBook();
  return (
    <ScreenFrame
      title={t("app.name")}
      sub={t("app.sub")}
      footer={
        <Button appearance="primary" onClick={() => void reload()}>
          {t("damaged.retry")}
        </Button>
      }
    >
      <Notice kind="error" title={t("damaged.title")}>
        {t("damaged.text")}
      </Notice>
      <Stack>
        <Heading>{t("damaged.what")}</Heading>
        <FindingList
          findings={findings}
          goTo={({ place }) => (place.sheet ? app.goTo(place.sheet, place.address ?? "") : undefined)}
        />
      </Stack>
    </ScreenFrame>
  );
}
