import { useEffect, useState } from "react";
import { Spinner } from "@fluentui/react-components";
import type { FigureRows, RowPlace } from "../../app/contract";
import { formatText } from "../../domain/date/format";
import type { Figure } from "../../domain/summary/figure";
import { failureOf } from "../../i18n/failure";
import { ScreenFrame } from "../frame/ScreenFrame";
import { Notice } from "../parts/Notice";
import { Caption } from "../parts/text";
import { useApp } from "../state/app";
import { errorCode } from "../../app/errorCode";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";
import { IndicatorRows } from "./IndicatorRows";
import { MilestoneRows } from "./MilestoneRows";

const countOf = ({ milestones, indicators }: FigureRows): number =>
  milestones.length + indicators.reduce((sum, { units }) => sum + units.length, 0);

/** The rows a figure counts, read when the screen opens and whenever the workbook changed. A row leads to its cell. */
export function FigureScreen({ figure, title }: { figure: Figure; title: string }) {
  const { t, periodName } = useWords();
  const app = useApp();
  const home = usePlanHome();
  const [rows, setRows] = useState<FigureRows>();
  const [failed, setFailed] = useState<string>();

  useEffect(() => {
    let wanted = true;
    app.rowsBehind(figure).then(
      (found) => wanted && setRows(found),
      (error: unknown) => wanted && setFailed(errorCode(error)),
    );
    return () => {
      wanted = false;
    };
  }, [app, figure, home]);

  const goTo = (row: RowPlace) => {
    setFailed(undefined);
    app.goToRow(row).catch((error: unknown) => setFailed(errorCode(error)));
  };
  const count = rows && countOf(rows);
  return (
    <ScreenFrame
      title={title}
      sub={t("app.line", { period: periodName(home.period), date: formatText(home.asOf) })}
    >
      {failed && (
        <Notice kind="error" alert title={t("err.goto")}>
          {t(failureOf(failed).why)} ({failed})
        </Notice>
      )}
      {!rows && !failed && <Spinner size="small" label={t("behind.reading")} />}
      {count === 0 && <Notice kind="info" title={t("behind.none")} />}
      {count !== undefined && count > 0 && <Caption>{t("behind.rows", { n: count })}</Caption>}
      {rows && <MilestoneRows rows={rows.milestones} periodId={home.period.id} goTo={goTo} />}
      {rows && <IndicatorRows rows={rows.indicators} goTo={goTo} />}
    </ScreenFrame>
  );
}
