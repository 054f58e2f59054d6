import type { ReactNode } from "react";
import type { Finding } from "../../domain/finding/finding";
import { Section } from "../parts/Section";
import { ofSeverity, severities } from "../state/findingsOf";
import { useWords } from "../state/words";

/** Phải sửa, Cần xem lại, Để biết: each that has any, the last one closed. */
export function SeveritySections<Found extends Finding>({
  findings,
  children,
}: {
  findings: readonly Found[];
  children: (own: Found[]) => ReactNode;
}) {
  const { t } = useWords();
  return severities.map((severity) => {
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
        {children(own)}
      </Section>
    );
  });
}
