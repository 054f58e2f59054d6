import type { BookSpec } from "../../sheets/model/book";
import { namesXml } from "./names";
import { declaration, element, main, relationships } from "./xml";

/** The 0-based tab that is open: the one asked for if it can be seen, else the first that can. */
export function activeTab({ sheets, active }: BookSpec): number {
  const wanted = sheets.findIndex(({ name, state }) => name === active && state === "visible");
  return wanted >= 0
    ? wanted
    : Math.max(
        0,
        sheets.findIndex(({ state }) => state === "visible"),
      );
}

/** The workbook part. Excel computes every formula on opening, whatever results are stored. Sheets are rId1, rId2 … */
export function workbookXml(book: BookSpec): string {
  const sheets = book.sheets.map(({ name, state }, index) =>
    element("sheet", {
      name,
      sheetId: index + 1,
      state: state === "visible" ? undefined : state,
      "r:id": `rId${index + 1}`,
    }),
  );
  const view = element("workbookView", {
    xWindow: 0,
    yWindow: 0,
    windowWidth: 28_800,
    windowHeight: 15_000,
    tabRatio: 800,
    activeTab: activeTab(book),
  });
  return (
    declaration +
    element(
      "workbook",
      { xmlns: main, "xmlns:r": relationships },
      element("workbookPr") +
        element("bookViews", {}, view) +
        element("sheets", {}, sheets.join("")) +
        namesXml(book) +
        element("calcPr", { calcId: 191_029, fullCalcOnLoad: 1 }),
    )
  );
}
