const zero = 0x30;
const nine = 0x39;
const minus = 0x2d;
const point = 0x2e;

/** So many digits make a whole number that is exact. */
const exactDigits = 15;
/** Powers of ten that are exact. A quotient of two exact numbers is rounded once, as `Number` does it. */
const powers = Array.from({ length: exactDigits + 1 }, (_, power) => Number(`1e${power}`));

/** Where what could be such a number ends: the first byte that is no digit, sign or point. */
export function afterNumber(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let code = bytes[at] ?? 0; (code >= zero && code <= nine) || code === point || code === minus;)
    code = bytes[++at] ?? 0;
  return at;
}

/** A number as most programs write it, "-12.5", of up to 15 digits; undefined for any other text. */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  let whole = 0;
  let at = first;
  let decimals = 0;
  for (; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= zero && code <= nine) whole = whole * 10 + (code - zero);
    else if (code === point && decimals === 0 && at > first) decimals = end - at - 1;
    else return undefined;
    if (code === point && decimals === 0) return undefined;
  }
  const digits = end - first - (decimals > 0 ? 1 : 0);
  if (digits === 0 || digits > exactDigits) return undefined;
  const number = decimals > 0 ? whole / (powers[decimals] ?? NaN) : whole;
  return isNegative ? -number : number;
}
