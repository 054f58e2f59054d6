export { readOds } from "./ods";
export { readXls } from "./xls";
export { readXlsb } from "./xlsb";
