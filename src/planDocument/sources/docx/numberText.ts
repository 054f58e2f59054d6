const romanDigits: readonly [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** Beyond this no number is written in letters or Roman digits. */
const largest = 780;

function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, digits] of romanDigits) {
    while (rest >= value) {
      text += digits;
      rest -= value;
    }
  }
  return text;
}

/** 1 is "a", 26 "z", 27 "aa", 28 "bb": as Word counts. */
function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

/** A number of a list in Word's format (ST_NumberFormat); one that plans do not use is written in digits. */
export function numberText(number: number, format: string): string {
  const digits = String(number);
  if (format === "none") return "";
  if (format === "decimalZero") return digits.padStart(2, "0");
  if (number < 1 || number > largest) return digits;
  switch (format) {
    case "lowerLetter":
      return letters(number);
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerRoman":
      return roman(number);
    case "upperRoman":
      return roman(number).toUpperCase();
    default:
      return digits;
  }
}
