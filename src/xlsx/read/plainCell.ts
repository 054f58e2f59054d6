import { maxTextLength } from "../limits";
import { decodeXString } from "../xmlString";
import { columnsOfSheet } from "./cursor";
import { isAt, markup } from "./plainBytes";
import { afterNumber, plainNumber } from "./plainNumber";
import { plainText } from "./plainText";
import type { PlainUnits } from "./plainUnits";

const cellStart = markup('<c r="');
const styleStart = markup(' s="');
const typeStart = markup(' t="');
const valueStart = markup("<v>");
const valueEnd = markup("</v></c>");
const formulaStart = markup("<f");
/** As LibreOffice writes nearly every formula: one that need not always be calculated. */
const calm = markup(' aca="false"');
const formulaEnd = markup("</f>");
const cellEnd = markup("</c>");
/** Types it reads, by the name as it stands up to the closing quote. */
const types = [
  { type: "s", name: markup('s"') },
  { type: "n", name: markup('n"') },
  { type: "str", name: markup('str"') },
] as const;

const zero = 0x30;
const nine = 0x39;
const upperA = 0x41;
const upperZ = 0x5a;
const quote = 0x22;
const slash = 0x2f;
const less = 0x3c;
const greater = 0x3e;

/** A style has at most so many digits. */
const styleDigits = 9;

const isDigit = (code: number) => code >= zero && code <= nine;

/**
 * A `c` element in the form nearly all programs write: address, format and type in this order, then a formula and a
 * value, of which each may be absent. One object is used again and again.
 */
export class PlainCell {
  /** 0-based. */
  column = 0;
  /** Of the format; -1 when there is none. */
  style = -1;
  type: "s" | "n" | "str" = "n";
  hasValue = false;
  hasFormula = false;
  /** The value where it is a number as most programs write it; also the number of a shared text. */
  number: number | undefined;
  /** Behind the element. */
  end = 0;
  private formulaUnits = 0;
  /** Where the value stands in the document. */
  private valueFrom = 0;
  private valueTo = 0;

  /** `units` take the formula, and behind it the value. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly units: PlainUnits,
  ) {}

  /** Reads the cell that begins at `from`; false when none does in this form, or not in this row (0-based). */
  read(from: number, row: number): boolean {
    const { bytes } = this;
    if (!isAt(bytes, from, cellStart)) return false;
    this.hasValue = this.hasFormula = false;
    let at = this.readAddress(bytes, from + cellStart.length, row);
    if (at === 0) return false;
    at = this.readStyle(bytes, at);
    at = this.readType(bytes, at);
    if (at === 0) return false;
    if (bytes[at] === slash && bytes[at + 1] === greater) {
      this.end = at + 2;
      return true;
    }
    return bytes[at] === greater && this.readContent(at + 1);
  }

  get formula(): string {
    return decodeXString(this.units.text(0, this.formulaUnits));
  }

  get value(): string {
    if (this.number !== undefined) return plainText(this.bytes, this.valueFrom, this.valueTo);
    return decodeXString(this.units.text(this.formulaUnits, this.units.used));
  }

  /** Gives where the attribute ends; 0 when it is no plain address of that row (0-based). */
  private readAddress(bytes: Uint8Array, from: number, expected: number): number {
    let at = from;
    let column = 0;
    let code = bytes[at] ?? 0;
    while (code >= upperA && code <= upperZ) {
      column = column * 26 + code - upperA + 1;
      code = bytes[++at] ?? 0;
    }
    if (at === from || column > columnsOfSheet || code === zero) return 0;
    let row = 0;
    while (isDigit(code)) {
      row = row * 10 + code - zero;
      code = bytes[++at] ?? 0;
    }
    if (code !== quote || row - 1 !== expected) return 0;
    this.column = column - 1;
    return at + 1;
  }

  private readStyle(bytes: Uint8Array, from: number): number {
    this.style = -1;
    if (!isAt(bytes, from, styleStart)) return from;
    const start = from + styleStart.length;
    let at = start;
    let style = 0;
    for (let code = bytes[at] ?? 0; isDigit(code); code = bytes[++at] ?? 0) style = style * 10 + code - zero;
    const isPadded = at > start + 1 && bytes[start] === zero;
    if (bytes[at] !== quote || at === start || at > start + styleDigits || isPadded) return 0;
    this.style = style;
    return at + 1;
  }

  private readType(bytes: Uint8Array, from: number): number {
    this.type = "n";
    if (from === 0 || !isAt(bytes, from, typeStart)) return from;
    const at = from + typeStart.length;
    for (const { type, name } of types) {
      if (!isAt(bytes, at, name)) continue;
      this.type = type;
      return at + name.length;
    }
    return 0;
  }

  /** Gives where the value ends. */
  private readValue(from: number): number {
    if (this.type !== "str") {
      const end = afterNumber(this.bytes, from);
      this.number = this.bytes[end] === less ? plainNumber(this.bytes, from, end) : undefined;
      if (this.number !== undefined) return end;
    }
    return this.units.append(from);
  }

  private readContent(from: number): boolean {
    const { bytes } = this;
    let at = from;
    this.units.used = this.formulaUnits = 0;
    this.number = undefined;
    if (isAt(bytes, at, formulaStart)) {
      at += formulaStart.length;
      if (isAt(bytes, at, calm)) at += calm.length;
      if (bytes[at] !== greater) return false;
      at = this.units.append(at + 1);
      this.formulaUnits = this.units.used;
      if (this.formulaUnits > maxTextLength || !isAt(bytes, at, formulaEnd)) return false;
      this.hasFormula = true;
      at += formulaEnd.length;
    }
    if (!isAt(bytes, at, valueStart)) {
      this.end = at + cellEnd.length;
      return isAt(bytes, at, cellEnd);
    }
    this.hasValue = true;
    this.valueFrom = at + valueStart.length;
    this.valueTo = this.readValue(this.valueFrom);
    this.end = this.valueTo + valueEnd.length;
    return this.units.used - this.formulaUnits <= maxTextLength && isAt(bytes, this.valueTo, valueEnd);
  }
}
