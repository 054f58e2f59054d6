import { fold } from "../text";
import { namesAnybody, namesGroup } from "./groupNames";
import { alike, nameKeys, unrestricted, type NameKeys } from "./nameKeys";
import { nearness, spellingOf } from "./nearNames";
import { unitParser } from "./parseUnits";
import type { KnownUnits, Unit, UnitGroup } from "./unit";

/** One body under all its spellings. */
interface Body {
  keys: NameKeys;
  isGroup: boolean;
  leads: boolean;
  /** How often each spelling stands there, in order of first mention. */
  spellings: Map<string, number>;
}

/**
 * The units and groups a plan itself names, from the cells of its lead and support columns (row by row), each once:
 * under its fullest spelling, the others as aliases, ids in order of first mention. Whoever leads a task reports;
 * bodies outside the agency and those that only support do not. Who belongs to a group is not in the plan.
 */
export function seedUnits(
  leadTexts: readonly string[],
  supportTexts: readonly string[],
): { units: Unit[]; groups: UnitGroup[] } {
  const bodies = withoutSlips(joinAlike(namedBodies(leadTexts, supportTexts)));
  const ofDepartment = bodies.some(({ keys }) => keys.level === "so");
  const units = bodies
    .filter(({ isGroup }) => !isGroup)
    .map((body, index) => ({
      id: idOf("DV", index),
      ...namesOf(body),
      reports: body.leads && !isOutside(body.keys, ofDepartment),
    }));
  const groups = bodies
    .filter(({ isGroup }) => isGroup)
    .map((body, index) => ({ id: idOf("N", index), ...namesOf(body) }));
  return { units, groups };
}

const nothingKnown: KnownUnits = { units: [], groups: [] };

function namedBodies(leadTexts: readonly string[], supportTexts: readonly string[]): Body[] {
  const parse = unitParser(nothingKnown);
  const bodies = new Map<string, Body>();
  const known = new Map<string, NameKeys>();
  for (let row = 0; row < Math.max(leadTexts.length, supportTexts.length); row++) {
    for (const [text, leads] of [[leadTexts[row], true] as const, [supportTexts[row], false] as const]) {
      for (const { text: name, kind } of parse(text ?? "")) {
        const keys = known.get(name) ?? nameKeys(name);
        known.set(name, keys);
        if (kind === "notAUnit" || namesAnybody(keys)) continue;
        addBody(bodies, name, keys, leads);
      }
    }
  }
  return [...bodies.values()];
}

function addBody(bodies: Map<string, Body>, name: string, keys: NameKeys, leads: boolean): void {
  const body = bodies.get(keys.exact) ?? {
    keys,
    isGroup: namesGroup(keys),
    leads: false,
    spellings: new Map<string, number>(),
  };
  body.leads ||= leads;
  body.spellings.set(name, (body.spellings.get(name) ?? 0) + 1);
  bodies.set(keys.exact, body);
}

/** "các phòng CM" is "Các phòng chuyên môn Sở". "… Sở liên quan" is some of those and adds no name, unless the whole is named nowhere. */
function joinAlike(bodies: readonly Body[]): Body[] {
  const joined: Body[] = [];
  for (const body of [...bodies.filter((one) => !isPart(one)), ...bodies.filter(isPart)]) {
    const same = joined.find(
      (other) =>
        other.isGroup === body.isGroup &&
        alike(other.keys, body.keys) &&
        (isPart(body) || !other.keys.office),
    );
    if (same === undefined) joined.push(isPart(body) ? wholeOf(body) : body);
    else if (!isPart(body)) {
      same.leads ||= body.leads;
      for (const [name, count] of body.spellings)
        same.spellings.set(name, (same.spellings.get(name) ?? 0) + count);
    }
  }
  return joined.sort(
    (a, b) =>
      bodies.findIndex((one) => alike(one.keys, a.keys)) - bodies.findIndex((one) => alike(one.keys, b.keys)),
  );
}

const severalSectors = /^(?:cac )?(?:so|bo)(?: ban)? nganh(?: |$)/;

function isPart({ keys }: Body): boolean {
  return keys.office || keys.restricted;
}

function wholeOf(body: Body): Body {
  if (body.keys.office || severalSectors.test(body.keys.whole)) return body;
  const spellings = new Map([...body.spellings].map(([name, count]) => [unrestricted(name), count]));
  const [name = ""] = spellings.keys();
  return { ...body, keys: nameKeys(name), spellings };
}

/** A spelling seen once that is near another body's is left for people to settle: it may be a slip. */
function withoutSlips(bodies: readonly Body[]): Body[] {
  const settled = bodies.filter((body) => mentions(body) > 1);
  const spellings = settled.flatMap((body) =>
    [...body.spellings.keys()].map((name) => spellingOf(nameKeys(name).written)),
  );
  return bodies.filter(
    (body) =>
      mentions(body) > 1 ||
      !spellings.some((other) => nearness(spellingOf(body.keys.written), other) !== undefined),
  );
}

function mentions({ spellings }: Body): number {
  return [...spellings.values()].reduce((sum, count) => sum + count, 0);
}

function namesOf({ spellings }: Body): { name: string; aliases: string[] } {
  const byLength = [...spellings].sort(
    ([a, often], [b, less]) =>
      Number(nameKeys(a).restricted) - Number(nameKeys(b).restricted) || b.length - a.length || less - often,
  );
  const [full = ""] = byLength[0] ?? [];
  const name = capital(full);
  const byUse = [...spellings].sort(([, a], [, b]) => a - b);
  const aliases = new Map([...spellings.keys()].map((spelling) => [fold(spelling), capital(spelling)]));
  for (const [spelling] of byUse) aliases.set(fold(spelling), capital(spelling));
  aliases.delete(fold(name));
  return { name, aliases: [...aliases.values()] };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function idOf(letters: string, index: number): string {
  return letters + String(index + 1).padStart(2, "0");
}

const always = "bo(?! phan)|cong ty|tong cong ty|doanh nghiep|chinh phu|trung uong";
const outsideAny = new RegExp(`^(?:cac )?(?:${always})(?: |$)`);
const outsideDepartment = new RegExp(
  `^(?:cac )?(?:${always}|so|uy ban|hoi dong nhan dan|van phong uy ban|tinh uy|kho bac|bao hiem xa hoi)(?: |$)`,
);

/** In a department's plan (one that says "… Sở" of its own parts) other departments and committees are outside. */
function isOutside({ exact }: NameKeys, ofDepartment: boolean): boolean {
  return (ofDepartment ? outsideDepartment : outsideAny).test(exact);
}
