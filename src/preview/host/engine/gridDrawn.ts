/** Longest wait; a page in the background draws nothing. */
const patience = 200;

/** After a workbook is opened the grid must have drawn it once before it takes changes. Without a screen there is nothing to wait for. */
export function gridDrawn(): Promise<void> {
  if (typeof requestAnimationFrame !== "function") return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
