/** What a file from outside may cost. Measured in real bytes, not in what the file says of itself. */
export const maxFileBytes = 20 * 1024 * 1024;
export const maxEntries = 2_000;
export const maxPartBytes = 64 * 1024 * 1024;
export const maxUnpackedBytes = 128 * 1024 * 1024;
export const maxSheets = 256;
export const maxFilledCells = 300_000;
/** Shared texts, or cell formats, of one file: more than filled cells could need. */
export const maxListed = 1_000_000;
/** UTF-16 units in one cell, as Excel counts them. */
export const maxTextLength = 32_767;
/** Characters between two tags or in one attribute, as stored: thrice the longest text with every letter by number. */
export const maxStoredLength = 1024 * 1024;
export const maxXmlDepth = 64;
/** Time to read one file; some 300,000 filled cells take a quarter of it on a slow machine. */
export const maxReadMs = 4_000;
/** Time a worker may take for one file before it is ended; only a reader that hangs takes so long. */
export const maxWaitMs = 10_000;
/** Array formulas over several cells, of one sheet: each cell is looked up among those of its row. */
export const maxArrayFormulas = 4_096;
/** How many areas may be looked at for that, over a sheet: a fraction of a second. */
export const maxAreasCompared = 100_000_000;
/** Attributes of one element. */
export const maxAttributes = 1_000;
