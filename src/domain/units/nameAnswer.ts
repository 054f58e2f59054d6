import { fold } from "../text";
import { isNoUnits } from "./noUnits";
import { settleAs, settleAsNewGroup, settleAsNewUnit, settleAsNoUnit, type UnitList } from "./settle";

/** What a person says a name in the plan is: a unit or group of the list, a new one, or none. */
export type NameAnswer = { as: "known"; id: string } | { as: "newUnit" | "newGroup" | "noUnit" };

/** The unit list that remembers the answer. */
export function answerName(list: Readonly<UnitList>, text: string, answer: NameAnswer): UnitList {
  switch (answer.as) {
    case "known":
      return settleAs(list, text, answer.id);
    case "newUnit":
      return settleAsNewUnit(list, text);
    case "newGroup":
      return settleAsNewGroup(list, text);
    case "noUnit":
      return settleAsNoUnit(list, text);
  }
}

/** A name as the plan prints it, and what people say it is. */
export interface NamedAnswer {
  text: string;
  answer: NameAnswer;
}

/** The unit list that remembers all of these answers, in their order. */
export function answerNames(list: Readonly<UnitList>, names: readonly NamedAnswer[]): UnitList {
  return names.reduce<UnitList>((known, { text, answer }) => answerName(known, text, answer), list);
}

/** The list without that answer: the name is asked for again. A new unit or group that people have since added to stays. */
export function takeBackName(list: Readonly<UnitList>, text: string, answer: NameAnswer): UnitList {
  const { units, groups } = list;
  const isText = (name: string) => fold(name) === fold(text);
  const isNew = (one: { name: string; aliases: string[] }) => isText(one.name) && one.aliases.length === 0;
  const withoutAlias = <One extends { aliases: string[] }>(one: One): One => ({
    ...one,
    aliases: one.aliases.filter((name) => !isText(name)),
  });
  switch (answer.as) {
    case "known":
      return {
        units: units.map((unit) => (unit.id === answer.id ? withoutAlias(unit) : unit)),
        groups: groups.map((group) => (group.id === answer.id ? withoutAlias(group) : group)),
      };
    case "noUnit":
      return { units, groups: groups.map((group) => (isNoUnits(group) ? withoutAlias(group) : group)) };
    case "newUnit":
      return { units: units.filter((unit) => !isNew(unit)), groups };
    case "newGroup":
      return { units, groups: groups.filter((group) => !isNew(group)) };
  }
}
