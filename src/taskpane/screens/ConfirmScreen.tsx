import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { BookState } from "../../app/contract";
import { DateQuestions } from "../confirm/DateQuestions";
import { dateAnswer, nameAnswer, type Answer } from "../confirm/answers";
import { NameQuestions } from "../confirm/NameQuestions";
import { toConfirm } from "../confirm/toConfirm";
import { FindingList } from "../findings/FindingList";
import { JobScreen } from "../frame/JobScreen";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { Paragraph } from "../parts/text";
import { useAnnounce } from "../state/announce";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useJob } from "../state/useJob";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";

/** Cần xác nhận: what the plan leaves open, each point asked once; the last answer can be taken back. */
export function ConfirmScreen() {
  const words = useWords();
  const { t } = words;
  const app = useApp();
  const { show } = useBook();
  const home = usePlanHome();
  const job = useJob();
  const announce = useAnnounce();
  const [last, setLast] = useState<Answer>();
  const [given, setGiven] = useState(0);

  const write = (work: () => Promise<BookState>, next: Answer | undefined) =>
    job.act("err.confirm", work, (state) => {
      show(state);
      setLast(next);
      setGiven(given + 1);
      if (next) announce(next.title);
    });
  const give = (answer: Answer) => write(() => answer.write(app), answer);
  const open = toConfirm(home);

  return (
    <JobScreen
      title={t("confirm.title")}
      sub={t("confirm.where")}
      job={job.state}
      // What was answered is gone from the list: the focus goes to the heading, not nowhere.
      phase={String(given)}
    >
      {last && (
        <Notice
          kind="ok"
          title={last.title}
          actions={
            <Button size="small" onClick={() => write(() => last.takeBack(app), undefined)}>
              {t("confirm.undo")}
            </Button>
          }
        >
          {t("confirm.saved", { sheet: last.sheet })}
        </Notice>
      )}
      {open === 0 ? (
        <Notice kind="ok" title={t("confirm.none")} />
      ) : (
        <Paragraph>{t("confirm.intro")}</Paragraph>
      )}
      <div>
        {home.unread.length > 0 && (
          <Section title={t("confirm.unread")} count={home.unread.length} sign="error">
            <FindingList
              findings={home.unread}
              goTo={({ place }) => app.goTo(place.sheet ?? "", place.address ?? "")}
            />
          </Section>
        )}
        <NameQuestions
          names={home.unsettledUnits}
          list={home.unitList}
          onAnswer={({ text }, answer) => give(nameAnswer({ text, answer }, home.unitList, t))}
        />
        <DateQuestions
          dates={home.awaitedDates}
          onAnswer={(awaited, settled) => give(dateAnswer(awaited, settled, t))}
          onGoTo={({ milestoneId, awaits }) =>
            job.act(
              "err.goto",
              () => app.goToMilestone(milestoneId, awaits),
              () => undefined,
            )
          }
        />
      </div>
    </JobScreen>
  );
}
