import type { Milestone, Schedule } from "../schedule/schedule";
import type { Found, Item } from "./item";
import type { Tokens } from "./tokens";

/** A part with its tokens. */
export interface Part {
  text: string;
  tokens: Tokens;
}

/** The milestones of a part, in order. One without words of its own takes the label of the list it continues. */
export function toMilestones(part: Part, found: readonly Found[]): Milestone[] {
  let inherited: string | undefined;
  return found.map((item, index) => {
    const following = found[index + 1];
    const end = following ? Math.max(following.wordsAt, item.next) : part.tokens.length;
    const text = tidy(slice(part, Math.min(item.wordsAt, item.at), end)) || part.text;
    const own = named(slice(part, item.wordsAt, item.at)) ?? trailing(part, item, end);
    const label = own ?? inherited;
    inherited = item.labelTo === undefined ? label : named(slice(part, item.wordsAt, item.labelTo));
    const milestone: Milestone = { schedule: scheduleOf(part, item, text), text };
    return label === undefined ? milestone : { label, ...milestone };
  });
}

function slice({ text, tokens }: Part, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end) : "";
}

/** "Quý I: xây dựng kế hoạch": the words may also follow. */
function trailing(part: Part, item: Found, end: number): string | undefined {
  return item.item.kind === "calendar" ? named(slice(part, item.next, end)) : undefined;
}

const connector = /(?:^|\s)(?:theo|vào|là|trong|xong|và|hoặc|hay|hoàn thành|thời gian|thời hạn|gồm)$/iu;
const leading = /^(?:đối với|cho)\s+/iu;
const meaningless =
  /^(?:(?:phấn đấu|dự kiến|cơ bản|cố gắng) ?)?(?:hoàn thành|thực hiện|xong|(?:thời gian|thời hạn)(?: thực hiện| hoàn thành)?|làm)?$/iu;
/** "Các quý", "vào dịp cuối năm": words of the time that no rule needs. */
const ofTime = /^(?:các|những|sáng|chiều|cuối|đầu|vào dịp|nhân dịp|dịp|tại thời điểm|thời điểm)$/iu;

function named(words: string): string | undefined {
  let label = tidy(words).replace(leading, "");
  while (connector.test(label)) label = tidy(label.replace(connector, ""));
  return label === "" || meaningless.test(label) || ofTime.test(label) || !/\p{L}/u.test(label)
    ? undefined
    : label;
}

/** Without the signs and conjunctions that joined it to its neighbours, and without a bracket whose partner is elsewhere. */
function tidy(text: string): string {
  const words = text.replace(/[\s,.:;+&/\-–—(•]+$/u, "").replace(/\s+(?:và|hoặc|hay)$/iu, "");
  const bare = words.replace(/^[\s,.:;+&/\-–—)•]+|[\s,.:;+&/\-–—(•]+$/gu, "");
  const open = bare.split("(").length - bare.split(")").length;
  if (open > 0 && bare.startsWith("(")) return bare.slice(1).trim();
  if (open < 0 && bare.endsWith(")")) return bare.slice(0, -1).trim();
  return open === 0 && /^\([^()]*\)$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}

function scheduleOf(part: Part, { item, at, next }: Found, text: string): Schedule {
  switch (item.kind) {
    case "calendar": {
      const window: Schedule = { kind: "window" };
      if (item.from !== undefined) window.from = item.from;
      if (item.due !== undefined) window.due = item.due;
      return window;
    }
    case "every":
    case "dueIn":
      return everyOf(item);
    case "after": {
      const after: Schedule = { kind: "after", event: tidy(slice(part, item.eventAt ?? at, next)) };
      if (item.days !== undefined) after.days = item.days;
      if (item.workingDays === true) after.workingDays = true;
      return after;
    }
    case "external":
    case "onDemand":
      return { kind: item.kind, text };
    case "continuous":
      return { kind: "continuous" };
  }
}

/** A day inside a period, standing alone, comes back with that period; with the plan's cycle where it names none. */
function everyOf(item: Extract<Item, { kind: "every" | "dueIn" }>): Schedule {
  const every: Schedule = { kind: "every", period: item.period ?? "plan-cycle" };
  if (item.dueDay !== undefined) every.dueDay = item.dueDay;
  if (item.dueMonthsAfter !== undefined && item.dueMonthsAfter !== 0)
    every.dueMonthsAfter = item.dueMonthsAfter;
  return every;
}
