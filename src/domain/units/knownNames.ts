import { fold } from "../text";
import { spelledOut } from "./abbreviations";
import { keysOf, type NameKeys } from "./nameKeys";
import { spellingOf, type Spelling } from "./nearNames";
import { isNoUnits } from "./noUnits";
import type { KnownUnits } from "./unit";

/**
 * One name of a known unit or group, or a text known to be none. Most names are asked for as they are written: what else they are
 * compared by is made when it is needed.
 */
export class KnownName {
  private madeExact: string | undefined;
  private madeKeys: NameKeys | undefined;
  private madeSpelling: Spelling | undefined;
  private madeWords: readonly string[] | undefined;

  constructor(
    readonly kind: "unit" | "group" | "notAUnit",
    readonly id: string,
    readonly folded: string,
  ) {}

  /** `keys.exact`. */
  get exact(): string {
    return (this.madeExact ??= spelledOut(this.folded));
  }

  get keys(): NameKeys {
    return (this.madeKeys ??= keysOf(this.folded));
  }

  get written(): Spelling {
    return (this.madeSpelling ??= spellingOf(this.keys.written));
  }

  /** The words of `keys.exact`. */
  get words(): readonly string[] {
    return (this.madeWords ??= this.exact.split(" "));
  }
}

interface Named {
  id: string;
  name: string;
  shortName?: string;
  aliases: readonly string[];
}

/** All names, short names and aliases that hold a letter. A name of its own comes before an alias of another. */
export function knownNames(known: KnownUnits): KnownName[] {
  const named: { kind: KnownName["kind"]; one: Named }[] = [
    ...known.units.map((one) => ({ kind: "unit" as const, one })),
    ...known.groups.map((one) => ({
      kind: isNoUnits(one) ? ("notAUnit" as const) : ("group" as const),
      one,
    })),
  ];
  const own = named.flatMap(({ kind, one }) => namesOf(kind, one.id, [one.name]));
  const other = named.flatMap(({ kind, one }) =>
    namesOf(kind, one.id, [one.shortName ?? "", ...one.aliases]),
  );
  return [...own, ...other];
}

function namesOf(kind: KnownName["kind"], id: string, names: readonly string[]): KnownName[] {
  return names
    .map(fold)
    .filter((folded) => folded !== "")
    .map((folded) => new KnownName(kind, id, folded));
}
