const errorPattern = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** Whether a text is one of Excel's error values. */
export function isErrorValue(text: string): boolean {
  return errorPattern.test(text);
}
