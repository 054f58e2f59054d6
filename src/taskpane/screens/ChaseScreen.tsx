import { useState } from "react";
import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { formatText } from "../../domain/date/format";
import { periodNameInSentence } from "../../i18n/periodName";
import { ScreenFrame } from "../frame/ScreenFrame";
import { CheckChoice } from "../parts/Choice";
import { CopyButton } from "../parts/CopyButton";
import { Notice } from "../parts/Notice";
import { Heading } from "../parts/text";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
});

/** Who has not sent, and one text to remind them with. */
export function ChaseScreen() {
  const { t, periodName } = useWords();
  const styles = useStyles();
  const { period, asOf, missing, received } = usePlanHome();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<string>();
  const chosen = missing.filter(({ id }) => !left.has(id));
  // The text goes to Vietnamese offices, whatever the pane speaks.
  const proposed = t("chase.body", {
    period: periodNameInSentence(period.id, "vi"),
    sendBy: formatText(period.sendBy),
    list: chosen.map(({ name }) => `- ${name}`).join("\n"),
  });
  const text = edited ?? proposed;

  const toggle = (id: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
    setEdited(undefined);
  };

  const sub = t("app.line", { period: periodName(period), date: formatText(asOf) });
  if (missing.length === 0) {
    return (
      <ScreenFrame title={t("chase.title")} sub={sub}>
        <Notice kind="ok" title={t("chase.all", { n: received.length })} />
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame
      title={t("chase.title")}
      sub={sub}
      footer={
        <CopyButton
          primary
          label={t("chase.copy", { n: chosen.length })}
          text={text}
          disabled={chosen.length === 0}
        />
      }
    >
      <Heading>{t("chase.missing", { n: missing.length })}</Heading>
      <div className={styles.list}>
        {missing.map(({ id, name }) => (
          <CheckChoice
            key={id}
            label={name}
            checked={!left.has(id)}
            onChange={(_, { checked }) => toggle(id, checked === true)}
          />
        ))}
      </div>
      <Field label={t("chase.text")}>
        <Textarea rows={8} resize="vertical" value={text} onChange={(_, data) => setEdited(data.value)} />
      </Field>
    </ScreenFrame>
  );
}
