/** Twips (1/1440 inch) of so many millimetres. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** Half-points, as Word counts letter sizes. */
export const points = (size: number): number => size * 2;

/** Twips of so many points, as Word counts distances. */
export const pt = (length: number): number => Math.round(length * 20);

/** A4 and the margins within Decree 30/2020/NĐ-CP, Appendix I, I.3: 20–25 above and below, 30–35 left, 15–20 right. Millimetres. */
export const paper = { width: 210, height: 297 } as const;
export const margins = { top: 20, bottom: 20, left: 30, right: 20, header: 10, footer: 10 } as const;

export type Orientation = "portrait" | "landscape";

/** Room for text across a page, in millimetres. */
export function textWidth(orientation: Orientation): number {
  const across = orientation === "portrait" ? paper.width : paper.height;
  return across - margins.left - margins.right;
}

/** Letter sizes in points; the decree gives a range for each part, 13–14 for the text. */
export const sizes = {
  nation: 12,
  motto: 13,
  agency: 12,
  number: 13,
  place: 13,
  letterSubject: 12,
  title: 14,
  text: 14,
  signature: 14,
  recipientsHeading: 12,
  recipients: 11,
  pageNumber: 13,
  table: 11,
} as const;

export const font = "Times New Roman";
