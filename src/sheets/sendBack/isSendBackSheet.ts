import { sheetNames } from "../../i18n/vi/sheetWords";

/** Whether a sheet is the list a file was sent back with, once or several times ("Trả lại bổ sung (2)"). */
export function isSendBackSheet(name: string): boolean {
  const plain = name.normalize("NFC").replace(/ \(\d+\)$/, "");
  return plain === sheetNames.sendBack;
}
