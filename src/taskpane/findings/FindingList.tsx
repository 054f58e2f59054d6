import { useState, type ReactNode } from "react";
import type { Finding } from "../../domain/finding/finding";
import { failureOf } from "../../i18n/failure";
import { Notice } from "../parts/Notice";
import { Rows } from "../parts/Rows";
import { errorCode } from "../../app/errorCode";
import { useWords } from "../state/words";
import { FindingRow } from "./FindingRow";

/** One key per finding, also when two say the same. */
export function findingKey({ code, place }: Finding, index: number): string {
  const { file = "", unitId = "", sheet = "", address = "", taskNumber = "" } = place;
  return `${code}/${file}/${unitId}/${sheet}/${address}/${taskNumber}/${index}`;
}

/** Findings as rows. `goTo` selects the cell and may fail: then the reason stands above the list. */
export function FindingList<F extends Finding>({
  findings,
  unitNameOf,
  signed = false,
  opened = false,
  goTo,
  actions,
}: {
  findings: readonly F[];
  unitNameOf?: (finding: F) => string | undefined;
  signed?: boolean;
  /** Every row shows at once what to do about it. */
  opened?: boolean;
  goTo?: (finding: F) => Promise<void> | undefined;
  actions?: (finding: F) => ReactNode;
}) {
  const { t } = useWords();
  const [failed, setFailed] = useState<string>();
  const tryGoTo = (finding: F) => {
    setFailed(undefined);
    goTo?.(finding)?.catch((error: unknown) => setFailed(errorCode(error)));
  };
  return (
    <>
      {failed && (
        <Notice kind="error" alert title={t("err.goto")}>
          {t(failureOf(failed).why)} ({failed})
        </Notice>
      )}
      <Rows items={findings} keyOf={findingKey}>
        {(finding) => {
          const unitName = unitNameOf?.(finding);
          return (
            <FindingRow
              finding={finding}
              signed={signed}
              opened={opened}
              {...(unitName ? { unitName } : {})}
              goTo={goTo && finding.place.sheet ? tryGoTo : undefined}
              actions={actions?.(finding)}
            />
          );
        }}
      </Rows>
    </>
  );
}
