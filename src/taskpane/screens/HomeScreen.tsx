import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatText } from "../../domain/date/format";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { JobScreen } from "../frame/JobScreen";
import { PeriodPair } from "../frame/PeriodPair";
import { nextStep, stepsOf } from "../home/steps";
import { daysLeft } from "../home/daysLeft";
import { Bar } from "../parts/Bar";
import { RowButton } from "../parts/RowButton";
import { Caption, Heading, Stack } from "../parts/text";
import { Tile, Tiles } from "../parts/Tiles";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useNavigation } from "../state/navigation";
import { useJob } from "../state/useJob";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
  },
  steps: { listStyleType: "none", margin: 0, padding: 0 },
  step: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** The five steps of the period, and what the as-of date says. */
export function HomeScreen() {
  const home = usePlanHome();
  const words = useWords();
  const { t } = words;
  const app = useApp();
  const { show, busy } = useBook();
  const { go } = useNavigation();
  const styles = useStyles();
  const job = useJob();
  const { period, received, missing } = home;
  const expected = received.length + missing.length;
  const steps = stepsOf(home, words);
  const next = nextStep(home, words);
  const sent = expected === 0 ? t("home.noUnits") : t("home.sent", { received: received.length, expected });

  const openSheet = (sheet: string) =>
    job.act(
      "err.goto",
      () => app.openSheet(sheet),
      () => undefined,
    );
  const tiles = [
    { figure: home.overdue, caption: t("tile.overdue"), sign: "error" },
    { figure: home.dueSoon, caption: t("tile.dueSoon"), sign: "warning" },
    { figure: home.belowTarget, caption: t("tile.belowTarget"), sign: "target" },
  ] as const;

  return (
    <JobScreen
      title={t("home.title", { year: String(home.year) })}
      sub={home.agency}
      job={job.state}
      below={
        <PeriodPair
          home={home}
          disabled={busy}
          onChange={(periodId, asOf) =>
            job.act("err.period", () => app.setPeriodAndAsOf(periodId, asOf), show)
          }
        />
      }
      footer={
        <Button
          id="home-next"
          appearance="primary"
          onClick={() => ("sheet" in next ? openSheet(next.sheet) : go(next.screen))}
        >
          {next.label}
        </Button>
      }
    >
      <Stack>
        <div className={styles.line}>
          <Heading>{sent}</Heading>
          {missing.length > 0 && (
            <Link id="home-missing" onClick={() => go({ name: "chase" })}>
              {t("home.missing", { n: missing.length })}
            </Link>
          )}
        </div>
        <Bar label={sent} done={received.length} total={Math.max(expected, 1)} />
        <Caption>
          {t("home.figures", {
            from: formatText(period.figuresFrom),
            to: formatText(period.cutOff),
            sendBy: formatText(period.sendBy),
          })}{" "}
          ({daysLeft(home.asOf, period.sendBy, t)})
        </Caption>
      </Stack>
      <ol className={styles.steps} aria-label={t("home.steps")}>
        {steps.map((step) => (
          <li key={step.id} className={styles.step}>
            <RowButton
              id={step.id}
              sign={step.sign}
              name={step.name}
              caption={step.text}
              strong
              current={step.id === next.stepId}
              onClick={() => go(step.screen)}
            />
          </li>
        ))}
      </ol>
      <Stack>
        <Heading>{t("home.upTo", { date: formatText(home.asOf) })}</Heading>
        <Tiles>
          {tiles.map(({ figure, caption, sign }) => (
            <Tile
              key={sign}
              figure={figure}
              caption={caption}
              sign={sign}
              label={t("tile.open", { n: figure, what: caption })}
              onClick={() => openSheet(sheetNames.summary)}
            />
          ))}
        </Tiles>
      </Stack>
    </JobScreen>
  );
}
