import { named, placeOf, type ManifestElement } from "./element";
import { found, type ManifestFinding } from "./finding";

/** The functions the buttons call are exactly those the code associates. */
export function checkFunctions(root: ManifestElement, associated: readonly string[]): ManifestFinding[] {
  const called = named(root, "ov:FunctionName").map(({ text }) => text.trim());
  return [
    ...called
      .filter((name) => !associated.includes(name))
      .map((name) => found("function", name, "no code is associated with it")),
    ...associated
      .filter((name) => !called.includes(name))
      .map((name) => found("function", name, "no button calls it")),
    ...(called.length > 0 && named(root, "ov:FunctionFile").length === 0
      ? [found("function", "FunctionFile", "functions are called, but there is no page for them")]
      : []),
  ];
}

const autoShown = "Office.AutoShowTaskpaneWithDocument";

/**
 * All buttons that show a pane name one container, so that there is only one. The first of them is what Excel opens with
 * a document that asks for it ([MS-OWEMXML] 2.2, ShowTaskpane): it must be the pane itself, at no screen.
 */
export function checkPane(root: ManifestElement): ManifestFinding[] {
  const ids = named(root, "ov:Action")
    .filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane")
    .map(({ children }) => children.find(({ name }) => name === "ov:TaskpaneId")?.text.trim() ?? "");
  const [pane] = named(root, "app:SourceLocation").map(({ attributes }) => attributes["DefaultValue"]);
  const [first] = named(root, "ov:SourceLocation").map(({ attributes }) => attributes["resid"]);
  const opened = named(root, "bt:Url").find(({ attributes }) => attributes["id"] === first);
  return [
    ...ids
      .filter((id) => id !== autoShown)
      .map((id) => found("pane", id || "TaskpaneId", `a pane of its own; all share ${autoShown}`)),
    ...(first !== undefined && opened?.attributes["DefaultValue"] !== pane
      ? [found("pane", first, "the first button must open the pane itself")]
      : []),
  ];
}

/** Ids of buttons and groups are there, unique, and no longer than Microsoft's reference of Control allows. */
export function checkControlIds(root: ManifestElement): ManifestFinding[] {
  const controls = named(root, "ov:Group", "ov:Control");
  const ids = controls.map(({ attributes }) => attributes["id"] ?? "");
  return controls
    .filter((_, at) => {
      const id = ids[at] ?? "";
      return id === "" || id.length > 125 || ids.indexOf(id) !== at;
    })
    .map((control) => found("id", placeOf(control), "ids are unique, of 1 to 125 characters"));
}
