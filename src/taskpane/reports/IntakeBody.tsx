import type { ConflictChoices, Intake, IntakeRow } from "../../app/contract";
import { Rich } from "../parts/Rich";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { Caption, Paragraph } from "../parts/text";
import { useWords } from "../state/words";
import { ConflictChoice } from "./ConflictChoice";
import { countsOf, intakeGroups, sumOf } from "./intakeGroups";
import { IntakeRowView } from "./IntakeRowView";

/** What the files hold, in groups: not accepted, sent twice, with findings, accepted. */
export function IntakeBody({
  intake,
  choices,
  onChoose,
  onRemove,
}: {
  intake: Intake;
  choices: ConflictChoices;
  onChoose: (unitId: string, hash: string) => void;
  onRemove: (row: IntakeRow) => void;
}) {
  const { t } = useWords();
  const { unchanged } = countsOf(intake);
  const [firstGroup, ...otherGroups] = intakeGroups(intake.rows);
  const refusedGroup = firstGroup?.state === "refused" ? firstGroup : undefined;
  const rest = refusedGroup ? otherGroups : intakeGroups(intake.rows);
  const section = (group: (typeof rest)[number]) => (
    <Section
      key={group.state}
      title={t(group.title)}
      count={group.rows.length}
      sign={group.sign}
      open={group.open}
    >
      <Rows items={group.rows} keyOf={({ file, hash }, index) => `${file}/${hash}/${index}`}>
        {(row) => <IntakeRowView row={row} onRemove={onRemove} />}
      </Rows>
    </Section>
  );
  return (
    <>
      <div>
        <Paragraph>
          <Rich text={sumOf(intake, t)} />
        </Paragraph>
        {unchanged > 0 && <Caption>{t("recv.unchanged", { n: unchanged })}</Caption>}
      </div>
      <div>
        {refusedGroup && section(refusedGroup)}
        {intake.conflicts.length > 0 && (
          <Section title={t("file.twice")} count={intake.conflicts.length} sign="twice">
            {intake.conflicts.map((conflict) => {
              const chosen = choices[conflict.unit.id];
              return (
                <ConflictChoice
                  key={conflict.unit.id}
                  conflict={conflict}
                  {...(chosen ? { chosen } : {})}
                  onChoose={(hash) => onChoose(conflict.unit.id, hash)}
                />
              );
            })}
          </Section>
        )}
        {rest.map(section)}
      </div>
    </>
  );
}
