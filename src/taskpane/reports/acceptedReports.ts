/** Workbooks that are read as reports, as a file picker takes them. */
export const acceptedReports = ".xlsx,.xlsm,.xls,.xlsb,.ods";
