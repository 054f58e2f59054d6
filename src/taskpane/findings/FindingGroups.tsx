import type { ReactNode } from "react";
import type { StoredFinding } from "../../domain/consolidation/consolidation";
import type { Unit } from "../../domain/units/unit";
import { Section } from "../parts/Section";
import { worstOf } from "../state/findingsOf";
import { useApp } from "../state/app";
import { useWords } from "../state/words";
import { byUnit } from "./byUnit";
import { FindingList } from "./FindingList";
import { SeveritySections } from "./SeveritySections";

interface Props {
  findings: readonly StoredFinding[];
  units: readonly Unit[];
  actions: (finding: StoredFinding) => ReactNode;
}

/** Phải sửa, Cần xem lại, Để biết. */
export function GroupsByLevel({ findings, units, actions }: Props) {
  const app = useApp();
  const nameOf = ({ place }: StoredFinding) => units.find(({ id }) => id === place.unitId)?.name;
  return (
    <SeveritySections findings={findings}>
      {(own) => (
        <FindingList
          findings={own}
          unitNameOf={nameOf}
          goTo={(finding) => app.goToFinding(finding)}
          actions={actions}
        />
      )}
    </SeveritySections>
  );
}

/** One group per unit, for replying to each; the first is open. */
export function GroupsByUnit({ findings, units, actions }: Props) {
  const { t } = useWords();
  const app = useApp();
  return byUnit(findings, units).map(({ unitId = "", name, findings: own }, index) => (
    <Section
      key={unitId}
      title={name ?? t("find.noUnit")}
      count={own.length}
      sign={worstOf(own)}
      open={index === 0}
    >
      <FindingList findings={own} signed goTo={(finding) => app.goToFinding(finding)} actions={actions} />
    </Section>
  ));
}
