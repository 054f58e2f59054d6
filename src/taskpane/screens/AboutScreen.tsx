import { ScreenFrame } from "../frame/ScreenFrame";
import { Caption, LocalLine, Paragraph } from "../parts/text";
import { useWords } from "../state/words";
import { version } from "../version";

/** What this is and where the figures stay. */
export function AboutScreen() {
  const { t } = useWords();
  return (
    <ScreenFrame title={t("menu.about")} sub={t("app.name")}>
      <Paragraph>{t("about.what")}</Paragraph>
      <Paragraph>{t("about.where")}</Paragraph>
      <Caption>{t("about.version", { version })}</Caption>
      <LocalLine />
    </ScreenFrame>
  );
}
