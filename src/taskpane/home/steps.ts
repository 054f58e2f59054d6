import type { PlanHome } from "../../app/contract";
import { dateTimeParts } from "../../i18n/format";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { toConfirm } from "../confirm/toConfirm";
import type { SignKind } from "../parts/Sign";
import { countWords } from "../state/countWords";
import { countOf, open } from "../state/findingsOf";
import type { Screen } from "../state/navigation";
import type { Words } from "../state/words";

export interface Step {
  id: string;
  sign: SignKind;
  name: string;
  text: string;
  screen: Screen;
}

/** The step that comes next: a screen, or a sheet where people have something to enter first. */
export type NextStep = { label: string; stepId: string } & ({ screen: Screen } | { sheet: string });

const ids = ["step-plan", "step-templates", "step-reports", "step-findings", "step-summary"] as const;
const screens: readonly Screen["name"][] = ["plan", "templates", "reports", "findings", "summary"];

function plan(home: PlanHome, { t }: Words): Pick<Step, "sign" | "text"> {
  const { counts } = home;
  const n = toConfirm(home);
  return n > 0
    ? { sign: "partial", text: t("step.1.open", { ...counts, n }) }
    : { sign: "ok", text: t("step.1.text", counts) };
}

function receiving({ received, missing }: PlanHome, { t }: Words): Pick<Step, "sign" | "text"> {
  if (received.length === 0) return { sign: "empty", text: t("step.3.none") };
  if (missing.length === 0) return { sign: "ok", text: t("step.3.all", { n: received.length }) };
  return { sign: "partial", text: t("step.3.text", { received: received.length, missing: missing.length }) };
}

function findings(home: PlanHome, { t }: Words): Pick<Step, "sign" | "text"> {
  const toDo = open(home.findings).filter(({ severity }) => severity !== "info");
  if (toDo.length > 0) return { sign: "warning", text: countWords(toDo, t) };
  return home.received.length > 0
    ? { sign: "ok", text: t("step.4.none") }
    : { sign: "empty", text: t("step.4.wait") };
}

function summary({ consolidatedAt, received }: PlanHome, { t }: Words): Pick<Step, "sign" | "text"> {
  if (!consolidatedAt || received.length === 0) return { sign: "empty", text: t("step.5.none") };
  return { sign: "ok", text: t("step.5.made", dateTimeParts(consolidatedAt)) };
}

/** The five steps of the period with their state in shape and words. */
export function stepsOf(home: PlanHome, words: Words): Step[] {
  const { t } = words;
  const states: Pick<Step, "sign" | "text">[] = [
    plan(home, words),
    home.templatesMadeAt
      ? { sign: "ok", text: t("step.2.made", { date: dateTimeParts(home.templatesMadeAt).date }) }
      : { sign: "empty", text: t("step.2.none") },
    receiving(home, words),
    findings(home, words),
    summary(home, words),
  ];
  const names = [t("step.1"), t("step.2"), t("step.3"), t("step.4"), t("step.5")];
  return states.map((state, index) => ({
    ...state,
    id: ids[index] ?? "",
    name: t("step.numbered", { n: index + 1, name: names[index] ?? "" }),
    screen: { name: screens[index] ?? "start" } as Screen,
  }));
}

/** The next unfinished step: what the home screen's one primary button does. */
export function nextStep(home: PlanHome, { t }: Words): NextStep {
  if (home.units.length === 0) return { label: t("next.units"), stepId: ids[0], sheet: sheetNames.units };
  if (!home.templatesMadeAt && home.received.length === 0) {
    return { label: t("next.templates"), stepId: ids[1], screen: { name: "templates" } };
  }
  if (home.missing.length > 0) {
    const label = t(home.received.length > 0 ? "next.receiveMore" : "next.receive");
    return { label, stepId: ids[2], screen: { name: "reports" } };
  }
  const { error } = countOf(open(home.findings));
  if (error > 0) return { label: t("next.fix", { n: error }), stepId: ids[3], screen: { name: "findings" } };
  return { label: t("next.summary"), stepId: ids[4], screen: { name: "summary" } };
}
