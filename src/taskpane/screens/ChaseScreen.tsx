import { useState } from "react";
import { Field, Textarea } from "@fluentui/react-components";
import { formatText } from "../../domain/date/format";
import { periodNameInSentence } from "../../i18n/periodName";
import { ChaseFiles } from "../chasing/ChaseFiles";
import { ChaseGroupList } from "../chasing/ChaseGroupList";
import { chaseGroups, textForAll } from "../chasing/groups";
import { JobScreen } from "../frame/JobScreen";
import { CopyButton } from "../parts/CopyButton";
import { Notice } from "../parts/Notice";
import { useJob } from "../state/useJob";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";

/** Whom to remind of what: reports not sent, due days, findings to fix; as a text, a letter or calendar files. */
export function ChaseScreen() {
  const { t, periodName } = useWords();
  const job = useJob();
  const { period, asOf, received, chased } = usePlanHome();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<string>();
  const chosen = chased.filter(({ id }) => !left.has(id));
  // The text goes to Vietnamese offices, whatever the pane speaks.
  const proposed = textForAll(chosen, (units) =>
    t("chase.body", {
      period: periodNameInSentence(period.id, "vi"),
      sendBy: formatText(period.sendBy),
      list: units.map(({ name }) => `- ${name}`).join("\n"),
    }),
  );
  const text = edited ?? proposed;

  const toggle = (id: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
    setEdited(undefined);
  };

  const head = {
    title: t("chase.title"),
    sub: t("app.line", { period: periodName(period), date: formatText(asOf) }),
    job: job.state,
  };
  if (chased.length === 0) {
    return (
      <JobScreen {...head}>
        <Notice kind="ok" title={t("chase.all", { n: received.length })}>
          {t("chase.nothing")}
        </Notice>
      </JobScreen>
    );
  }
  return (
    <JobScreen
      {...head}
      footer={
        <CopyButton
          primary
          label={t("chase.copy", { n: chosen.length })}
          text={text}
          disabled={chosen.length === 0}
        />
      }
    >
      {chaseGroups(chased).map(({ group, units }) => (
        <ChaseGroupList
          key={group}
          group={group}
          units={units}
          isChosen={(id) => !left.has(id)}
          onChange={toggle}
        />
      ))}
      <Field label={t("chase.text")}>
        <Textarea rows={8} resize="vertical" value={text} onChange={(_, data) => setEdited(data.value)} />
      </Field>
      <ChaseFiles unitIds={chosen.map(({ id }) => id)} job={job} />
    </JobScreen>
  );
}
