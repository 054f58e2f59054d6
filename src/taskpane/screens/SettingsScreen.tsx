import { useState } from "react";
import { Button, Dropdown, Field, Input, makeStyles, Option } from "@fluentui/react-components";
import { formatText } from "../../domain/date/format";
import { defaultSettings, type PlanSettings } from "../../domain/periods/period";
import { periodById } from "../../domain/periods/periodById";
import { languages } from "../../i18n/language";
import { JobScreen } from "../frame/JobScreen";
import { Notice } from "../parts/Notice";
import { Caption, LocalLine } from "../parts/text";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useJob } from "../state/useJob";
import { useWords } from "../state/words";
import { usePopup } from "../parts/popup";
import { version } from "../version";

const useStyles = makeStyles({ number: { width: "96px" }, dropdown: { minWidth: 0 } });

/** A day of the month exists in every month up to 28; "due soon" looks at most a quarter ahead. */
const limits = {
  figuresFromDay: [1, 28],
  sendByDay: [1, 28],
  monthlySendByDay: [1, 28],
  dueSoonDays: [0, 92],
} as const satisfies Record<keyof PlanSettings, readonly [number, number]>;

const labels = {
  figuresFromDay: "set.figuresFrom",
  sendByDay: "set.sendBy",
  monthlySendByDay: "set.monthlySendBy",
  dueSoonDays: "set.dueSoon",
} as const;

const keys = ["figuresFromDay", "sendByDay", "monthlySendByDay", "dueSoonDays"] as const;

type Typed = Record<keyof PlanSettings, string>;

function numberIn(key: keyof PlanSettings, typed: string): number | undefined {
  const [from, to] = limits[key];
  const value = Number(typed);
  return /^\s*\d+\s*$/.test(typed) && value >= from && value <= to ? value : undefined;
}

function settingsFrom(typed: Typed): PlanSettings | undefined {
  const settings = { ...defaultSettings };
  for (const key of keys) {
    const value = numberIn(key, typed[key]);
    if (value === undefined) return undefined;
    settings[key] = value;
  }
  return settings;
}

/** The plan's settings, kept in the workbook; without a plan, the pane's language only. */
export function SettingsScreen() {
  const { t, language, setLanguage, periodName } = useWords();
  const app = useApp();
  const { opened, show } = useBook();
  const styles = useStyles();
  const popup = usePopup();
  const job = useJob();
  const home = opened.kind === "ready" && opened.state.kind === "plan" ? opened.state.home : undefined;
  const now = home?.settings ?? defaultSettings;
  const [typed, setTyped] = useState<Typed>({
    figuresFromDay: String(now.figuresFromDay),
    sendByDay: String(now.sendByDay),
    monthlySendByDay: String(now.monthlySendByDay),
    dueSoonDays: String(now.dueSoonDays),
  });
  const [saved, setSaved] = useState(false);
  const settings = settingsFrom(typed);
  const example = home && settings ? periodById(home.period.id, settings) : undefined;
  const figures =
    example &&
    t("set.figuresFromHow", {
      period: periodName(example),
      from: formatText(example.figuresFrom),
      to: formatText(example.cutOff),
    });

  const save = () => {
    if (!settings) return;
    job.act(
      "err.settings",
      () => app.saveSettings(settings),
      (state) => {
        show(state);
        setSaved(true);
      },
    );
  };

  return (
    <JobScreen
      title={t("set.title")}
      {...(home ? { sub: t("set.where") } : {})}
      job={job.state}
      footer={
        home && (
          <Button appearance="primary" disabled={!settings} onClick={save}>
            {t("set.save")}
          </Button>
        )
      }
    >
      {saved && <Notice kind="ok" title={t("set.saved")} />}
      {home &&
        keys.map((key) => {
          const [from, to] = limits[key];
          const wrong = numberIn(key, typed[key]) === undefined;
          return (
            <Field
              key={key}
              label={t(labels[key])}
              hint={key === "figuresFromDay" ? figures : undefined}
              validationState={wrong ? "error" : "none"}
              validationMessage={wrong ? t("set.range", { from, to }) : undefined}
            >
              <Input
                className={styles.number}
                inputMode="numeric"
                value={typed[key]}
                onChange={(_, { value }) => {
                  setTyped({ ...typed, [key]: value });
                  setSaved(false);
                }}
              />
            </Field>
          );
        })}
      <Field label={t("set.language")}>
        <Dropdown
          inlinePopup
          listbox={{ className: popup }}
          clearButton={null}
          className={styles.dropdown}
          value={t(`set.${language}`)}
          selectedOptions={[language]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = languages.find((item) => item === optionValue);
            if (chosen)
              job.act(
                "err.load",
                () => setLanguage(chosen),
                () => undefined,
              );
          }}
        >
          {languages.map((item) => (
            <Option key={item} value={item}>
              {t(`set.${item}`)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <LocalLine />
      <Caption>{t("about.version", { version })}</Caption>
    </JobScreen>
  );
}
