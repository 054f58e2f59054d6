import type { UnitList, UnsettledUnit } from "../../domain/units";
import type { NameAnswer } from "../../domain/units/nameAnswer";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { useWords } from "../state/words";
import { NameQuestion } from "./NameQuestion";

/** The names in the plan that people have to settle. */
export function NameQuestions({
  names,
  list,
  onAnswer,
}: {
  names: readonly UnsettledUnit[];
  list: UnitList;
  onAnswer: (name: UnsettledUnit, answer: NameAnswer) => void;
}) {
  const { t } = useWords();
  if (names.length === 0) return null;
  return (
    <Section title={t("load.names")} count={names.length} sign="warning">
      <Rows items={names} keyOf={({ text }) => text}>
        {(name) => <NameQuestion name={name} list={list} onAnswer={(answer) => onAnswer(name, answer)} />}
      </Rows>
    </Section>
  );
}
