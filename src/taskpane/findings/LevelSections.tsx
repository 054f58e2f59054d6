import type { Finding } from "../../domain/finding/finding";
import { useApp } from "../state/app";
import { FindingList } from "./FindingList";
import { SeveritySections } from "./SeveritySections";

/** Findings by level; those about a cell of the workbook lead to it. */
export function LevelSections({ findings }: { findings: readonly Finding[] }) {
  const app = useApp();
  return (
    <div>
      <SeveritySections findings={findings}>
        {(own) => (
          <FindingList
            findings={own}
            goTo={({ place }) => (place.sheet ? app.goTo(place.sheet, place.address ?? "") : undefined)}
          />
        )}
      </SeveritySections>
    </div>
  );
}
