import type { Finding } from "../../domain/finding/finding";
import { FindingList } from "./FindingList";
import { Section } from "../parts/Section";
import { useApp } from "../state/app";
import { ofSeverity, severities } from "../state/findingsOf";
import { useWords } from "../state/words";

/** Findings by level; those about a cell of the workbook lead to it. */
export function LevelSections({ findings }: { findings: readonly Finding[] }) {
  const { t } = useWords();
  const app = useApp();
  return (
    <div>
      {severities.map((severity) => {
        const own = ofSeverity(findings, severity);
        if (own.length === 0) return null;
        return (
          <Section
            key={severity}
            title={t(`sev.${severity}`)}
            count={own.length}
            sign={severity}
            open={severity !== "info"}
          >
            <FindingList
              findings={own}
              goTo={({ place }) => (place.sheet ? app.goTo(place.sheet, place.address ?? "") : undefined)}
            />
          </Section>
        );
      })}
    </div>
  );
}
