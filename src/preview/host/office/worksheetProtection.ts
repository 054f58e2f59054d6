import { completeProtection, protectionOptions } from "../engine/protection";
import type { Sheet } from "../engine/sheet";
import { eventType } from "../engine/workbookEvent";
import { refuse } from "../protocol/officeError";
import type { OfficeClass } from "../protocol/officeObject";
import { flag, oneOf, record, textArgument } from "./argument";

const selectionModes = ["Normal", "Unlocked", "None"] as const;

/** All options, those not given at Excel's default. */
function completeOptions(given: unknown): Record<string, unknown> {
  const wanted = given === null || given === undefined ? {} : record(given, "The options");
  const known: string[] = [...protectionOptions, "selectionMode"];
  const unknown = Object.keys(wanted).find((key) => !known.includes(key));
  if (unknown) refuse("InvalidArgument", `No protection option is named ${unknown}.`);
  for (const option of protectionOptions) flag(wanted[option] ?? false, option);
  oneOf(wanted["selectionMode"] ?? "Normal", selectionModes, "ProtectionSelectionMode");
  return completeProtection(wanted);
}

function passwordText(value: unknown): string | undefined {
  return value === null || value === undefined || value === "" ? undefined : textArgument(value, "password");
}

function tell(sheet: Sheet, isProtected: boolean): void {
  const args = { isProtected, source: "Local", worksheetId: sheet.id };
  sheet.book.tell({ type: eventType.protectionChanged, targets: [sheet.id], args });
}

export const worksheetProtection: OfficeClass<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (sheet) => sheet.state.protection !== undefined },
    Options: { get: (sheet) => sheet.state.protection ?? completeOptions(undefined) },
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      if (sheet.state.protection) refuse("AccessDenied", "The sheet is protected already.");
      sheet.state.protection = completeOptions(options);
      sheet.state.password = passwordText(password);
      tell(sheet, true);
    },
    Unprotect: (sheet, [password]) => {
      if (!sheet.state.protection) refuse("AccessDenied", "The sheet is not protected.");
      const wanted = sheet.state.password;
      if (wanted !== undefined && passwordText(password) !== wanted) {
        refuse("BadPassword", "The password you supplied is incorrect.");
      }
      sheet.state.protection = undefined;
      sheet.state.password = undefined;
      tell(sheet, false);
    },
  },
};
