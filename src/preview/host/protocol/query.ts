import { hasMember, requireMember } from "./apiSets";
import type { QueryInfo } from "./messages";
import { memberName, unknownMember, type OfficeObject } from "./officeObject";

/** Waits until computed values are current. */
export type Settle = () => Promise<void>;

/** What a load is answered in. */
export interface QueryWorld {
  settle: Settle;
  /** The newest ExcelApi set there is. */
  excelApi: string;
}

export type PropertyBag = Record<string, unknown>;

/** Answers a load: the wanted properties of an object, or of each item of a collection. */
export async function answerQuery(
  object: OfficeObject,
  query: QueryInfo,
  world: QueryWorld,
): Promise<PropertyBag> {
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return readObject(object, wanted.length > 0 ? wanted : ["*"], query, world);
}

async function readObject(
  object: OfficeObject,
  wanted: string[],
  page: Pick<QueryInfo, "Top" | "Skip">,
  world: QueryWorld,
): Promise<PropertyBag> {
  const { type, self } = object;
  const bag: PropertyBag = { ...type.identity?.(self) };
  if (!type.items) return Object.assign(bag, await readProperties(object, wanted, world));
  const own = wanted.filter((path) => memberName(type.properties, path) !== undefined);
  if (own.length > 0 || wanted.includes("*")) Object.assign(bag, await readProperties(object, own, world));
  const perItem = wanted.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\//i, ""));
  const start = page.Skip ?? 0;
  const items = type.items(self).slice(start, page.Top === undefined ? undefined : start + page.Top);
  const bags: PropertyBag[] = [];
  for (const item of items) bags.push(await readObject(item, perItem, {}, world));
  bag["_Items"] = bags;
  return bag;
}

async function readProperties(
  object: OfficeObject,
  wanted: string[],
  world: QueryWorld,
): Promise<PropertyBag> {
  const { type, self } = object;
  const bag: PropertyBag = {};
  const deeper = new Map<string, string[]>();
  for (const path of wanted.flatMap((each) => (each === "*" ? plainProperties(object, world) : [each]))) {
    const [first = "", ...rest] = path.split("/");
    requireMember(type.name, first, world.excelApi);
    const property = memberName(type.properties, first);
    const navigation = memberName(type.objects, first);
    if (property !== undefined) {
      const member = type.properties?.[property];
      if (member?.computed) await world.settle();
      if (member?.get) bag[property] = await member.get(self);
    } else if (navigation !== undefined) {
      const inner = deeper.get(navigation) ?? [];
      inner.push(rest.length > 0 ? rest.join("/") : "*");
      deeper.set(navigation, inner);
    } else unknownMember(type, first);
  }
  for (const [name, paths] of deeper) {
    const inner = type.objects?.[name]?.(self) ?? null;
    bag[name] = inner === null ? null : await readObject(inner, paths, {}, world);
  }
  return bag;
}

function plainProperties({ type }: OfficeObject, { excelApi }: QueryWorld): string[] {
  return Object.keys(type.properties ?? {}).filter((name) => hasMember(type.name, name, excelApi));
}
