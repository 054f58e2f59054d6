export { openWorkbook, type OfficeGlobals, type OpenWorkbook } from "../../src/preview/headless/openWorkbook";
