/**
 * Workbooks that are being disposed of. Univer's formula caches belong to the process and are cleared then: a workbook
 * that calculates meanwhile would count only some of its cells.
 */
export const leaving = new Map<Promise<void>, NodeJS.Timeout>();
