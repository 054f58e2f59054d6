/** The ExcelApi set the code is written for: the one the manifest asks for, and the newest that the stand-in has. */
export const declaredExcelApi = "1.14";
