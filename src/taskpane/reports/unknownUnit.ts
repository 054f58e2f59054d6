import type { IntakeRow } from "../../app/contract";
import { fold } from "../../domain/text";
import type { Unit } from "../../domain/units/unit";

/** The name that kept a file from being received, since no unit is called so. A name the list has is not asked about: the list decides. */
export function unknownUnit({ findings }: IntakeRow, units: readonly Unit[]): string | undefined {
  const name = findings.find(({ code }) => code === "unitUnknown")?.params["unit"];
  if (typeof name !== "string" || !/\p{L}/u.test(name)) return undefined;
  const known = units.some((unit) => [unit.name, ...unit.aliases].some((own) => fold(own) === fold(name)));
  return known ? undefined : name;
}
