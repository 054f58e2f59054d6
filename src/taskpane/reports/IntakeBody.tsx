import type { ConflictChoices, Intake, IntakeRow } from "../../app/contract";
import { Rich } from "../parts/Rich";
import { Rows, RowText } from "../parts/Rows";
import { Section } from "../parts/Section";
import { Caption, Paragraph } from "../parts/text";
import { useWords } from "../state/words";
import { ConflictChoice } from "./ConflictChoice";
import { DryRun } from "./DryRun";
import { countsOf, intakeGroups, replacedRows, sumOf } from "./intakeGroups";
import { IntakeRowView } from "./IntakeRowView";
import { ReplacedReports } from "./ReplacedReports";

/** What the files hold, in groups: not accepted, sent twice, with findings, accepted; and what would change, down to the cell. */
export function IntakeBody({
  intake,
  choices,
  onChoose,
  onRemove,
  onUnit,
}: {
  intake: Intake;
  choices: ConflictChoices;
  onChoose: (unitId: string, hash: string) => void;
  onRemove: (row: IntakeRow) => void;
  /** Someone said which unit an unknown name is. */
  onUnit: (name: string, unitId: string) => void;
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
        {(row) => <IntakeRowView row={row} onRemove={onRemove} onUnit={onUnit} />}
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
      <DryRun intake={intake} />
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
        <ReplacedReports rows={replacedRows(intake)} />
        {rest.map(section)}
        {intake.missing.length > 0 && (
          <Section title={t("dry.missingAfter")} count={intake.missing.length} sign="waiting" open={false}>
            <Rows items={intake.missing} keyOf={({ id }) => id}>
              {({ name }) => <RowText>{name}</RowText>}
            </Rows>
          </Section>
        )}
      </div>
    </>
  );
}
