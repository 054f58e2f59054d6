import { named, type ManifestElement } from "./element";
import { found, type ManifestFinding } from "./finding";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Version of [MS-OWEMXML] 5.2: one to four numbers, none above 99999; the update check compares all four. */
const version = /^\d{1,5}(?:\.\d{1,5}){3}$/;

function wrong(root: ManifestElement, name: string, form: RegExp): string[] {
  return named(root, name)
    .map(({ text }) => text.trim())
    .filter((text) => !form.test(text));
}

/** Id, version, host, requirement set and schema version. */
export function checkIdentity(root: ManifestElement, excelApi: string): ManifestFinding[] {
  const sets = named(root, "app:Set").map(({ attributes }) => attributes);
  const excel = sets.find(({ Name }) => Name === "ExcelApi")?.["MinVersion"];
  const hosts = named(root, "app:Host").map(({ attributes }) => attributes["Name"] ?? "");
  const types = named(root, "ov:VersionOverrides").map(({ attributes }) => attributes["xsi:type"] ?? "");
  const type = root.attributes["xsi:type"] ?? "";
  return [
    ...wrong(root, "app:Id", guid).map((text) => found("id", "Id", `“${text}” is no GUID`)),
    ...wrong(root, "app:Version", version).map((text) =>
      found("version", "Version", `“${text}” is not of the form 1.2.3.4`),
    ),
    ...(excel === excelApi ? [] : [found("requirement", "ExcelApi", `${excel ?? "none"}, not ${excelApi}`)]),
    ...hosts
      .filter((host) => host !== "Workbook")
      .map((host) => found("requirement", "Host", `“${host}” is not Excel`)),
    ...types
      .filter((one) => one !== "VersionOverridesV1_0")
      .map((one) => found("requirement", "VersionOverrides", `Excel does not read ${one}`)),
    ...(type === "TaskPaneApp" ? [] : [found("requirement", "OfficeApp", `“${type}” is no TaskPaneApp`)]),
  ];
}
