import { en } from "./en";
import { fill } from "./fill";
import { formatNumber } from "./format";
import type { Language } from "./language";
import { vi, type WordKey } from "./vi";

const catalogues: Record<Language, Record<WordKey, string>> = { vi, en };

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

/** The words of one language. Numbers are written with its separators; a year goes in as text. */
export function translator(language: Language): Translate {
  const write = (value: string | number) =>
    typeof value === "number" ? formatNumber(value, language) : value;
  return (key, ...parameters) => fill(catalogues[language][key], parameters[0] ?? {}, write);
}
