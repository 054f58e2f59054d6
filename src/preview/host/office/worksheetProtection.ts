import { completeProtection, protectionOptions } from "../engine/protection";
import type { Sheet } from "../engine/sheet";
import { refuse } from "../protocol/officeError";
import type { OfficeClass } from "../protocol/officeObject";
import { flag, oneOf, record } from "./argument";

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

export const worksheetProtection: OfficeClass<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (sheet) => sheet.state.protection !== undefined },
    Options: { get: (sheet) => sheet.state.protection ?? completeOptions(undefined) },
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      if (sheet.state.protection) refuse("InvalidOperation", "The sheet is protected already.");
      if (typeof password === "string" && password !== "") {
        refuse("ApiNotFound", "WorksheetProtection.protect with a password is not available in this host.");
      }
      sheet.state.protection = completeOptions(options);
    },
    Unprotect: (sheet) => void delete sheet.state.protection,
  },
};
