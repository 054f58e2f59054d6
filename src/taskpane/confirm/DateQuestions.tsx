import type { AwaitedDate } from "../../domain/plan/awaitedDates";
import type { SettledDate } from "../../domain/plan/planBook";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { useWords } from "../state/words";
import { DateQuestion } from "./DateQuestion";

const kinds = [
  ["date", "confirm.dates"],
  ["event", "confirm.events"],
] as const;

/** The milestones that wait for a date: those that need one now first, then those that wait for an event. */
export function DateQuestions({
  dates,
  onAnswer,
  onGoTo,
}: {
  dates: readonly AwaitedDate[];
  onAnswer: (awaited: AwaitedDate, settled: SettledDate) => void;
  onGoTo: (awaited: AwaitedDate) => void;
}) {
  const { t } = useWords();
  return kinds.map(([awaits, title]) => {
    const own = dates.filter((date) => date.awaits === awaits);
    if (own.length === 0) return null;
    return (
      <Section
        key={awaits}
        title={t(title)}
        count={own.length}
        sign={awaits === "date" ? "warning" : "waiting"}
      >
        <Rows items={own} keyOf={({ milestoneId }) => milestoneId}>
          {(awaited) => (
            <DateQuestion
              awaited={awaited}
              onAnswer={(settled) => onAnswer(awaited, settled)}
              onGoTo={() => onGoTo(awaited)}
            />
          )}
        </Rows>
      </Section>
    );
  });
}
