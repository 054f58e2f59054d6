import { fill } from "./fill";
import { formatNumber } from "./format";
import type { Language } from "./language";
import type { vi, WordKey } from "./vi";

export type Catalogue = Readonly<Record<WordKey, string>>;

type ParameterOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

/** A key without parameters takes none; one with parameters takes each of them, a number or a text. */
export type ParametersOf<Key extends WordKey> = [ParameterOf<(typeof vi)[Key]>] extends [never]
  ? []
  : [parameters: Record<ParameterOf<(typeof vi)[Key]>, string | number>];

/** Keys whose text takes no parameters. */
export type PlainKey = { [Key in WordKey]: ParametersOf<Key> extends [] ? Key : never }[WordKey];

export type Translate = <Key extends WordKey>(key: Key, ...parameters: ParametersOf<Key>) => string;

/** The words of one language, by its `catalogue`. Numbers are written with its separators; a year goes in as text. */
export function translator(language: Language, catalogue: Catalogue): Translate {
  const write = (value: string | number) =>
    typeof value === "number" ? formatNumber(value, language) : value;
  return (key, ...parameters) => fill(catalogue[key], parameters[0] ?? {}, write);
}
