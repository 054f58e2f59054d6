interface Scaled {
  digits: bigint;
  /** Decimal places: the number is digits / 10^places. */
  places: number;
}

const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

function scaled(number: number): Scaled {
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = decimal.exec(String(number)) ?? [];
  const digits = BigInt(sign + whole + fraction);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

/** The sum of the numbers as they are printed: 0.1 and 0.2 give 0.3, in any order. Infinities and NaN are left out. */
export function exactSum(numbers: readonly number[]): number {
  const parts = numbers.filter(Number.isFinite).map(scaled);
  const places = Math.max(0, ...parts.map((part) => part.places));
  const total = parts.reduce((sum, part) => sum + part.digits * 10n ** BigInt(places - part.places), 0n);
  return Number(`${total}e-${places}`);
}
