const lateMark = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;

/** Letters and their marks as one character each (NFC), also where a tone was typed before the circumflex or breve. */
export function composed(text: string): string {
  const whole = text.normalize("NFC");
  if (!/[\u0302\u0306]/.test(whole)) return whole;
  return whole.normalize("NFD").replace(lateMark, "$2$1").normalize("NFC");
}

/** The text with each mark that stands apart on a dotted circle, to show what was there: "Ke◌̂◌́". */
export function withMarksApart(text: string): string {
  return text.replace(/\p{M}/gu, "\u25cc$&");
}
