/** Records of a zip file (APPNOTE 6.3, section 4.3), little-endian, with their fixed sizes in bytes. */
export const localHeader = { signature: 0x04034b50, size: 30 } as const;
export const centralHeader = { signature: 0x02014b50, size: 46 } as const;
export const endRecord = { signature: 0x06054b50, size: 22 } as const;
export const zip64End = { signature: 0x06064b50, size: 56 } as const;
export const zip64Locator = { signature: 0x07064b50, size: 20 } as const;
/** Bytes that may stand before the fields behind an entry's data. */
export const descriptor = { signature: 0x08074b50 } as const;
/** Kind of the extra field with sizes of eight bytes. */
export const zip64Extra = 0x0001;

export const stored = 0;
export const deflated = 8;
/** General purpose bit 11: the name is UTF-8. */
export const utf8Names = 0x0800;
