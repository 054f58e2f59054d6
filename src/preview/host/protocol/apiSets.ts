import table from "./apiSets.json";
import { refuse } from "./officeError";

/** Names the desktop client sends that are not the member's own. */
const wireNames: Record<string, string> = {
  "worksheet.gridlines": "worksheet.showgridlines",
  "worksheet.headings": "worksheet.showheadings",
};

const classes = new Set(Object.keys(table));
const sets = new Map(
  Object.entries(table).flatMap(([className, versions]) =>
    Object.entries(versions).flatMap(([version, members]) =>
      members.split(" ").map((member): [string, string] => [`${className}.${member}`.toLowerCase(), version]),
    ),
  ),
);

const minorOf = (version: string): number => Number(version.split(".")[1]);

/** Whether Excel with this set has the member. Members for the client's own use ("_KeepReference") are always there. */
export function hasMember(className: string, member: string, excelApi: string): boolean {
  if (member.startsWith("_") || !classes.has(className)) return true;
  const set = setOfMember(className, member);
  return set !== undefined && minorOf(set) <= minorOf(excelApi);
}

/** Refuses a member that Excel with this set does not have, though the host may. */
export function requireMember(className: string, member: string, excelApi: string): void {
  if (hasMember(className, member, excelApi)) return;
  const set = setOfMember(className, member);
  const why = set ? `is in ExcelApi ${set}; this Excel has ${excelApi}` : "is in no ExcelApi set";
  refuse("ApiNotFound", `${className}.${member} ${why}.`);
}

function setOfMember(className: string, member: string): string | undefined {
  const key = `${className}.${member}`.toLowerCase();
  return sets.get(wireNames[key] ?? key);
}
